/// One word of a title for the readers of grades, volumes and audiences: letters or digits, lower-cased, with its place.
struct StatementWord {
    /// Lower case; apostrophes inside are left out, so that "teacher's" is "teachers".
    let text: String
    let isDigits: Bool
    /// As typed.
    let original: Substring
    let range: Range<String.Index>
    /// What stands between the word before and this one.
    let gap: Gap

    enum Gap {
        case none
        case space
        case comma
        /// `-` or `–`.
        case dash
        case slash
        case ampersand
        case point
        /// A bracket, colon, semicolon or anything else.
        case other
    }

    var number: Int? { isDigits && text.utf8.count <= 4 ? Int(text) : nil }

    /// Cuts also where a small letter meets a capital ("KelasXI"), and at the "rn" that old SLiMS exports left where a line break
    /// stood ("Kelas XrnEd Revisi").
    static func words(of title: String) -> [StatementWord] {
        var words: [StatementWord] = []
        let scalars = title.unicodeScalars
        var index = scalars.startIndex
        var gap = Gap.other
        while index < scalars.endIndex {
            if let after = breakDebris(scalars, index) {
                (index, gap) = (after, .other)
                continue
            }
            let isDigit = scalars[index].isStatementDigit
            guard isDigit || scalars[index].properties.isAlphabetic else {
                gap = gap.extended(by: scalars[index])
                index = scalars.index(after: index)
                continue
            }
            let start = index
            var text = String.UnicodeScalarView()
            var wasSmall = false
            while index < scalars.endIndex, breakDebris(scalars, index) == nil {
                let scalar = scalars[index]
                if isDigit ? scalar.isStatementDigit : scalar.properties.isAlphabetic {
                    if wasSmall, scalar.properties.isUppercase { break }
                    wasSmall = scalar.properties.isLowercase
                    text.append(scalar)
                } else if isDigit || !scalar.isApostrophe {
                    break
                } else {
                    let next = scalars.index(after: index)
                    guard next < scalars.endIndex, scalars[next].properties.isAlphabetic else { break }
                }
                index = scalars.index(after: index)
            }
            words.append(
                StatementWord(
                    text: String(text).lowercased(), isDigits: isDigit, original: title[start..<index], range: start..<index,
                    gap: gap))
            gap = .none
        }
        return words
    }

    /// The place behind "rn", when a capital follows it.
    private static func breakDebris(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> String.Index? {
        guard scalars[index] == "r" else { return nil }
        let second = scalars.index(after: index)
        guard second < scalars.endIndex, scalars[second] == "n" else { return nil }
        let third = scalars.index(after: second)
        guard third < scalars.endIndex, scalars[third].properties.isUppercase else { return nil }
        return third
    }
}

extension StatementWord.Gap {
    fileprivate func extended(by scalar: Unicode.Scalar) -> StatementWord.Gap {
        let mark: StatementWord.Gap
        switch scalar {
        case " ", "\u{A0}", "\t": return self == .none ? .space : self
        case ",": mark = .comma
        case "-", "\u{2010}"..."\u{2014}": mark = .dash
        case "/": mark = .slash
        case "&": mark = .ampersand
        case ".": mark = .point
        default: return .other
        }
        return self == .none || self == .space ? mark : .other
    }
}

extension Unicode.Scalar {
    fileprivate var isStatementDigit: Bool { (0x30...0x39).contains(value) }
    fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "`" }
}
