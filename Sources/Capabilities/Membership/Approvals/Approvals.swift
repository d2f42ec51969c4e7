public import Commons
public import Store

/// What a library asks those who answer for it, and what they decide (S160): spending, a donation campaign, passing books on, sharing data,
/// the use of rooms. Agreements and joining have their own steps and are decided there; the inbox shows all of them.
///
/// Verbs: `ask`, `askAgain`, `withdraw`, `decide`, `issueLink`, `slip`, `recordPaper`, `confirmPaper`; `granted` for services;
/// `delegate`, `revoke`.
public struct Approvals: Sendable {
    let database: Database
    let clock: WallClock
    let random: RandomBytes

    /// How long a link holds, in seconds: 14 days.
    public static let linkLifetime: Int64 = 14 * 86_400

    public init(database: Database, clock: WallClock, random: RandomBytes = .system) {
        (self.database, self.clock, self.random) = (database, clock, random)
    }

    /// Lays a request before the principal, and the foundation where its word is needed and the school has one.
    ///
    /// - Parameter reference: what it is for in another room, by which ``granted(_:_:for:)`` finds it.
    @discardableResult
    public func ask(
        _ kind: ApprovalKind, _ form: ApprovalForm, for library: LibraryID, reference: String? = nil, by actor: Actor
    ) throws -> ApprovalRequest {
        guard actor.mayAskApproval(for: library) else { throw NotAllowed(verb: "approval.ask") }
        let form = try Self.checked(form, kind, today: clock.today())
        let now = clock.now()
        return try database.write { connection in
            let hasFoundation =
                try PeopleQueries.count(role: .foundation, at: .library(library), now: now, connection) > 0
            let new = ApprovalRequest(
                id: ApprovalRequestID(0), library: library, kind: kind, state: .asked, round: 1, form: form,
                needsFoundation: hasFoundation && (kind.spec.needsFoundation || form.asksFoundation), reference: reference,
                askedBy: actor.journalID, askedAt: now)
            let id = try ApprovalQueries.insert(new, connection)
            let request = try Self.find(id, connection)
            try Self.record(.ask, from: nil, request, actor, now, connection)
            return request
        }
    }

    /// Asks again after it was sent back, with changed words: a new round, of which nothing was decided.
    @discardableResult
    public func askAgain(_ id: ApprovalRequestID, _ form: ApprovalForm, by actor: Actor) throws -> ApprovalRequest {
        try change(id, .askAgain, by: actor) { request, connection in
            request.form = try Self.checked(form, request.kind, today: clock.today())
            request.round += 1
            (request.askedBy, request.askedAt) = (actor.journalID, clock.now())
        }
    }

    @discardableResult
    public func withdraw(_ id: ApprovalRequestID, by actor: Actor) throws -> ApprovalRequest {
        try change(id, .withdraw, by: actor) { _, _ in }
    }

    /// Whether this was approved and still holds: what a service asks before it does what the principal has to allow.
    public func granted(_ kind: ApprovalKind, _ reference: String, for library: LibraryID) throws -> Bool {
        try database.read { try Self.granted(kind, reference, for: library, on: clock.today(), $0) }
    }

    /// The same inside another room's transaction.
    public static func granted(
        _ kind: ApprovalKind, _ reference: String, for library: LibraryID, on day: CalendarDay, _ connection: Connection
    ) throws -> Bool {
        try ApprovalQueries.approved(kind, reference, library, on: day, connection) != nil
    }

    // MARK: Looking

    public func request(_ id: ApprovalRequestID, by actor: Actor) throws -> ApprovalRequest {
        let found = try database.read { try ApprovalQueries.find(id, $0) }
        // Whoever may not see it is not told whether it exists.
        guard let found, actor.maySeeApproval(found.kind, of: found.library) else { throw NotAllowed(verb: "approval.see") }
        return found
    }

