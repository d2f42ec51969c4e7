/// The words by which members name languages and kinds of material.
enum Vocabularies {
    /// ISO 639-2/B, from a name in Indonesian or English, or from a code of two or three letters.
    static func language(_ typed: String?) -> String? {
        guard let typed else { return nil }
        let lower = typed.lowercased()
        let word = (lower.holds("bahasa ") ? lower.replacing("bahasa ", with: "") : lower).trimmed
        return languages[word] ?? (codes.contains(word) ? word : nil)
    }

    private static let languages: [String: String] = [
        "indonesia": "ind", "indonesian": "ind", "id": "ind", "indo": "ind", "inggris": "eng", "english": "eng", "en": "eng",
        "arab": "ara", "arabic": "ara", "ar": "ara", "jawa": "jav", "javanese": "jav", "jv": "jav", "sunda": "sun",
        "sundanese": "sun",
        "su": "sun", "madura": "mad", "madurese": "mad", "bali": "ban", "balinese": "ban", "minang": "min", "minangkabau": "min",
        "bugis": "bug", "aceh": "ace", "melayu": "may", "malay": "may", "ms": "may", "msa": "may", "jepang": "jpn",
        "japanese": "jpn", "ja": "jpn",
        "mandarin": "chi", "cina": "chi", "tionghoa": "chi", "chinese": "chi", "zh": "chi", "zho": "chi", "korea": "kor",
        "korean": "kor",
        "jerman": "ger", "german": "ger", "de": "ger", "deu": "ger", "prancis": "fre", "perancis": "fre", "french": "fre",
        "fr": "fre",
        "fra": "fre", "belanda": "dut", "dutch": "dut", "nl": "dut", "nld": "dut", "latin": "lat", "spanyol": "spa",
        "spanish": "spa",
        "rusia": "rus", "russian": "rus",
    ]
    private static let codes: Set<String> = [
        "ind", "eng", "ara", "jav", "sun", "mad", "ban", "min", "bug", "ace", "may", "jpn", "chi", "kor", "ger", "fre", "dut",
        "lat", "spa",
        "rus", "mul", "san", "ita", "por", "tha", "vie", "hin", "nep", "tam", "heb", "gre", "per", "urd", "tur", "swe", "nor",
        "dan", "fin",
    ]

    /// From SLiMS' GMD and from the words of lists ("Jenis Koleksi").
    static func material(_ typed: String?) -> MaterialType? {
        guard let typed else { return nil }
        let word = typed.lowercased()
        return materials.first { word.holds($0.word) }?.type
    }

    private static let materials: [(word: String, type: MaterialType)] = [
        ("e-book", .ebook), ("ebook", .ebook), ("electronic", .ebook), ("elektronik", .ebook), ("digital", .ebook),
        ("surat kabar", .newspaper), ("koran", .newspaper), ("newspaper", .newspaper), ("majalah", .serial), ("serial", .serial),
        ("jurnal", .serial), ("periodical", .serial), ("magazine", .serial), ("artikel", .article), ("skripsi", .manuscript),
        ("tesis", .manuscript), ("karya tulis", .manuscript), ("thesis", .manuscript), ("manuscript", .manuscript),
        ("laporan", .manuscript),
        ("peta", .map), ("cartograph", .map), ("atlas dinding", .map), ("video", .audiovisual), ("dvd", .audiovisual),
        ("vcd", .audiovisual),
        ("film", .audiovisual), ("slide", .audiovisual), ("sound", .soundRecording), ("audio", .soundRecording),
        ("kaset", .soundRecording),
        ("musik", .soundRecording), ("computer", .software), ("cd-rom", .software), ("software", .software), ("gambar", .picture),
        ("poster", .picture), ("picture", .picture), ("graphic", .picture), ("realia", .realia), ("model", .realia),
        ("alat peraga", .realia),
        ("globe", .realia), ("game", .realia), ("kit", .kit), ("text", .monograph), ("teks", .monograph), ("buku", .monograph),
        ("book", .monograph), ("novel", .monograph), ("fiksi", .monograph), ("referensi", .monograph),
    ]

    /// Whether a copy with this status may go to a reader; an empty status means yes (SLiMS). nil: the word is the library's own.
    static func isAvailable(status typed: String?) -> Bool? {
        guard let word = typed?.lowercased().trimmed, !word.isEmpty else { return true }
        if ["available", "tersedia", "ada", "no loan", "read on location", "baca di tempat", "tidak dipinjamkan"].contains(word) {
            return true
        }
        let out = [
            "missing", "hilang", "lost", "repair", "perbaikan", "weeding", "weeded", "rusak", "damaged", "dipinjam", "on loan",
            "disiangi",
            "withdrawn", "in process", "proses", "diolah",
        ]
        return out.contains { word.holds($0) } ? false : nil
    }
}
