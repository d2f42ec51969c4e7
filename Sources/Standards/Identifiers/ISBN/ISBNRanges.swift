/// Which lengths the parts of an ISBN have (the ISBN agency's range message).
struct ISBNRanges: Sendable {
    static let shared = ISBNRanges(data: ISBNRanges.data)

    private struct Rule: Sendable {
        let low: Int
        let high: Int
        let length: Int
    }

    /// Rules by prefix ("978" for groups, "978602" for registrants), each over numbers padded to seven digits.
    private let rules: [String: [Rule]]

    init(data: String) {
        var rules: [String: [Rule]] = [:]
        for line in data.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let prefix = words.first else { continue }
            rules[String(prefix)] = words.dropFirst().compactMap { word in
                let ends = word.split(separator: "-")
                guard ends.count == 2, let low = Self.padded(ends[0], with: "0"), let high = Self.padded(ends[1], with: "9")
                else {
                    return nil
                }
                return Rule(low: low, high: high, length: ends[0].utf8.count)
            }
        }
        self.rules = rules
    }

    private static func padded(_ text: Substring, with digit: String) -> Int? {
        Int(text + String(repeating: digit, count: max(0, 7 - text.utf8.count)))
    }

    /// - Parameter prefix: a key of the table.
    /// - Returns: how many digits of `rest` form the next part, if that is settled.
    private func length(after prefix: String, in rest: Substring) -> Int? {
        guard let found = rules[prefix], let number = Self.padded(rest.prefix(7), with: "0") else { return nil }
        return found.first { $0.low <= number && number <= $0.high }?.length
    }

    /// Prefix, group, registrant, publication, check digit; fewer parts where the table knows less.
    func parts(of isbn13: String) -> [String] {
        let prefix = String(isbn13.prefix(3))
        let rest = isbn13.dropFirst(3).dropLast()
        let check = String(isbn13.suffix(1))
        guard let groupLength = length(after: prefix, in: rest) else { return [prefix, String(rest), check] }
        let group = String(rest.prefix(groupLength))
        let number = rest.dropFirst(groupLength)
        guard let length = length(after: prefix + group, in: number), length < number.count else {
            return [prefix, group, String(number), check]
        }
        return [prefix, group, String(number.prefix(length)), String(number.dropFirst(length)), check]
    }
}