    /// Of the libraries where the actor keeps or decides, the newest first.
    public func requests(
        states: Set<ApprovalState> = Set(ApprovalState.allCases), limit: Int = 200, by actor: Actor
    ) throws -> [ApprovalRequest] {
        let libraries = actor.approvalLibraries
        guard !libraries.isEmpty else { return [] }
        return try database.read { connection in
            try ApprovalQueries.of(
                libraries, states: ApprovalState.allCases.filter(states.contains), limit: limit, connection)
        }.filter { actor.maySeeApproval($0.kind, of: $0.library) }
    }

    /// The photograph of a signed sheet, for those of the own school who may confirm it.
    public func paperImage(
        _ id: ApprovalRequestID, _ image: Int64, by actor: Actor
    ) throws -> (kind: String, bytes: [UInt8])? {
        try database.read { connection in
            guard let request = try ApprovalQueries.find(id, connection),
                actor.mayConfirmApproval(of: request.library)
            else { throw NotAllowed(verb: "approval.see-paper") }
            return try ApprovalQueries.image(image, of: id, connection)
        }
    }
}

extension Approvals {
    static func find(_ id: ApprovalRequestID, _ connection: Connection) throws -> ApprovalRequest {
        guard let found = try ApprovalQueries.find(id, connection) else { throw ApprovalError.unknown }
        return found
    }

    /// Finds the request, asks whether the keeper may, whether the lifecycle has the step, does it, and writes it down.
    func change(
        _ id: ApprovalRequestID, _ action: ApprovalAction, by actor: Actor,
        _ body: (inout ApprovalRequest, Connection) throws -> Void
    ) throws -> ApprovalRequest {
        let now = clock.now()
        return try database.write { connection in
            guard var request = try ApprovalQueries.find(id, connection), actor.mayAskApproval(for: request.library) else {
                throw NotAllowed(verb: "approval.\(action.rawValue)")
            }
            let from = request.state
            try Self.step(&request, action)
            try body(&request, connection)
            try ApprovalQueries.update(request, connection)
            for capacity in request.capacities { try ApprovalQueries.voidLinks(of: id, capacity, at: now, connection) }
            try Self.record(action, from: from, request, actor, now, connection)
            return try Self.find(id, connection)
        }
    }

    static func step(_ request: inout ApprovalRequest, _ action: ApprovalAction) throws(ApprovalError) {
        guard let step = ApprovalLifecycle.step(request.state, action) else { throw .notNow(action, request.state) }
        request.state = step.to
    }

    static func record(
        _ action: ApprovalAction, from: ApprovalState?, _ request: ApprovalRequest, _ actor: Actor, _ now: Int64,
        details: [String: String] = [:], _ connection: Connection
    ) throws {
        var details = details
        details["library"] = String(request.library.rawValue)
        details["kind"] = request.kind.rawValue
        details["round"] = String(request.round)
        if let from { details["from"] = from.rawValue }
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "approval.\(action.rawValue)", subjectKind: "approval",
                subjectId: request.id.rawValue, at: now, details: details))
    }

    static func checked(_ form: ApprovalForm, _ kind: ApprovalKind, today: CalendarDay) throws(ApprovalError) -> ApprovalForm {
        var form = form
        guard let subject = form.subject.tidied(most: 200) else { throw .subjectMissing }
        func text(_ text: String) -> String {
            var text = text
            while text.last?.isWhitespace == true { text.removeLast() }
            return String(text.drop(while: \.isWhitespace).prefix(2_000))
        }
        form.subject = subject
        (form.summary, form.benefit) = (text(form.summary), text(form.benefit))
        (form.cost, form.risk) = (text(form.cost), text(form.risk))
        guard !form.summary.isEmpty else { throw .summaryMissing }
        if !kind.spec.hasAmount { form.rupiah = nil }
        if kind == .spending, form.rupiah == nil { throw .amountMissing }
        if let rupiah = form.rupiah, !(1...1_000_000_000_000).contains(rupiah) { throw .notAnAmount }
        guard form.until >= today, form.until <= today.adding(days: 3 * 366) else { throw .unfitDay }
        return form
    }
}
