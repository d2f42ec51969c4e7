/// Numbers as titles write them: digits, Roman numerals, Indonesian and English number words. All input is folded lower case.
enum Numerals {
    /// 1…99 for "3", "iii", "ketiga", "third", "3rd", "ke3"; nil otherwise.
    static func value(_ word: String) -> Int? {
        if let digits = digits(word) { return digits }
        if let named = named[word] { return named }
        return roman(word)
    }

    /// 1…99 for one or two digits, with an optional ordinal ending or "ke" before.
    static func digits(_ word: String) -> Int? {
        var text = Substring(word)
        if text.hasPrefix("ke") { text = text.dropFirst(2) }
        for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) && text.count > 2 { text = text.dropLast(2) }
        guard text.utf8.count <= 2, let value = plain(text), value >= 1 else { return nil }
        return value
    }

    /// 1…60, and only in the canonical spelling: `iv`, not `iiii`.
    static func roman(_ word: String) -> Int? {
        guard word.utf8.count <= 7 else { return nil }
        var total = 0
        var last = 0
        for byte in word.utf8.reversed() {
            let value: Int
            switch byte {
            case UInt8(ascii: "i"): value = 1
            case UInt8(ascii: "v"): value = 5
            case UInt8(ascii: "x"): value = 10
            case UInt8(ascii: "l"): value = 50
            default: return nil
            }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return (1...60).contains(total) && spelled(total) == word ? total : nil
    }

    /// A year from 1900 to 2099 as four digits.
    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let value = plain(Substring(word)), (1900...2099).contains(value) else { return nil }
        return value
    }

    static func isDigits(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) } }

    private static func plain(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func spelled(_ number: Int) -> String {
        var rest = number
        var text = ""
        for (value, symbol) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
            while rest >= value {
                text += symbol
                rest -= value
            }
        }
        return text
    }

    private static let named: [String: Int] = {
        let cardinals = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]
        let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        ]
        var table = ["pertama": 1]
        for (index, word) in cardinals.enumerated() {
            table[word] = index + 1
            table["ke" + word] = index + 1
        }
        for (index, word) in english.enumerated() { table[word] = index + 1 }
        for (index, word) in ordinals.enumerated() { table[word] = index + 1 }
        return table
    }()
}
