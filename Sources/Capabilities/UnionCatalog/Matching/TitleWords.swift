import TextAnalysis

/// Splits a title as typed into words, and into title proper and other title information at colons.
///
/// Repairs two kinds of debris met in real exports: `rn` left where a line break lost its backslashes ("PekertirnSMA"),
/// and HTML entities.
struct TitleWords {
    private(set) var words: [TitleWord] = []
    /// What followed a spaced slash: a statement of responsibility typed into the title.
    private(set) var responsibility: String?

    private var segment: Int
    private var gap = TitleWord.Gap.space
    private var current: [Unicode.Scalar] = []

    init(_ text: String, firstSegment: Int = 0, cutsAtSlash: Bool = false) {
        segment = firstSegment
        // A hostile cell of a megabyte is no title.
        let scalars = Array(text.unicodeScalars.prefix(1_000))
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if cutsAtSlash, scalar == "/", next == " ", index > 0, scalars[index - 1] == " ",
                !SchoolLevels.opens(scalars[(index + 2)...]), !Self.isDigit(scalars, at: index + 2)
            {
                var rest = String.UnicodeScalarView()
                rest.append(contentsOf: scalars[(index + 2)...])
                responsibility = String(rest)
                break
            }
            index += take(scalar, next, in: scalars, at: index)
        }
        flush()
    }

    /// How many scalars were used.
    private mutating func take(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar, in scalars: [Unicode.Scalar], at index: Int)
        -> Int
    {
        switch scalar {
        case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{02BB}", "`", "\u{00B4}", "\\":
            return 1
        case "+" where !current.isEmpty, "#" where !current.isEmpty:
            // C++, C#
            current.append(scalar)
        case ".", ",":
            if let last = current.last, last.isASCIIDigit, next.isASCIIDigit, scalar == "." {
                current.append(scalar)
            } else {
                flush()
                if scalar == "," { gap = .comma }
            }
        case ":", "=":
            flush()
            if words.last?.segment == segment { segment += 1 }
            gap = .space
        case "&":
            flush()
            let entity = Self.entityLength(scalars, after: index)
            if entity == 0 { gap = .comma }
            return 1 + entity
        case ";", "+", "#":
            flush()
            gap = .comma
        case "/":
            flush()
            gap = .slash
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}":
            flush()
            gap = .dash
        case "(", "[", "{":
            flush()
            gap = .bracket
        case ")", "]", "}":
            flush()
            gap = .closed
        default:
            if scalar.isLetterLike || scalar.isASCIIDigit || scalar.value > 127 && scalar.properties.numericType == .decimal {
                current.append(scalar)
            } else {
                flush()
            }
        }
        return 1
    }

    private mutating func flush() {
        guard !current.isEmpty else { return }
        for piece in Self.pieces(current) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: piece)
            let original = String(view)
            let letters = piece.filter(\.isLetterLike)
            let capital = !letters.isEmpty && letters.allSatisfy { !$0.isLowercaseLetter }
            for part in Self.folded(original).split(separator: " ") {
                words.append(TitleWord(text: String(part), capital: capital, gap: gap, segment: segment))
                gap = .space
            }
        }
        current.removeAll(keepingCapacity: true)
    }

    static func folded(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 128 } ? text.lowercased() : Folding.fold(text)
    }

    /// Cuts `rn` debris and a school form stuck to the word before it ("FisikaSMA").
    private static func pieces(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var pieces: [[Unicode.Scalar]] = []
        var piece: [Unicode.Scalar] = []
        var index = 0
        while index < word.count {
            if word[index] == "r", index + 1 < word.count, word[index + 1] == "n" {
                let after = index + 2 < word.count ? word[index + 2] : nil
                if after.map({ $0.isUppercaseLetter || $0.isASCIIDigit }) ?? (word.count == 2) || isLeadIn(word[(index + 2)...]) {
                    if !piece.isEmpty { pieces.append(piece) }
                    piece = []
                    index += 2
                    continue
                }
            }
            if piece.count >= 4, piece.last?.isLowercaseLetter == true, word[index].isUppercaseLetter,
                SchoolLevels.form(word[index...]) != nil
            {
                pieces.append(piece)
                piece = []
            }
            if isCount(piece, before: word[index]) || isNumber(piece, before: word[index...]) {
                pieces.append(piece)
                piece = []
            }
            piece.append(word[index])
            index += 1
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// "kelas7", "vol13", "KelasXI"
    private static func isCount(_ piece: [Unicode.Scalar], before next: Unicode.Scalar) -> Bool {
        guard next.isASCIIDigit || next.isUppercaseLetter && piece.last?.isLowercaseLetter == true, (3...8).contains(piece.count)
        else { return false }
        return counts.contains(lowercased(piece[...]))
    }

    /// "1caturwulan"
    private static func isNumber(_ piece: [Unicode.Scalar], before rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard (1...2).contains(piece.count), piece.allSatisfy(\.isASCIIDigit), (4...10).contains(rest.count) else { return false }
        return terms.contains(lowercased(rest))
    }

    private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).lowercased()
    }

    private static let counts: Set<String> = ["kelas", "kls", "klas", "jilid", "jil", "vol", "volume", "semester", "tema"]
    private static let terms: Set<String> = ["caturwulan", "cawu", "semester"]

    /// "Unikrnuntuk"
    private static func isLeadIn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        rest.elementsEqual("untuk".unicodeScalars)
    }

    private static func entityLength(_ scalars: [Unicode.Scalar], after index: Int) -> Int {
        var length = 0
        for scalar in scalars[(index + 1)...].prefix(7) {
            length += 1
            if scalar == ";" { return length > 2 ? length : 0 }
            guard scalar.isASCII, scalar.isLetterLike || scalar == "#" || scalar.isASCIIDigit else { return 0 }
        }
        return 0
    }

    private static func isDigit(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        index < scalars.count && scalars[index].isASCIIDigit
    }
}

/// The tables of the standard library are slow to ask; nearly every letter is ASCII.
extension Unicode.Scalar {
    var isASCIIDigit: Bool { (48...57).contains(value) }

    var isLetterLike: Bool {
        if value < 128 { return (97...122).contains(value | 32) }
        return properties.isAlphabetic || properties.isDiacritic
    }

    var isLowercaseLetter: Bool { value < 128 ? (97...122).contains(value) : properties.isLowercase }

    var isUppercaseLetter: Bool { value < 128 ? (65...90).contains(value) : properties.isUppercase }
}
