/// A reason why the parties cooperate, as it goes on after "bahwa …".
enum DriverWords {
    /// Words that begin an ordinary sentence and are no name. Whatever else stands first stays as it was typed: "Dinas Pendidikan",
    /// "Indonesia" and "Kabupaten" keep their capitals.
    private static let openers: Set<String> = [
        "anggaran", "banyak", "beberapa", "belum", "jumlah", "kebutuhan", "kedua", "kegiatan", "keinginan", "keterbatasan",
        "koleksi", "kurangnya", "masih", "minat", "para", "pembaca", "perkembangan", "sebagian", "setiap", "siswa", "tidak",
        "tingginya", "tuntutan",
        "a", "all", "an", "both", "budgets", "each", "every", "few", "many", "most", "pupils", "readers", "schools", "some",
        "teachers", "the", "there",
    ]

    /// Without its full stop, and with a small letter where the first word surely is no name.
    static func sentence(_ text: String) -> String {
        var text = text
        while let last = text.last, last == "." || last == ";" || last.isWhitespace { text.removeLast() }
        let word = text.prefix { !$0.isWhitespace && $0 != "," }
        guard word.dropFirst().allSatisfy(\.isLowercase), openers.contains(word.lowercased()) else { return text }
        return word.lowercased() + text.dropFirst(word.count)
    }
}
