public import Commons
import Store

extension UnionCatalog {
    /// Pairs of titles that a person should look at, the most alike first (S99).
    ///
    /// - Parameters:
    ///   - library: only pairs of which this library has at least one; nil for all.
    ///   - offset: how many to pass over.
    ///   - limit: 1–1000.
    /// - Returns: the pairs, and how many there are in all.
    /// - Throws: ``NotAllowed`` for a visitor: which descriptions are poor is the libraries' own matter.
    public func doubtfulPairs(
        of library: LibraryID? = nil, offset: Int = 0, limit: Int = 100, by actor: Actor
    ) throws -> (pairs: [DoubtfulPair], total: Int) {
        guard library.map(actor.mayKeepCatalog(of:)) ?? actor.runsInstallation else { throw NotAllowed(verb: "review") }
        return try database.read { connection in
            let numbers = try ReviewReading.pairs(
                of: library, offset: max(0, offset), limit: min(1000, max(1, limit)), connection)
            let ids = Set(numbers.flatMap { [$0.left, $0.right] }).sorted().map { TitleID($0) }
            let titles = Dictionary(try Self.titles(ids, connection).map { ($0.title.id, $0) }, uniquingKeysWith: { a, _ in a })
            let pairs = try numbers.compactMap { left, right -> DoubtfulPair? in
                guard let one = titles[TitleID(left)], let two = titles[TitleID(right)],
                    let nearest = try ReviewReading.nearest(left, right, connection),
                    let a = MatchFeatures(canonicalBytes: nearest.left), let b = MatchFeatures(canonicalBytes: nearest.right)
                else { return nil }
                return DoubtfulPair(left: one, right: two, verdict: Matching.compare(a, b))
            }
            return (pairs, try ReviewReading.count(of: library, connection))
        }
    }
}
