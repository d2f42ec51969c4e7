/// The number of a volume in one spelling: "2" for "II", "kedua", "ke-2"; "1a" for "IA"; "b" for "Volume B".
enum VolumeMark {
    /// - Parameter loose: after a word like *jilid*, where a single letter is a volume too.
    static func parse(_ word: String, loose: Bool) -> String? {
        if let value = Numerals.value(word) { return String(value) }
        if Numerals.isDigits(word) { return loose && word.utf8.count == 3 ? word : nil }
        guard let last = word.utf8.last else { return nil }
        // "2D" and "3D" are dimensions.
        let isPart = (UInt8(ascii: "a")...UInt8(ascii: loose ? "d" : "c")).contains(last)
        if isPart, word.utf8.count > 1, let value = number(String(word.dropLast())) {
            return String(value) + word.suffix(1)
        }
        return loose && word.utf8.count == 1 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last) ? word : nil
    }

    private static func number(_ word: String) -> Int? {
        // Only I to III carry parts: "VB" is a language.
        Numerals.isDigits(word) ? Numerals.digits(word) : Numerals.roman(word).flatMap { $0 <= 3 ? $0 : nil }
    }
}
