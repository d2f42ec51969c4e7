/// Words with a form for comparison that folding alone does not give.
enum WordForms {
    static let table: [String: String] = {
        var table: [String: String] = [:]
        // "Negeri Lima Menara" is "Negeri 5 Menara".
        let numbers = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"]
        for (index, word) in numbers.enumerated() { table[word] = String(index + 1) }
        // The preposition "di" is a stop word, and is often written together with its noun against the rules of spelling.
        for noun in glued.split(whereSeparator: \.isWhitespace) { table["di" + noun] = String(noun) }
        return table
    }()

    private static let glued = """
        bawah atas balik tengah luar samping antara ujung mata hati rumah sekolah bumi langit kaki tepi sana sini mana belakang depan
        """
}
