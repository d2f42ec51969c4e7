import Commons
import Store

/// The SQL of a library's shelves: no more of each title than says where it stands.
enum ShelfNumberReading {
    static func all(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> [ShelfNumber] {
        try connection.rows(
            """
            SELECT h.title_id, h.call_number, t.class_number, t.class_unified FROM holding h JOIN title t ON t.id = h.title_id
            WHERE h.library_id = \(library)
            """
        ).map {
            ShelfNumber(
                title: TitleID($0.int(0)), callNumber: $0.textOrNil(1), classNumber: $0.textOrNil(2),
                classUnified: $0.textOrNil(3))
        }
    }
}
