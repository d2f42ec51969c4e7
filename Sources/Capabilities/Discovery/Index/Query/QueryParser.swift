internal import TextAnalysis

/// Reads what a person typed: words, "phrases", `field:` prefixes, `-excluded` words, ISBNs, class notations. Nothing is an error;
/// what cannot be read as anything special is words.
struct QueryParser {
    static let characterLimit = 1_000
    static let termLimit = 32

    private let characters: [Character]
    private var place = 0
    private(set) var terms: [QueryTerm] = []
    /// Plain text not yet analysed; kept together so that the analyser sees neighbours ("al qur'an").
    private var run = ""
    private var field: QueryField?
    /// A field named with a space after its colon holds for all that follows.
    private var lasting: QueryField?
    private var excluded = false

    static func terms(_ text: String, prefixLast: Bool = false) -> [QueryTerm] {
        var parser = QueryParser(text)
        parser.parse()
        parser.finish(prefixLast: prefixLast)
        return parser.terms
    }

    private init(_ text: String) {
        characters = Array(text.unicodeScalars.prefix(Self.characterLimit).lazy.map { Character($0) })
    }

    private mutating func parse() {
        if let whole = IdentifierText(String(characters)), whole.isComplete {
            terms = [QueryTerm(kind: .identifiers(whole.range), text: whole.digits, field: .isbn)]
            return
        }
        while skipSpaces() {
            let before = (field, excluded)
            readPrefixes()
            if (field, excluded) != before { swapFlush(before) }
            guard place < characters.count else { break }
            if Self.quotes.contains(characters[place]) {
                flush()
                place += 1
                phrase(read { Self.quotes.contains($0) })
                place += 1
            } else if !characters[place].isWhitespace {
                chunk(read { $0.isWhitespace || Self.quotes.contains($0) })
            }
        }
        flush()
    }

    private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}"]

    private mutating func skipSpaces() -> Bool {
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        return place < characters.count
    }

    private mutating func read(until ends: (Character) -> Bool) -> String {
        let start = place
        while place < characters.count, !ends(characters[place]) { place += 1 }
        return String(characters[start..<place])
    }

    /// "-" before a word, then "name:".
    private mutating func readPrefixes() {
        excluded = false
        if characters[place] == "-", place + 1 < characters.count, !characters[place + 1].isWhitespace {
            excluded = true
            place += 1
        }
        field = lasting
        var end = place
        while end < characters.count, end < place + 16, characters[end].isLetter { end += 1 }
        guard end > place, end < characters.count, characters[end] == ":" else { return }
        guard let named = QueryField(prefix: String(characters[place..<end]).lowercased()) else { return }
        field = named
        place = end + 1
        if place < characters.count, characters[place].isWhitespace, named.isText { lasting = named }
        while place < characters.count, characters[place].isWhitespace { place += 1 }
    }

    private mutating func swapFlush(_ before: (QueryField?, Bool)) {
        let now = (field, excluded)
        (field, excluded) = before
        flush()
        (field, excluded) = now
    }

    private mutating func chunk(_ text: String) {
        if field == nil || field == .isbn, let identifier = IdentifierText(text) {
            flush()
            append(.identifiers(identifier.range), identifier.digits)
        } else if field == .year {
            flush()
            if let years = Self.years(text) { append(.years(years), text) } else { run = text }
        } else if field == .classification || field == nil && Self.isClassNotation(text) {
            flush()
            guard let notation = DocumentWords.classWord(text) else { return }
            // "297" may stand in a title, "297.1" would be two words there.
            let words = field == nil ? Analyzer.shared.words(text) : []
            append(.classNotation(Array(notation.utf8), words.count == 1 ? words.first : nil), text)
        } else {
            run += run.isEmpty ? text : " " + text
        }
    }

    private mutating func phrase(_ text: String) {
        let words = Analyzer.shared.words(text)
        if words.count > 1 {
            append(.phrase(Array(words.prefix(Self.termLimit))), text)
        } else if let word = words.first {
            append(.word(word), word.folded)
        }
    }

    private mutating func flush() {
        guard !run.isEmpty else { return }
        for word in Analyzer.shared.words(run) { append(.word(word), word.folded) }
        run = ""
    }

    private mutating func append(_ kind: QueryTerm.Kind, _ text: String) {
        let term = QueryTerm(kind: kind.withoutPlace, text: text, field: field, excluded: excluded)
        if terms.count < Self.termLimit, !terms.contains(term) { terms.append(term) }
    }

    /// Marks the last word as unfinished, and words such as "tentang" as optional unless nothing else is asked for.
    private mutating func finish(prefixLast: Bool) {
        if prefixLast, let last = characters.last, last.isLetter || last.isNumber, let term = terms.indices.last {
            if terms[term].word != nil { terms[term].isPrefix = true }
        }
        var carriesMeaning = false
        for index in terms.indices where !terms[index].excluded {
            if let word = terms[index].word, terms[index].field == nil, StopWords.isStop(word.folded) {
                terms[index].optional = true
            } else {
                carriesMeaning = true
            }
        }
        if !carriesMeaning { for index in terms.indices { terms[index].optional = false } }
    }

    /// Three digits, with or without decimals, or a class of the Islamic scheme ("2x4", "2x7.3").
    static func isClassNotation(_ text: String) -> Bool {
        let bytes = Array(text.lowercased().utf8)
        guard bytes.count >= 3, bytes.count <= 24, isDigit(bytes[0]) else { return false }
        guard isDigit(bytes[1]) || (bytes[0] == UInt8(ascii: "2") && bytes[1] == UInt8(ascii: "x")) else { return false }
        guard isDigit(bytes[2]) else { return false }
        guard bytes.count > 3 else { return true }
        return bytes[3] == UInt8(ascii: ".") && bytes.count > 4
            && bytes[4...].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// "2017", "2010-2015", "2010-", "-2015".
    static func years(_ text: String) -> ClosedRange<Int16>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let last = parts.last, !(first.isEmpty && last.isEmpty) else {
            return nil
        }
        let low = first.isEmpty ? 1 : Int16(first), high = last.isEmpty ? Int16.max : Int16(last)
        guard let low, let high, low > 0, low <= high else { return nil }
        return low...high
    }
}
