public import Commons

/// The words by which libraries mark a collection, a room or a spine label, and the class of items they mean.
public enum ShelfWordData {
    public static let words: [(word: String, means: ItemClass)] = [
        ("referensi", .reference), ("rujukan", .reference), ("reference", .reference), ("ref", .reference),
        ("kamus", .reference), ("ensiklopedia", .reference), ("ensiklopedi", .reference), ("atlas", .reference),
        ("tandon", .lastCopy), ("deposit", .lastCopy),
        ("paket", .textbook), ("bukuteks", .textbook), ("teks", .textbook), ("textbook", .textbook), ("pelajaran", .textbook),
        ("langka", .fragile), ("rapuh", .fragile), ("kuno", .fragile), ("rusak", .fragile),
    ]

    /// First marks of a call number: "R 030 ENS", "REF 413".
    public static let marks: [(mark: String, means: ItemClass)] = [("r", .reference), ("ref", .reference), ("rf", .reference)]

    public static func classes(words texts: [String], callNumber: String?) -> Set<ItemClass> {
        var found: Set<ItemClass> = []
        for text in texts {
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                for known in words where known.word == word { found.insert(known.means) }
            }
        }
        let parts = callNumber?.lowercased().split(whereSeparator: { $0 == " " || $0 == "." || $0 == "/" || $0 == "-" }) ?? []
        // A letter alone is no mark: it must be followed by a number.
        if parts.count > 1, parts[1].first?.isNumber == true {
            for known in marks where known.mark == parts[0] { found.insert(known.means) }
        }
        return found
    }
}
