import Commons
import Store

/// The SQL that writes titles.
enum TitleQueries {
    static func insert(splitFrom: Int64?, batch: BatchID, day: Int, _ connection: Connection) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO title (split_from, name, creators, contributors, subjects, isbns, issns, material, links, brief, quality,
                               sort_key, libraries, copies, created_day, created_batch)
            VALUES (\(splitFrom), '', '', '', '', '', '', 'monograph', '', 0, 0, \([UInt8]()), 0, 0, \(day), \(batch))
            RETURNING id
            """) ?? 0
    }

    static func createdDay(_ id: Int64, _ connection: Connection) throws(StoreError) -> Int? {
        try connection.int("SELECT created_day FROM title WHERE id = \(id)").map(Int.init)
    }

    static func write(_ title: MergedTitle, to id: Int64, _ connection: Connection) throws(StoreError) {
        let r = title.record
        let authors = TextList.join(r.creators.filter { $0.role != .contributor }.map(\.name))
        let contributors = TextList.join(r.creators.filter { $0.role == .contributor }.map(\.name))
        try connection.post(
            """
            UPDATE title SET merged_into = NULL, name = \(r.title), subtitle = \(r.subtitle), responsibility = \(r.responsibility),
                creators = \(authors), contributors = \(contributors), edition = \(r.edition), publisher = \(r.publisher),
                place = \(r.place), year = \(r.year), extent = \(r.extent), series = \(r.seriesTitle), class_number = \(r.classNumber),
                class_unified = \(title.classUnified), language = \(r.language), subjects = \(TextList.join(r.subjects)),
                isbns = \(TextList.join(r.isbns)), issns = \(TextList.join(r.issns)), material = \(r.materialType.rawValue),
                summary = \(r.summary), links = \(TextList.join(r.links)), brief = \(r.brief), quality = \(title.quality),
                sort_key = \(title.sortKey)
            WHERE id = \(id)
            """)
    }

    /// Counts a title's libraries and copies anew.
    static func count(_ id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post(
            """
            UPDATE title SET libraries = (SELECT COUNT(*) FROM holding WHERE title_id = \(id)),
                copies = (SELECT COALESCE(SUM(copies), 0) FROM holding WHERE title_id = \(id))
            WHERE id = \(id)
            """)
    }

    /// The older title lives on; links to the other one lead to it.
    static func merge(_ id: Int64, into survivor: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE title SET merged_into = \(survivor) WHERE merged_into = \(id)")
        try connection.post("UPDATE title SET merged_into = \(survivor), libraries = 0, copies = 0 WHERE id = \(id)")
    }

    /// A title without records: a merged one goes on redirecting, another is no more. Its number is never given again.
    static func close(_ id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM title WHERE id = \(id) AND merged_into IS NULL")
        try connection.post(
            "DELETE FROM title WHERE merged_into = \(id) AND NOT EXISTS (SELECT 1 FROM title t WHERE t.id = \(id))")
    }
}
