/// The tree by which readers browse: ten classes, their divisions, and the places Indonesian schools look for by name.
///
/// Places are found by the beginning of ``ClassNumber/unified``; the longest beginning wins.
public struct ClassTree: Sendable {
    public typealias Node = ClassNode

    /// The tree made of our own captions.
    public static let shared = ClassTree(data: ClassTree.data)

    /// The place for reference books, whatever their subject.
    public static let referenceID = "referensi"

    /// Every place in shelf order.
    public let nodes: [Node]
    private let positions: [String: Int]
    private let childIDs: [String: [Int]]
    private let rootPositions: [Int]
    /// Places by the digits (without point) their numbers begin with.
    private let byDigits: [String: Int]
    private let longestDigits: Int

    /// - Parameter data: lines of id, notation, parent (`-` for none), Indonesian and English caption, parted by `|`.
    init(data: String) {
        var nodes: [Node] = []
        for line in data.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5 else { continue }
            nodes.append(
                Node(
                    id: cells[0], notation: cells[1], indonesian: cells[3], english: cells[4],
                    parentID: cells[2] == "-" ? nil : cells[2], order: nodes.count))
        }
        self.nodes = nodes
        positions = Dictionary(nodes.map { ($0.id, $0.order) }, uniquingKeysWith: { first, _ in first })
        childIDs = Dictionary(grouping: nodes.filter { $0.parentID != nil }, by: { $0.parentID ?? "" }).mapValues {
            $0.map(\.order)
        }
        rootPositions = nodes.filter { $0.parentID == nil }.map(\.order)
        let numbered = nodes.filter { $0.id != Self.referenceID }
        byDigits = Dictionary(numbered.map { (Self.digits($0.id), $0.order) }, uniquingKeysWith: { first, _ in first })
        longestDigits = numbered.map { Self.digits($0.id).utf8.count }.max() ?? 0
    }

    /// The ten classes and *Referensi*.
    public var roots: [Node] { rootPositions.map { nodes[$0] } }

    public func node(_ id: String) -> Node? { positions[id].map { nodes[$0] } }

    public func children(of id: String) -> [Node] { (childIDs[id] ?? []).map { nodes[$0] } }

    /// The places a class number lies in, from its main class down; empty when it lies nowhere.
    public func path(for number: ClassNumber) -> [Node] { path(unified: number.unified) }

    /// As ``path(for:)`` for a stored ``ClassNumber/unified`` notation.
    public func path(unified: String) -> [Node] {
        var digits = Self.digits(unified)
        guard !digits.isEmpty else { return [] }
        // Islam in general has a place of its own beside the nine others, at 297 itself.
        if digits == "297" { digits = "2970" }
        var length = min(longestDigits, digits.utf8.count)
        while length > 0 {
            if let position = byDigits[String(digits.prefix(length))] { return chain(to: nodes[position]) }
            length -= 1
        }
        return []
    }

    /// Every place a number is counted in: its path, and *Referensi* for reference books.
    public func places(for number: ClassNumber) -> [Node] {
        let path = path(for: number)
        guard number.isReference, let reference = node(Self.referenceID) else { return path }
        return path + [reference]
    }

    private func chain(to node: Node) -> [Node] {
        var chain = [node]
        while let parent = chain.last?.parentID, let next = self.node(parent), chain.count < 12 { chain.append(next) }
        return chain.reversed()
    }

    private static func digits(_ text: String) -> String {
        String(decoding: text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self)
    }
}
