/// Titles typed in capitals throughout are shown calmly: "LASKAR PELANGI" as "Laskar Pelangi". The source keeps its own spelling.
enum TitleCase {
    static func calm(_ title: String) -> String {
        guard RecordQuality.isShouted(title) else { return title }
        return title.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, word in
            calm(word: String(word), isFirst: index == 0)
        }.joined(separator: " ")
    }

    private static func calm(word: String, isFirst: Bool) -> String {
        let letters = word.filter(\.isLetter)
        let upper = letters.uppercased()
        if kept.contains(upper) || isRoman(upper) { return word }
        let lower = word.lowercased()
        if !isFirst, small.contains(lower) { return lower }
        guard let start = lower.firstIndex(where: \.isLetter) else { return lower }
        return lower[..<start] + lower[start...].prefix(1).uppercased() + lower[start...].dropFirst()
    }

    private static func isRoman(_ letters: String) -> Bool {
        !letters.isEmpty && letters.utf8.count <= 5 && letters.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }

    private static let kept: Set<String> = [
        "SD", "MI", "SMP", "MTS", "SMA", "MA", "SMK", "SLB", "IPA", "IPS", "PKN", "PPKN", "TIK", "PJOK", "KTSP", "RI", "NKRI",
        "UUD",
        "PAI", "UN", "USBN", "SBMPTN", "DKI", "DIY", "PBB", "TNI", "ABRI", "ASEAN", "DVD", "VCD", "CD", "UKS", "PMR", "LKS",
        "BSE",
    ]

    private static let small: Set<String> = [
        "dan", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "atau", "oleh", "dalam", "bagi", "tentang", "the", "of",
        "and",
        "in", "for", "to", "a", "an",
    ]
}
