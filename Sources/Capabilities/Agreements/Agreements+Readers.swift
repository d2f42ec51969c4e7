public import Commons
import Store

/// What the agreements in force of a library mean for one category of its readers with one partner (S7, S78).
public struct ReaderTerms: Sendable {
    public let partner: LibraryID
    /// Of each service that is on towards the own library, in the services' order.
    public let services: [Terms]
    /// Whether this category is served at all.
    public let isServed: Bool
}

/// A version of a library's own rules, as its readers may read it.
public struct PublishedRules: Sendable, Hashable {
    public let version: Int
    public let since: CalendarDay
    public let clauses: [Clause]
}

extension Agreements {
    /// What was agreed for readers of a category of this library, partner by partner: for whoever belongs to the library. No text of an
    /// agreement, only what holds for them today.
    public func forReaders(of library: LibraryID, _ category: PatronCategory, by actor: Actor) throws -> [ReaderTerms] {
        guard actor.belongs(to: library) else { throw NotAllowed(verb: "agreement.for-readers") }
        try follow()
        let today = clock.today()
        let partners = try database.read { try Self.inForce(with: library, $0) }
        return partners.compactMap { partner in
            let services = CooperationService.allCases.filter { $0 != .unionCatalog }.map { service in
                terms(
                    TermsQuestion(
                        lender: partner, borrower: library, service: service, patronCategory: category, on: today))
            }.filter(\.isOn)
            guard !services.isEmpty else { return nil }
            let isServed = services.contains { terms in
                !terms.objections.contains { if case .readersNotServed = $0 { true } else { false } }
            }
            return ReaderTerms(partner: partner, services: services, isServed: isServed)
        }
    }

    /// With whom something is in force; terms say then which service, in which direction.
    private static func inForce(with library: LibraryID, _ connection: Connection) throws -> [LibraryID] {
        let found = try AgreementReading.of([library], networks: [], connection).filter {
            $0.form != .charter && $0.state.isInForce
        }
        return Set(found.flatMap(\.libraries)).subtracting([library]).sorted()
    }

    /// A library's own rules, the newest version first: published, as rules of a library are (S134).
    public func publishedRules(of library: LibraryID) throws -> [PublishedRules] {
        try database.read { try TermsReading.allRules(library, $0) }
    }
}

extension Actor {
    /// Whether this person is anything at a library.
    func belongs(to library: LibraryID) -> Bool {
        guard case .person(let person) = self else { return false }
        return person.grants.contains { $0.place == .library(library) }
    }
}
