public import Commons
public import Membership
import Store

extension UnionCatalog {
    /// Writes everything a library has here, as it sent it, in one snapshot (S177).
    ///
    /// - Returns: how many records and copies were written.
    /// - Throws: ``ImportError/unknownLibrary(_:)``, ``NotAllowed``, and what `write` throws.
    @discardableResult
    public func export(
        library code: String, by actor: Actor, write: @escaping ([UInt8]) throws -> Void
    ) throws -> (records: Int, copies: Int) {
        guard actor != .visitor else { throw NotAllowed(verb: "library.export") }
        let day = clock.today()
        return try database.read { connection in
            guard let library = try Membership.library(code: code, connection) else { throw ImportError.unknownLibrary(code) }
            guard actor.mayTakeAlong(library.id) else { throw NotAllowed(verb: "library.export") }
            var writer = ArchiveWriter(write)
            try writer.begin(library, on: day)
            var last: Int64 = 0
            while true {
                let rows = try KeptQueries.records(of: library.id, after: last, limit: 500, connection)
                guard let end = rows.last else { break }
                for row in rows {
                    let record = RecordCoding.decode(row.record) ?? BibliographicRecord(title: "")
                    try writer.add(.init(row, record: record, items: ItemQueries.ofRecord(library.id, row.id, connection)))
                }
                last = end.id
            }
            try writer.end()
            return (writer.records, writer.copies)
        }
    }

    /// Takes in a library that left another hub: registers it when it is unknown, and imports its records as they were.
    ///
    /// What is here already is left as it is, so a return that was cut off may be repeated.
    @discardableResult
    public func receive(
        _ file: ImportRequest.File, by actor: Actor, language: Language = .indonesian,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) throws -> (library: Library, report: ImportReport) {
        guard actor.runsInstallation else { throw NotAllowed(verb: "library.receive") }
        guard ArchiveReader.isArchive(file.bytes) else {
            throw ImportError.unreadable(
                file: file.name,
                reason: Phrase(
                    id: "ini bukan arsip perpustakaan. Buat dengan `silang library export`.",
                    en: "this is no library archive. Make one with `silang library export`."))
        }
        let head = try ArchiveReader(file.bytes, name: file.name).head
        let membership = Membership(database: database, clock: clock)
        let library =
            try membership.library(code: head.code)
            ?? membership.add(code: head.code, head.library.details, by: actor).library
        let request = ImportRequest(files: [file], library: library.code, language: language)
        return (library, try importFiles(request, by: actor, progress: progress))
    }
}
