/// The names by which people and programs head columns, in Indonesian and English.
enum ColumnNames {
    /// The column a heading names, whatever its case, blanks and punctuation.
    static func column(_ heading: String) -> Column? {
        // A text of megabytes is no heading, and looking at each letter of it takes long.
        guard heading.utf8.count <= lengthLimit else { return nil }
        let words = words(heading)
        guard !words.isEmpty, words.count <= 8 else { return nil }
        if let column = names[words.joined(separator: " ")] { return column }
        let core = words.filter { !fillers.contains($0) }
        if core.count < words.count, !core.isEmpty, let column = names[core.joined(separator: " ")] { return column }
        // "ISBN/ISSN", "Pengarang / Penulis", "Nomor Induk Buku atau Barcode": the first name that is known.
        return parts(heading).lazy.compactMap { part -> Column? in
            let words = self.words(part)
            return names[words.joined(separator: " ")] ?? names[words.filter { !fillers.contains($0) }.joined(separator: " ")]
        }.first
    }

    private static let lengthLimit = 400

    /// Lower-case words of letters and digits; "publish_year" and "PublishYear" are two words.
    static func words(_ heading: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in heading.unicodeScalars {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            let isUpper = scalar.properties.isUppercase
            if !isWord || (isUpper && wasLower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isWord { word += scalar.properties.lowercaseMapping }
            wasLower = isWord && !isUpper
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func parts(_ heading: String) -> [String] {
        guard heading.utf8.count <= 80 else { return [] }
        let marked = words(heading).contains { $0 == "atau" || $0 == "dan" || $0 == "or" || $0 == "and" }
        var parts = heading.split(whereSeparator: { "/(|,&+;".contains($0) }).map(String.init)
        if marked {
            parts = parts.flatMap { part in
                words(part).split(whereSeparator: { ["atau", "dan", "or", "and"].contains($0) }).map { $0.joined(separator: " ") }
            }
        }
        return parts.count > 1 ? parts : []
    }

    private static let fillers: Set<String> = [
        "buku", "koleksi", "bahan", "pustaka", "nama", "perpustakaan", "the", "of", "book", "name", "lengkap", "data", "item",
        "judul",
    ]

    static let names: [String: Column] = {
        var names: [String: Column] = [:]
        for line in data.split(separator: "\n") {
            let cells = line.split(separator: ":", maxSplits: 1)
            guard cells.count == 2, let column = Column(rawValue: String(cells[0])) else { continue }
            for name in cells[1].split(separator: ",") { names[words(String(name)).joined(separator: " ")] = column }
        }
        return names
    }()
}
