public import Commons
import Identifiers
public import Store

/// The libraries of this installation and what they accepted by joining.
///
/// Verbs: `add`, `libraries`, `library(code:)`.
public struct Membership: Sendable {
    let database: Database
    let clock: WallClock

    public init(database: Database, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    /// Takes a library in under the standard charter, or brings an existing one's details up to date. Taking in is for whoever runs the
    /// installation; the details are also the library's own matter.
    ///
    /// - Parameter code: nil takes the NPSN, else `NPP-…`, else a new `L-…` code made from the name.
    /// - Returns: the library and whether it is new.
    public func add(code: String?, _ details: LibraryDetails, by actor: Actor) throws -> (library: Library, isNew: Bool) {
        guard actor != .visitor else { throw NotAllowed(verb: "library.add") }
        let given = try Self.checked(details)
        let wanted = try code.map(Self.checked(code:))
        let now = clock.now()
        return try database.write { connection in
            var details = given
            let code = try wanted ?? Self.code(for: details, connection)
            if let known = try LibraryQueries.find(code: code, connection) {
                // A list that does not know it does not take it away.
                details.isil = details.isil ?? known.details.isil
                guard actor.mayDescribe(known.id) else { throw NotAllowed(verb: "library.update") }
                try Self.refuseForeignNumbers(details, of: known.id, connection)
                try LibraryQueries.update(known.id, details, connection)
                try Self.record("library.update", known.id, actor, now, connection)
                return (
                    Library(
                        id: known.id, code: code, details: details, joinedAt: known.joinedAt, isUnderCharter: known.isUnderCharter
                    ),
                    false
                )
            }
            guard actor.runsInstallation else { throw NotAllowed(verb: "library.add") }
            try Self.refuseForeignNumbers(details, of: nil, connection)
            let id = try LibraryQueries.insert(
                code: code, details, charter: Charter.standard.version, at: now, connection)
            try Self.record("library.join", id, actor, now, connection)
            return (Library(id: id, code: code, details: details, joinedAt: now), true)
        }
    }

    /// Every library, by name.
    public func libraries() throws -> [Library] {
        try database.read { try LibraryQueries.all($0) }
    }

    public func library(code: String) throws -> Library? {
        try database.read { try Self.library(code: code, $0) }
    }

    /// The library with this code or NPSN, inside a transaction of another room.
    public static func library(code: String, _ connection: Connection) throws(StoreError) -> Library? {
        if let library = try LibraryQueries.find(code: code, connection) { return library }
        return try LibraryQueries.find(npsn: code.uppercased(), connection)
    }

    /// What kind of library it is, inside a transaction of another room.
    public static func level(of library: LibraryID, _ connection: Connection) throws(StoreError) -> LibraryLevel? {
        try LibraryQueries.find(library, connection)?.level
    }

    /// Every library by number, inside a transaction of another room.
    public static func libraries(_ connection: Connection) throws(StoreError) -> [Library] {
        try LibraryQueries.all(connection)
    }

    /// Some libraries by number, in one statement.
    public static func libraries(_ ids: [LibraryID], _ connection: Connection) throws(StoreError) -> [Library] {
        try LibraryQueries.find(ids, connection)
    }

    static func record(_ verb: String, _ id: LibraryID, _ actor: Actor, _ now: Int64, _ connection: Connection) throws {
        try connection.changed(.library, id.rawValue)
        try connection.journal(
            JournalEntry(actor: actor.journalID, verb: verb, subjectKind: "library", subjectId: id.rawValue, at: now))
    }

    static func refuseForeignNumbers(_ details: LibraryDetails, of id: LibraryID?, _ connection: Connection) throws {
        if let npsn = details.npsn, let other = try LibraryQueries.find(npsn: npsn, connection), other.id != id {
            throw MembershipError.npsnTaken(npsn, by: other.name)
        }
        if let npp = details.npp, let other = try LibraryQueries.find(npp: npp, connection), other.id != id {
            throw MembershipError.nppTaken(npp, by: other.name)
        }
        if let isil = details.isil, let other = try LibraryQueries.find(isil: isil, connection), other.id != id {
            throw MembershipError.isilTaken(isil, by: other.name)
        }
    }

    static func checked(_ details: LibraryDetails) throws(MembershipError) -> LibraryDetails {
        var details = details
        details.name = details.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !details.name.isEmpty else { throw .nameMissing }
        if let npsn = details.npsn {
            guard let checked = NPSN(npsn) else { throw .notAnNPSN(npsn) }
            details.npsn = checked.text
        }
        details.isil = try checked(isil: details.isil)
        return details
    }

    private static func checked(code: String) throws(MembershipError) -> String {
        guard let code = LibraryCode(code) else { throw .notACode(code) }
        return code.text
    }

    static func code(for details: LibraryDetails, _ connection: Connection) throws -> String {
        if let npsn = details.npsn { return npsn }
        if let npp = details.npp { return try checked(code: "NPP-" + npp) }
        for attempt in 0..<1000 {
            let code = LocalCode.make(name: details.name, place: details.district ?? details.regency ?? "", attempt: attempt)
            if try LibraryQueries.find(code: code, connection) == nil { return code }
        }
        throw MembershipError.nameMissing
    }
}
