/// Tells SLiMS' exports by the look of their rows, for files without header or with a header of other words.
enum RowShape {
    /// 18 columns: `<…>` lists in the last three, or year and language names in their places.
    static func isSLiMSBiblio(_ rows: ArraySlice<TableRow>) -> Bool {
        let rows = rows.filter { $0.cells.count == 18 }
        let enough = rows.count
        guard enough > 0 else { return false }
        let lists = rows.filter { row in (15...17).allSatisfy { row[$0].isEmpty || isBracketed(row[$0]) } }
        let filled = rows.filter { row in (15...17).contains { isBracketed(row[$0]) } }
        if lists.count * 10 >= enough * 9, filled.count * 2 >= enough { return true }
        let years = rows.filter { isYearLike($0[5]) }
        let languages = rows.filter { languageNames.contains($0[9].lowercased()) }
        return lists.count * 10 >= enough * 9 && years.count * 10 >= enough * 7 && languages.count * 10 >= enough * 6
    }

    /// 19 columns: dates in five places, the source as a digit, a title at the end.
    static func isSLiMSItem(_ rows: ArraySlice<TableRow>) -> Bool {
        let rows = rows.filter { $0.cells.count >= 19 }
        guard !rows.isEmpty else { return false }
        let fitting = rows.filter { row in
            [4, 8, 15, 16, 17].allSatisfy { row[$0].isEmpty || isDate(row[$0]) } && (isDate(row[16]) || isDate(row[17]))
                && (row[11].isEmpty || ["0", "1", "2"].contains(row[11])) && !row[0].isEmpty
        }
        return fitting.count * 10 >= rows.count * 8
    }

    /// SLiMS' member export: 18 or 19 columns with e-mail, gender digit and three dates.
    static func isSLiMSMembers(_ rows: ArraySlice<TableRow>) -> Bool {
        let rows = rows.filter { $0.cells.count == 18 || $0.cells.count == 19 }
        guard !rows.isEmpty else { return false }
        let fitting = rows.filter { row in
            ["0", "1"].contains(row[2]) && [13, 14, 15].allSatisfy { row[$0].isEmpty || isDate(row[$0]) }
                && [13, 14, 15].contains { isDate(row[$0]) }
        }
        return fitting.count * 10 >= rows.count * 8
    }

    private static func isBracketed(_ text: String) -> Bool { text.hasPrefix("<") && text.hasSuffix(">") }

    private static func isYearLike(_ text: String) -> Bool {
        text.isEmpty || (text.utf8.count <= 8 && text.utf8.filter { (0x30...0x39).contains($0) }.count == 4) || text == "0"
    }

    private static let languageNames: Set<String> = [
        "indonesia", "english", "inggris", "bahasa indonesia", "arab", "arabic", "jawa", "sunda", "id", "en",
    ]

    /// "2011-11-14", "2011-11-14 10:37:56", "0000-00-00".
    private static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 || bytes.count == 19 else { return false }
        return bytes.prefix(10).enumerated().allSatisfy { index, byte in
            index == 4 || index == 7 ? byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") : (0x30...0x39).contains(byte)
        }
    }
}
