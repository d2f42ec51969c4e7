/// A header such as `gzip;q=0.5, br` (RFC 9110 §12.4.2): names in lower case with their weights in thousandths.
struct QualityList {
    let entries: [(name: String, weight: Int)]

    init(_ header: String) {
        entries = header.split(separator: ",").prefix(32).compactMap { entry in
            let parts = entry.split(separator: ";")
            guard let name = parts.first.map(Self.trimmed), !name.isEmpty else { return nil }
            let weight = parts.dropFirst().map(Self.trimmed).first { $0.hasPrefix("q=") }
            return (name, weight.map { Self.thousandths($0.dropFirst(2)) } ?? 1000)
        }
    }

    /// What is wanted at all, the most wanted first, equals as they came.
    var sorted: [(name: String, weight: Int)] {
        entries.enumerated().filter { $0.element.weight > 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }

    /// The weight of a name, or of `*`; `nil` when neither is there.
    func weight(of name: String) -> Int? {
        (entries.first { $0.name == name } ?? entries.first { $0.name == "*" })?.weight
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text.lowercased()
    }

    /// `0.5` is 500; what is no weight at all is 0, so that nothing is sent on a misunderstanding.
    private static func thousandths(_ text: Substring) -> Int {
        let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = halves.first.flatMap({ Int($0) }), (0...1).contains(whole) else { return 0 }
        guard halves.count > 1 else { return whole * 1000 }
        let digits = halves[1]
        guard digits.count <= 3, let fraction = Int(digits.isEmpty ? "0" : digits), fraction >= 0 else { return 0 }
        let scale = [1000, 100, 10, 1][digits.count]
        return min(1000, whole * 1000 + fraction * scale)
    }
}
