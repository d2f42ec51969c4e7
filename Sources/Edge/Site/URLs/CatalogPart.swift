import Commons
import UnionCatalog
import WebSupport

/// Which part of a library's printable catalogue is asked for.
struct CatalogPart: Sendable, Hashable {
    enum Order: String, Sendable, CaseIterable {
        case title = "judul"
        case callNumber = "klas"
    }

    var order = Order.title
    /// Where the page begins, in title order.
    var after: ShelfMark?
    /// From 1, in class order.
    var page = 1
    /// Everything in one page, for printing.
    var isWhole = false

    init(order: Order = .title, isWhole: Bool = false) {
        self.order = order
        self.isWhole = isWhole
    }

    init(_ query: Query) {
        order = query.trimmed("urut").flatMap(Order.init(rawValue:)) ?? .title
        page = min(max(query.trimmed("page").flatMap { Int($0) } ?? 1, 1), 10_000)
        isWhole = query.trimmed("semua") == "1"
        after = query.trimmed("setelah").flatMap(Self.mark)
    }

    var urlPairs: [(String, String?)] {
        [
            ("urut", order == .title ? nil : order.rawValue), ("page", page == 1 ? nil : String(page)),
            ("setelah", after.map(Self.text)), ("semua", isWhole ? "1" : nil),
        ]
    }

    /// The title's number, a dot, and the sort key in hexadecimal digits.
    private static func text(_ mark: ShelfMark) -> String {
        "\(mark.title.rawValue)." + mark.sortKey.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func mark(_ text: String) -> ShelfMark? {
        let halves = text.split(separator: ".", maxSplits: 1)
        guard halves.count == 2, let id = Int64(halves[0]), halves[1].utf8.count <= 2048, halves[1].utf8.count.isMultiple(of: 2)
        else {
            return nil
        }
        var key: [UInt8] = []
        var digits = halves[1][...]
        while !digits.isEmpty {
            guard let byte = UInt8(digits.prefix(2), radix: 16) else { return nil }
            key.append(byte)
            digits = digits.dropFirst(2)
        }
        return ShelfMark(sortKey: key, title: TitleID(id))
    }
}
