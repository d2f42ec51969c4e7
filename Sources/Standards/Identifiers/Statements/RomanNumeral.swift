/// Roman numerals in their standard spelling.
enum RomanNumeral {
    /// The value of "XII", "iv"; `nil` for other letters and for spellings nobody counts with ("IIX", "VV").
    static func value(_ text: some StringProtocol) -> Int? {
        let letters = text.utf8.map { $0 & 0xDF }
        guard !letters.isEmpty, letters.count <= 15 else { return nil }
        var total = 0
        var last = 0
        for letter in letters.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return spelling(total) == letters ? total : nil
    }

    private static let values: [UInt8: Int] = Dictionary(
        uniqueKeysWithValues: zip("IVXLCDM".utf8, [1, 5, 10, 50, 100, 500, 1000]))

    private static let steps: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func spelling(_ number: Int) -> [UInt8] {
        guard (1...3999).contains(number) else { return [] }
        var rest = number
        var letters: [UInt8] = []
        for (value, text) in steps {
            while rest >= value {
                letters += Array(text.utf8)
                rest -= value
            }
        }
        return letters
    }
}
