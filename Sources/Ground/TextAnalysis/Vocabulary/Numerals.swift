/// Number words and Roman numerals. Never applied by themselves ("di" and "mi" are words): they only offer alternatives.
public enum Numerals {
    /// Value of a number word in Indonesian ("lima") or English ("five"), 0–12, and the tens and powers written as one word.
    public static func value(ofWord folded: String) -> Int? { values[folded] }

    /// Indonesian word for 0–11, which is one word; nil for others.
    public static func indonesianWord(_ value: Int) -> String? { indonesian.indices.contains(value) ? indonesian[value] : nil }

    /// Value of a well-formed Roman numeral in lower case, 1–3999.
    public static func value(ofRoman folded: String) -> Int? {
        guard !folded.isEmpty, folded.utf8.count <= 15 else { return nil }
        var total = 0
        var last = Int.max
        for letter in folded.utf8 {
            guard let digit = digits[letter] else { return nil }
            total += digit > last ? digit - 2 * last : digit
            last = digit
        }
        return roman(total) == folded ? total : nil
    }

    /// Roman numeral in lower case for 1–3999.
    public static func roman(_ value: Int) -> String? {
        guard (1...3999).contains(value) else { return nil }
        var rest = value
        var out = ""
        for (worth, letters) in steps {
            while rest >= worth {
                out += letters
                rest -= worth
            }
        }
        return out
    }

    /// Value of a number written in Indonesian words ("tujuh belas", "seribu sembilan ratus empat puluh lima"), below a million.
    public static func value(ofWords words: [String]) -> Int? {
        var total = 0
        var group = 0
        var unit: Int?
        for word in words {
            switch word {
            case "belas":
                guard let ones = unit, (1...9).contains(ones) else { return nil }
                group += 10 + ones
                unit = nil
            case "puluh", "ratus":
                guard let ones = unit, (1...9).contains(ones) else { return nil }
                group += ones * (word == "puluh" ? 10 : 100)
                unit = nil
            case "ribu":
                guard total == 0 else { return nil }
                total = (group + (unit ?? 0)) * 1000
                guard total > 0 else { return nil }
                group = 0
                unit = nil
            case "seratus": group += 100
            case "seribu":
                guard total == 0, group == 0, unit == nil else { return nil }
                total = 1000
            default:
                guard unit == nil, let value = indonesian.firstIndex(of: word) else { return nil }
                unit = value
            }
        }
        return words.isEmpty ? nil : total + group + (unit ?? 0)
    }

    private static let indonesian = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ]
    private static let english = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let values: [String: Int] = [indonesian, english].reduce(into: ["seratus": 100, "seribu": 1000]) { all, list in
        for (value, word) in list.enumerated() { all[word] = value }
    }
    private static let steps: [(Int, String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"),
        (4, "iv"), (1, "i"),
    ]
    private static let digits: [UInt8: Int] = [
        UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50, UInt8(ascii: "c"): 100,
        UInt8(ascii: "d"): 500, UInt8(ascii: "m"): 1000,
    ]
}
