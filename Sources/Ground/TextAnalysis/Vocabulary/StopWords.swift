/// Words that carry a sentence, not a subject; a query may do without them.
public enum StopWords {
    /// Whether a folded word is a function word of Indonesian or English, or belongs to how pupils ask ("cari buku tentang …").
    public static func isStop(_ folded: String) -> Bool { words.contains(folded) }

    private static let words: Set<String> = Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    private static let list = """
        yang dan di ke dari untuk dengan pada dalam oleh atau itu ini adalah ialah sebagai bagi para akan telah sudah serta agar
        tentang mengenai soal cari carikan mencari ada apa apakah mana dimana buku bukunya saya aku mau ingin minta tolong kak bu pak
        the of and a an in on for to with by from or is are at as about book books find
        """
}
