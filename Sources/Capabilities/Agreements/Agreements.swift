public import Commons
public import Store

/// Agreements between libraries: written or oral, negotiated, approved by every party's signatory, in force on their days, kept and reviewed.
/// Every lending, price and period rule is asked here (``terms(_:)`` and ``terms(_:_:)``) and nowhere else.
///
/// Verbs: `draft`, `edit`, `comment`, `propose`, `accept`, `revise`, `withdraw`, `setSignatory`; `issueLink`, `approve`, `recordPaper`,
/// `confirmPaper`, `refuse`, `retract`; `suspend`, `resume`, `giveNotice`, `review`, `amend`, `renew`; `promise`, `setRules`, `answer`.
public struct Agreements: Sendable {
    /// Which libraries an office oversees by mandate.
    public typealias Mandate = @Sendable (OfficeID, Connection) throws -> Set<LibraryID>

    let database: Database
    let clock: WallClock
    let random: @Sendable (Int) -> [UInt8]
    let mandate: Mandate
    let keeper: TermsKeeper

    /// - Parameters:
    ///   - random: bytes that nobody can guess, for links.
    ///   - mandate: asked only for people who work at an office; none by default.
    public init(
        database: Database, clock: WallClock, random: @escaping @Sendable (Int) -> [UInt8] = Agreements.systemRandom,
        mandate: @escaping Mandate = { _, _ in [] }
    ) {
        (self.database, self.clock, self.random, self.mandate) = (database, clock, random, mandate)
        keeper = TermsKeeper(database: database)
    }

    @Sendable public static func systemRandom(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// The answer from memory, as of the last ``follow()``: for pages.
    public func terms(_ question: TermsQuestion) -> Terms { keeper.book.terms(question) }

    /// The answer inside a command's own transaction: for whatever is decided by it.
    public static func terms(_ question: TermsQuestion, _ connection: Connection) throws -> Terms {
        try TermsReading.book(question, connection).terms(question)
    }

    /// Takes into memory whatever was committed, by whatever process.
    public func follow() throws { try keeper.follow() }

    /// How many agreements the memory holds.
    public var termsCount: Int { keeper.book.count }

    /// What the actor may have to do with it: in the name of those who are parties today. Who has left may look at what they signed
    /// (``lookingPlace(_:_:_:)``) and has no say.
    func place(_ agreement: Agreement, _ actor: Actor, _ connection: Connection) throws -> AgreementPlace {
        AgreementPlace(
            libraries: try present(agreement, connection), network: agreement.network, overseen: try overseen(actor, connection))
    }

    func lookingPlace(_ agreement: Agreement, _ actor: Actor, _ connection: Connection) throws -> AgreementPlace {
        AgreementPlace(
            libraries: agreement.libraries, network: agreement.network, overseen: try overseen(actor, connection))
    }

    /// The parties today. Whoever has left an agreement has left its addenda.
    func present(_ agreement: Agreement, _ connection: Connection) throws -> [LibraryID] {
        let (own, today) = (agreement.libraries(on: clock.today()), clock.today())
        guard agreement.isPart, let base = agreement.base, let whole = try AgreementReading.find(base, connection) else {
            return own
        }
        let stay = Set(whole.libraries(on: today))
        return own.filter { whole.party($0) == nil || stay.contains($0) }
    }

    func mustBePresent(_ library: LibraryID, in agreement: Agreement, _ connection: Connection) throws {
        guard try present(agreement, connection).contains(library) else { throw AgreementError.notAParty(library) }
    }

    func overseen(_ actor: Actor, _ connection: Connection) throws -> Set<LibraryID> {
        try actor.offices.reduce(into: []) { $0.formUnion(try mandate($1, connection)) }
    }

    static func find(_ id: AgreementID, _ connection: Connection) throws -> Agreement {
        guard let found = try AgreementReading.find(id, connection) else { throw AgreementError.unknownAgreement(id.rawValue) }
        return found
    }

    /// Finds the agreement, asks whether the actor may, whether the lifecycle has the step, does it, and writes it down.
    @discardableResult
    func change(
        _ id: AgreementID, _ action: AgreementAction, _ verb: AgreementVerb, for library: LibraryID? = nil, by actor: Actor,
        details: [String: String] = [:], _ body: (inout Agreement, Connection) throws -> Void
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try actor.must(verb, in: try place(agreement, actor, connection))
            if let library {
                try mustBePresent(library, in: agreement, connection)
                try actor.must(verb, for: library)
            }
            try step(&agreement, action, by: actor, library: library, details: details, connection, body)
            return agreement
        }
    }

    /// One step of the lifecycle, with its line in the journal and in the change feed.
    func step(
        _ agreement: inout Agreement, _ action: AgreementAction, by actor: Actor, library: LibraryID? = nil,
        details: [String: String] = [:], _ connection: Connection,
        _ body: (inout Agreement, Connection) throws -> Void = { _, _ in }
    ) throws {
        let step = try AgreementLifecycle.must(agreement.state, action)
        var details = details
        details["version"] = String(agreement.version)
        details["from"] = agreement.state.rawValue
        if let library { details["library"] = String(library.rawValue) }
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "agreement.\(action.rawValue)", subjectKind: "agreement",
                subjectId: agreement.id.rawValue, at: clock.now(), details: details))
        agreement.state = step.to
        try body(&agreement, connection)
        try AgreementQueries.update(agreement, connection)
        try connection.changed(.agreement, agreement.id.rawValue)
    }
}
