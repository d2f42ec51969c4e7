/// A table of words written as text: one row a line, `head: word word …`; `#` starts a comment line.
struct WordTable: Sendable {
    /// Row heads with their words, in order.
    let rows: [(head: String, words: [String])]

    init(_ text: String) {
        rows = text.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#") else { return nil }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
        }
    }

    /// Every word of a row, and the head itself, to the head.
    var headOfWord: [String: String] {
        var out: [String: String] = [:]
        for row in rows {
            out[row.head] = row.head
            for word in row.words { out[word] = row.head }
        }
        return out
    }

    /// The words of a text that is only a list.
    static func list(_ text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .flatMap { $0.split(separator: " ") }.map(String.init)
    }
}
