public import Commons
public import Store

/// What rooms that look for who can help ask of agreements: inside their own read.
extension Agreements {
    /// The terms of one borrower with many lenders as they stand in this transaction, in a fixed number of statements however many
    /// lenders there are. Answers are the same as ``terms(_:_:)`` gives one by one.
    public static func book(
        borrower: LibraryID, lenders: [LibraryID], _ connection: Connection
    ) throws -> TermsBook {
        let ids = try connection.rows(TermsReading.shared(borrower, lenders)).map { AgreementID($0.int(0)) }
        return TermsBook(
            agreements: ids.isEmpty ? [] : try TermsReading.agreements(ids, connection),
            rules: try TermsReading.rules([borrower] + lenders, connection))
    }

    /// What each of these libraries has promised about answering and sending: by its network's charter where that fixes it, else by its own
    /// rules, else the standard of the clause library. The source says which.
    public static func servicePromises(
        of libraries: [LibraryID], in network: NetworkID?, on day: CalendarDay, _ connection: Connection
    ) throws -> [LibraryID: ServicePromise] {
        let charters = try network.map { try TermsReading.charters(of: $0, connection) } ?? []
        let book = TermsBook(agreements: charters, rules: try TermsReading.rules(libraries, connection))
        return libraries.reduce(into: [:]) { found, library in found[library] = book.promise(of: library, on: day) }
    }

    /// The charter in force of a network, inside another room's or page's read.
    public static func charter(of network: NetworkID, _ connection: Connection) throws -> AgreementID? {
        try AgreementReading.of([], networks: [network], connection).first { $0.form == .charter && $0.state.isInForce }?.id
    }
}

/// Within how many school days a library answers, and sends what it agreed to send.
public struct ServicePromise: Sendable, Hashable {
    public let reply: Term
    public let shipping: Term

    public init(reply: Term, shipping: Term) { (self.reply, self.shipping) = (reply, shipping) }

    public var replyDays: Int { reply.value.number ?? 0 }
    public var shippingDays: Int { shipping.value.number ?? 0 }
}
