/// General rules that bring romanisations of Arabic, and doubled letters, to one form.
///
/// They change words that are not in any table; the result is only ever compared, never shown. Each rule is kept to what
/// cannot join two Indonesian words: "dh", "dz" and "q" occur in loans only; "ts" between vowels and at the beginning too;
/// "th" becomes t only beside another such mark, because English is full of it.
enum ArabicLoans {
    static func loosen(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 3 else { return word }
        let marked = hasMark(letters)
        let collapses = letters.count > 4  // "ppi" and "spss" are abbreviations
        var out: [UInt8] = []
        /// Doubled consonants count once ("Sitti", "Muhammad"), except the second g of "ngg" ("tinggi").
        func append(_ letter: UInt8, _ out: inout [UInt8]) {
            if collapses, out.last == letter, isConsonant(letter), !(letter == g && out.dropLast().last == n) { return }
            out.append(letter)
        }
        out.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let after = index + 2 < letters.count ? letters[index + 2] : 0
            switch (letter, next) {
            case (d, h): append(d, &out)
            case (d, z): append(z, &out)
            case (t, h) where marked: append(t, &out)
            case (t, s) where (index == 0 || isVowel(letters[index - 1])) && (isVowel(after) || after == m): append(s, &out)
            case (q, u) where isVowel(after):
                append(letter, &out)  // English and French: "quality"
                index -= 1
            case (q, _) where isVowel(next) || (index > 0 && isVowel(letters[index - 1])):
                append(k, &out)
                index -= 1
            default:
                append(letter, &out)
                index -= 1
            }
            index += 2
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hasMark(_ letters: [UInt8]) -> Bool {
        for index in letters.indices {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            switch letters[index] {
            case q: return true
            case d where next == h || next == z: return true
            case k where next == h: return true
            default: continue
            }
        }
        return false
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
    private static func isConsonant(_ letter: UInt8) -> Bool { letter > 0x60 && letter < 0x7B && !isVowel(letter) }

    private static let (d, g, h, k, m) = (
        UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "m")
    )
    private static let (n, q, s, t, u, z) = (
        UInt8(ascii: "n"), UInt8(ascii: "q"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "u"), UInt8(ascii: "z")
    )
}
