/// Words that carry a sentence, not a subject; a query may do without them.
public enum StopWords {
    /// Whether a folded word is a function word of Indonesian or English, or belongs to how pupils ask ("cari buku tentang …").
    public static func isStop(_ folded: String) -> Bool { words.contains(folded) }

    private static let words = Set(WordTable.list(list))

    private static let list = """
        # Indonesian function words
        yang dan di ke dari untuk dengan pada dalam oleh atau itu ini adalah ialah sebagai bagi para akan telah sudah serta agar
        supaya karena sebab jika kalau bila maka tetapi tapi namun juga pun lah kah nya saja hanya lebih sangat tidak bukan
        antara terhadap kepada secara yaitu yakni seperti sampai hingga tersebut suatu sebuah seorang jang oentoek
        # how pupils ask
        tentang mengenai soal cari carikan mencari nyari dicari ada adakah apa apakah mana dimana bagaimana gimana siapa kapan mengapa
        kenapa buku bukunya saya aku mau ingin pengen minta tolong dong donk sih kak bu pak yg dgn utk dlm tdk krn sbg pd dr pinjam
        butuh perlu punya baca
        # English
        the of and a an in on for to with by from or is are was were be at as about into its it this that these those how what
        which who where i you my your we our their his her book books find search looking
        """
}
