public import Commons
import Store

extension UnionCatalog {
    /// Why two titles are one or two; twice the same number tells how one title holds together.
    ///
    /// - Returns: nil when a number belongs to no title.
    public func explain(_ a: TitleID, _ b: TitleID) throws -> [MatchExplanation]? {
        try database.read { connection in
            var numbers: [Int64] = []
            for id in [a, b] {
                if try !TitleReading.titles([id.rawValue], connection).isEmpty,
                    try !VariantQueries.ofTitle(id.rawValue, connection).isEmpty
                {
                    numbers.append(id.rawValue)
                } else if let survivor = try TitleReading.survivor(of: id.rawValue, connection) {
                    numbers.append(survivor)
                } else {
                    return nil
                }
            }
            return try Explainer(connection: connection).explain(numbers[0], numbers[1])
        }
    }
}
