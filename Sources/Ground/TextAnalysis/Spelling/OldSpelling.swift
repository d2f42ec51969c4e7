/// The spellings of 1901 (van Ophuijsen: oe, tj, dj, j, nj, sj, ch) and 1947 (Soewandi: the same with u) read as today's.
///
/// Most old letters are also today's ("j" was y and is j; "nj" was ny and is n+j), so they are only changed in words that
/// show a mark no modern word has: tj, dj, oe, sj before a vowel, or nj at the beginning. Words without a mark stand in a table.
enum OldSpelling {
    /// The word in today's spelling; nil when nothing marks it as old.
    static func modern(_ word: String) -> String? {
        let letters = Array(word.utf8)
        guard isMarked(letters, word) else { return nil }
        var out: [UInt8] = []
        var index = 0
        while index < letters.count {
            let letter = letters[index], next = index + 1 < letters.count ? letters[index + 1] : 0
            switch (letter, next) {
            case (d, j): out.append(j)
            case (t, j): out.append(c)
            case (n, j), (s, j): out += [letter, y]
            case (o, e): out.append(u)
            case (c, h): out += [k, h]
            case (j, _):
                out.append(y)
                index -= 1
            default:
                out.append(letter)
                index -= 1
            }
            index += 2
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isMarked(_ letters: [UInt8], _ word: String) -> Bool {
        guard letters.count > 2 else { return false }
        for index in 0..<letters.count - 1 {
            let before = index > 0 ? letters[index - 1] : 0
            let after = index + 2 < letters.count ? letters[index + 2] : 0
            switch (letters[index], letters[index + 1]) {
            case (t, j) where isVowel(after): return true
            case (d, j) where isVowel(after) && !adjective.contains(where: word.hasPrefix): return true
            case (n, j) where index == 0 && isVowel(after): return true
            case (s, j) where isVowel(after) && !modernSJ.contains(where: word.contains): return true
            case (o, e) where !isVowel(before) && !modernOE.contains(where: word.contains) && !foreignOE.contains(word):
                return true
            default: continue
            }
        }
        return false
    }

    private static let adjective = ["adjekt", "adjec", "adjunct", "adjus", "adjuv", "adjac"]
    private static let modernSJ = ["masjid", "mesjid", "disjun", "transj", "misj"]
    /// Compounds of ko-, makro-, elektro- … with a word in e, and loans with oe.
    private static let modernOE = [
        "koefis", "koeduk", "koeksis", "koevol", "koersi", "koenzim", "koekstens", "oekonom", "oekosis", "oevolus", "oelektr",
        "oenerg", "oendokr", "oerotik", "oeter", "amoeb", "poet", "poem", "roentgen", "oedip", "phoen", "poesis",
    ]
    private static let foreignOE: Set<String> = [
        "does", "goes", "shoe", "shoes", "toe", "toes", "foe", "foes", "hoe", "joe", "zoe", "chloe", "poe", "roe", "doe", "woe",
        "noel",
        "joel", "heroes", "echoes", "potatoes", "tomatoes", "mangoes", "volcanoes", "canoe", "goethe", "coelho", "defoe",
        "crusoe",
        "monroe", "oeuvre", "samoe",
    ]

    private static func isVowel(_ letter: UInt8) -> Bool { [a, e, i, o, u].contains(letter) }

    private static let (a, c, d, e, h, i) = (
        UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "i")
    )
    private static let (j, k, n, o, s, t) = (
        UInt8(ascii: "j"), UInt8(ascii: "k"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "t")
    )
    private static let (u, y) = (UInt8(ascii: "u"), UInt8(ascii: "y"))
}
