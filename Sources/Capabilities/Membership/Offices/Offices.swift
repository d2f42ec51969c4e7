public import Commons
public import Store

/// Offices and what they oversee by mandate: agreements and memberships of libraries, never a library's people.
///
/// Verbs: `make`, `give` (a mandate), `end`, `offices`, `view`.
public struct Offices: Sendable {
    private let database: Database
    private let clock: WallClock

    public init(database: Database, clock: WallClock) { (self.database, self.clock) = (database, clock) }

    /// Makes an office, or finds the one of this name.
    public func make(name: String, kind: OfficeKind, by actor: Actor) throws -> Office {
        guard actor.runsInstallation else { throw NotAllowed(verb: "office.make") }
        let name = String(name.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120))
        guard !name.isEmpty else { throw OfficeError.nameMissing }
        let now = clock.now()
        return try database.write { connection in
            if let known = try OfficeQueries.find(name: name, connection) { return known }
            let id = try OfficeQueries.insert(name, kind, at: now, connection)
            try Self.record("office.make", id, [:], actor, now, connection)
            return Office(id: id, name: name, kind: kind)
        }
    }

    /// Records a mandate; the paper it stands on is named.
    public func give(
        _ office: OfficeID, document: String, from: CalendarDay, until: CalendarDay? = nil, over scope: MandateScope,
        by actor: Actor
    ) throws -> Mandate {
        guard actor.runsInstallation else { throw NotAllowed(verb: "office.mandate") }
        let document = String(document.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
        guard !document.isEmpty else { throw OfficeError.documentMissing }
        guard !scope.isEmpty else { throw OfficeError.scopeMissing }
        if let until, until < from { throw OfficeError.endsBeforeItBegins }
        let now = clock.now()
        return try database.write { connection in
            guard try OfficeQueries.find(office, connection) != nil else { throw OfficeError.unknownOffice }
            let draft = Mandate(id: 0, office: office, document: document, from: from, until: until, scope: scope)
            let id = try OfficeQueries.insert(draft, by: actor.journalID, at: now, connection)
            try Self.record("office.mandate", office, ["mandate": String(id)], actor, now, connection)
            return Mandate(id: id, office: office, document: document, from: from, until: until, scope: scope)
        }
    }

    /// Ends a mandate with a day, which is its last.
    public func end(_ mandate: Int64, on day: CalendarDay? = nil, by actor: Actor) throws {
        guard actor.runsInstallation else { throw NotAllowed(verb: "office.end") }
        let now = clock.now()
        let last = day ?? clock.today().adding(days: -1)
        try database.write { connection in
            guard let known = try OfficeQueries.mandates(connection).first(where: { $0.id == mandate }),
                try OfficeQueries.end(mandate, on: last, connection)
            else { throw OfficeError.unknownMandate }
            try Self.record("office.end", known.office, ["mandate": String(mandate)], actor, now, connection)
        }
    }

    /// Every office, by name. Offices are public, as libraries are.
    public func offices() throws -> [Office] { try database.read { try OfficeQueries.all($0) } }

    /// The libraries that an office oversees on a day, inside a transaction of another room.
    public static func overseen(_ office: OfficeID, on day: CalendarDay, _ connection: Connection) throws -> Set<LibraryID> {
        let scopes = try OfficeQueries.mandates(of: office, connection).filter { $0.counts(on: day) }.map(\.scope)
        guard !scopes.isEmpty else { return [] }
        return Set(
            try LibraryQueries.all(connection).filter { library in scopes.contains { $0.covers(library) } }.map(\.id))
    }

    /// The offices that oversee a library today: whoever looks at a library may know who oversees it.
    public func overseers(of library: Library) throws -> [Office] {
        let today = clock.today()
        return try database.read { connection in
            let ids = Set(
                try OfficeQueries.mandates(connection).filter { $0.counts(on: today) && $0.scope.covers(library) }.map(\.office))
            return try OfficeQueries.all(connection).filter { ids.contains($0.id) }
        }
    }

    /// What an office sees: its mandates, and the libraries under them with their memberships. For its officers and whoever runs the
    /// installation.
    public func view(_ office: OfficeID, by actor: Actor) throws -> OfficeView {
        guard actor.runsInstallation || actor.has(.officer, at: .office(office)) else { throw NotAllowed(verb: "office.view") }
        let today = clock.today()
        return try database.read { connection in
            guard let known = try OfficeQueries.find(office, connection) else { throw OfficeError.unknownOffice }
            let mandates = try OfficeQueries.mandates(of: office, connection)
            let overseen = try Self.overseen(office, on: today, connection)
            let networks = try NetworkQueries.all(connection)
            let libraries = try LibraryQueries.all(connection).filter { overseen.contains($0.id) }.map { library in
                OfficeView.Line(
                    library: library,
                    memberships: try NetworkQueries.networks(of: library.id, connection).compactMap { member in
                        networks.first { $0.id == member.network }.map { ($0.name, member.state) }
                    })
            }
            return OfficeView(office: known, mandates: mandates, libraries: libraries, today: today)
        }
    }

    private static func record(
        _ verb: String, _ id: OfficeID, _ details: [String: String], _ actor: Actor, _ now: Int64, _ connection: Connection
    ) throws {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: verb, subjectKind: "office", subjectId: id.rawValue, at: now, details: details))
    }
}

/// What an office sees of its libraries.
public struct OfficeView: Sendable {
    public struct Line: Sendable {
        public let library: Library
        public let memberships: [(network: String, state: MemberState)]
    }

    public let office: Office
    /// All of them, ended ones too.
    public let mandates: [Mandate]
    public let libraries: [Line]
    public let today: CalendarDay
}

/// Why something about an office could not be done.
public enum OfficeError: Error, Sendable, Hashable {
    case nameMissing, documentMissing, scopeMissing, endsBeforeItBegins, unknownOffice, unknownMandate

    public var phrase: Phrase {
        switch self {
        case .nameMissing: Phrase(id: "Nama kantor belum diisi.", en: "The office’s name is missing.")
        case .documentMissing: Phrase(id: "Dokumen mandat belum disebut.", en: "The mandate’s document is not named.")
        case .scopeMissing:
            Phrase(
                id: "Sebutkan wilayah atau perpustakaan yang dicakup mandat.",
                en: "Name a region or the libraries that the mandate covers.")
        case .endsBeforeItBegins: Phrase(id: "Mandat berakhir sebelum mulai.", en: "The mandate ends before it begins.")
        case .unknownOffice: Phrase(id: "Kantor itu tidak ada.", en: "There is no such office.")
        case .unknownMandate:
            Phrase(id: "Mandat itu tidak ada, atau sudah berakhir.", en: "There is no such mandate, or it has ended.")
        }
    }
}
