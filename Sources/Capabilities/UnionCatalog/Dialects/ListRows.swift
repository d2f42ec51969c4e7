import Commons

/// What the rows of a school's own list say: any columns with names that are known, a number of copies instead of codes.
enum ListRows {
    static func title(_ cell: @escaping (String) -> String?, file: Int, line: Int, raw: [UInt8], findings: [Finding])
        -> CatalogRow
    {
        var text = CellText()
        let record = DescriptionCells(cell).record(&text)
        let codes = codes(cell("item_code"), &text)
        var seen: Set<String> = []
        let items = codes.filter { seen.insert($0).inserted }.map { code in
            CatalogItem(
                code: code, callNumber: record.callNumber, location: text.plain(cell("location_name"), field: "location_name"))
        }
        return SLiMSRows.row(
            record, items: items, copies: copies(cell("copies"), &text), text: text, file: file, line: line, raw: raw,
            findings: findings)
    }

    /// Codes in one cell: `<a><b>`, or separated by commas, semicolons or line breaks.
    private static func codes(_ raw: String?, _ text: inout CellText) -> [String] {
        guard let raw, !raw.isEmpty else { return [] }
        if raw.hasPrefix("<") { return text.list(raw, field: "item_code") }
        return raw.split { ",;\n".contains($0) }.compactMap { text.plain(String($0), field: "item_code") }
    }

    /// A whole number at the beginning: "12", "12 eks", "3 buah".
    private static func copies(_ raw: String?, _ text: inout CellText) -> Int {
        guard let typed = text.plain(raw, field: "copies") else { return 0 }
        let digits = typed.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count <= 100_000 else {
            text.note("copies-unreadable", .info, "copies", .copiesUnreadable, .copiesUnstated, typed, nil)
            return 0
        }
        return count
    }
}
