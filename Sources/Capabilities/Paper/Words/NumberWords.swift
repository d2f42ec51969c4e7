public import Commons

/// Numbers written out, as papers have them beside the figures so that nobody adds a nought: *terbilang*.
public enum NumberWords {
    /// "dua ribu dua puluh enam"; "two thousand and twenty-six".
    public static func text(_ number: Int, _ language: Language) -> String {
        let magnitude = UInt64(number.magnitude)
        let words = language == .indonesian ? indonesian(magnitude) : english(magnitude)
        return number < 0 ? "minus \(words)" : words
    }

    /// "satu juta dua ratus ribu rupiah".
    public static func rupiah(_ amount: Int, _ language: Language) -> String { "\(text(amount, language)) rupiah" }

    /// "28 (dua puluh delapan)".
    public static func both(_ number: Int, _ language: Language) -> String {
        "\(language.number(number)) (\(text(number, language)))"
    }

    /// "Rp1.200.000 (satu juta dua ratus ribu rupiah)".
    public static func bothRupiah(_ amount: Int, _ language: Language) -> String {
        "Rp\(language.number(amount)) (\(rupiah(amount, language)))"
    }

    /// I to MMMCMXCIX, as letter numbers write months.
    public static func roman(_ number: Int) -> String? {
        guard (1...3_999).contains(number) else { return nil }
        let signs = [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var (rest, out) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                out += sign
                rest -= value
            }
        }
        return out
    }

    // One group of three figures has a name; Int reaches to 9.2 trillion million.
    private static let groups: [(value: UInt64, id: String, en: String)] = [
        (1_000_000_000_000_000_000, "kuintiliun", "quintillion"), (1_000_000_000_000_000, "kuadriliun", "quadrillion"),
        (1_000_000_000_000, "triliun", "trillion"), (1_000_000_000, "miliar", "billion"), (1_000_000, "juta", "million"),
        (1_000, "ribu", "thousand"),
    ]

    private static let satuan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]

    private static func indonesian(_ number: UInt64) -> String {
        guard number > 0 else { return satuan[0] }
        var (rest, words) = (number, [String]())
        for group in groups where rest >= group.value {
            let count = rest / group.value
            rest %= group.value
            // "seribu", but "dua puluh satu ribu", and "satu juta".
            if group.value == 1_000, count == 1 { words.append("seribu") } else { words += ratusan(Int(count)) + [group.id] }
        }
        return (words + ratusan(Int(rest))).joined(separator: " ")
    }

    /// 0–999; nothing for 0.
    private static func ratusan(_ number: Int) -> [String] {
        var words: [String] = []
        switch number / 100 {
        case 0: break
        case 1: words.append("seratus")
        case let count: words += [satuan[count], "ratus"]
        }
        switch number % 100 {
        case 0: break
        case 10: words.append("sepuluh")
        case 11: words.append("sebelas")
        case let rest where rest < 10: words.append(satuan[rest])
        case let rest where rest < 20: words += [satuan[rest - 10], "belas"]
        case let rest: words += [satuan[rest / 10], "puluh"] + (rest % 10 == 0 ? [] : [satuan[rest % 10]])
        }
        return words
    }

    static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    private static func english(_ number: UInt64) -> String {
        guard number > 0 else { return ones[0] }
        var (rest, words) = (number, [String]())
        for group in groups where rest >= group.value {
            words += hundreds(Int(rest / group.value)) + [group.en]
            rest %= group.value
        }
        if rest > 0, rest < 100, !words.isEmpty { words.append("and") }
        return (words + hundreds(Int(rest))).joined(separator: " ")
    }

    private static func hundreds(_ number: Int) -> [String] {
        var words: [String] = []
        if number >= 100 { words += [ones[number / 100], "hundred"] }
        let rest = number % 100
        if rest > 0, number >= 100 { words.append("and") }
        if rest > 0 { words.append(rest < 20 ? ones[rest] : tens[rest / 10] + (rest % 10 == 0 ? "" : "-\(ones[rest % 10])")) }
        return words
    }
}
