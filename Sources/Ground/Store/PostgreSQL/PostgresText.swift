/// The little that the driver must know of a statement's text.
enum PostgresText {
    /// Whether a cursor can be declared for it.
    static func isQuery(_ text: String) -> Bool {
        let first = text.drop(while: \.isWhitespace).prefix { $0.isLetter }
        return first == "SELECT" || first == "VALUES"
    }

    /// The table, when an INSERT names `id` among its columns.
    static func tableWithGivenID(_ text: String) -> String? {
        guard let into = text.firstRange(of: "INSERT INTO "), let open = text[into.upperBound...].firstIndex(of: "("),
            let end = text[open...].firstIndex(of: ")")
        else { return nil }
        let columns = text[text.index(after: open)..<end].split(separator: ",")
        let hasID = columns.contains { column in column.filter { !$0.isWhitespace && $0 != "\"" } == "id" }
        return hasID ? String(text[into.upperBound..<open].filter { !$0.isWhitespace }) : nil
    }
}
