import TextAnalysis

/// Subject headings, numbered: however a library wrote one (capitals, dashes, accents), it counts as the same, under its
/// best-looking spelling. Which that is depends on the spellings alone, not on their order, so every node shows the same.
struct SubjectHeadings: Sendable {
    /// The spelling shown, by number.
    private(set) var labels: [String] = []
    private var numbers: [String: UInt32] = [:]
    /// Spellings met already, so that each is folded once.
    private var met: [String: UInt32] = [:]

    init() {}

    /// `nil` when two of the labels are one heading.
    init?(labels: [String]) {
        self.labels = labels
        numbers.reserveCapacity(labels.count)
        for (number, label) in labels.enumerated() { numbers[Self.key(label)] = UInt32(number) }
        guard numbers.count == labels.count else { return nil }
    }

    var count: Int { labels.count }

    func number(of spelling: String) -> UInt32? { met[spelling] ?? numbers[Self.key(spelling)] }

    /// The spelling shown of a heading, when some title has it.
    func label(of spelling: String) -> String? { number(of: spelling).map { labels[Int($0)] } }

    mutating func intern(_ spelling: String) -> UInt32 {
        if let known = met[spelling] { return known }
        let key = Self.key(spelling)
        let number = numbers[key] ?? UInt32(labels.count)
        if Int(number) == labels.count {
            numbers[key] = number
            labels.append(spelling)
        } else if Self.rank(spelling) < Self.rank(labels[Int(number)]) {
            labels[Int(number)] = spelling
        }
        met[spelling] = number
        return number
    }

    /// What is left of a heading when only its words count; one without words is its own key.
    static func key(_ spelling: String) -> String {
        let folded = Folding.fold(spelling)
        return folded.isEmpty ? spelling : folded
    }

    /// Capitals at the beginning only, then small letters, then capitals throughout; among equals the first by bytes.
    private static func rank(_ spelling: String) -> (Int, String) {
        let isShouted = !spelling.contains(where: \.isLowercase)
        let beginsSmall = spelling.first { $0.isLetter }?.isLowercase ?? false
        return (isShouted ? 2 : beginsSmall ? 1 : 0, spelling)
    }
}
