/// What the filled cells of one column look like: the shares, in percent, that have each form.
struct ColumnProfile {
    let filled: Int
    /// Share of all rows in which the cell is filled.
    let fill: Int
    /// Share of different texts among the filled.
    let distinct: Int
    let meanLength: Int
    private let shares: [Form: Int]

    enum Form: CaseIterable {
        case isbn, year, classNumber, callNumber, language, place, publisher, source, code, smallNumber, price, invertedName,
            words
    }

    func share(_ form: Form) -> Int { shares[form] ?? 0 }

    init(_ cells: [String]) {
        let texts = cells.map { Self.beginning($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
        filled = texts.count
        fill = cells.isEmpty ? 0 : texts.count * 100 / cells.count
        distinct = texts.isEmpty ? 0 : Set(texts).count * 100 / texts.count
        meanLength = texts.isEmpty ? 0 : texts.reduce(0) { $0 + $1.utf8.count } / texts.count
        var counts: [Form: Int] = [:]
        for text in texts { for form in CellForm.forms(of: text) { counts[form, default: 0] += 1 } }
        shares = counts.mapValues { [count = texts.count] in $0 * 100 / max(1, count) }
    }

    /// What a cell holds is told by its first words; a cell of megabytes is not read through.
    private static func beginning(_ cell: String) -> Substring {
        cell.utf8.count <= 400 ? cell[...] : cell.prefix(400)
    }
}
