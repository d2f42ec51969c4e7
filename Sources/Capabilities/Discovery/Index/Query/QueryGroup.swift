internal import TextAnalysis

/// What one term of the query may match: any of its forms.
struct QueryGroup: Sendable {
    enum Form: Sendable, Hashable {
        case word([UInt8])
        /// Every word with this stem.
        case stem([UInt8])
        /// Every word that begins so.
        case prefix([UInt8])
        /// Every class notation that begins so; with the mark of ``Vocabulary``.
        case classPrefix([UInt8])
        case identifiers(ClosedRange<UInt64>)
        /// Neighbouring words, exactly as written or, if `stems`, by stem.
        case phrase([[UInt8]], stems: Bool)
    }

    /// How far a form is from what was typed, in 64ths.
    enum Weight {
        static let exact: Int32 = 64
        static let alternative: Int32 = 60
        static let split: Int32 = 52
        static let stem: Int32 = 48
        static let prefix: Int32 = 40
        /// By distance 1 and 2 or more.
        static let misspelt: [Int32] = [44, 32]
    }

    var forms: [(form: Form, weight: Int32)] = []
    var text: String
    var fields: UInt8
    var excluded = false
    var optional = false

    init(text: String, fields: UInt8 = .max) {
        self.text = text
        self.fields = fields
    }

    /// `nil` for terms that are no words to look up (years).
    init?(_ term: QueryTerm) {
        self.init(text: term.text, fields: term.fields)
        excluded = term.excluded
        optional = term.optional
        switch term.kind {
        case .word(let word): add(word, isPrefix: term.isPrefix)
        case .phrase(let words): forms = [(.phrase(words.map { Array($0.folded.utf8) }, stems: false), Weight.exact)]
        case .identifiers(let range): forms = [(.identifiers(range), Weight.exact)]
        case .classNotation(let notation, let word):
            forms = [(.classPrefix(notation), Weight.exact)]
            if let word { add(word, isPrefix: false) }
        case .years: return nil
        }
    }

    private mutating func add(_ word: Word, isPrefix: Bool) {
        forms.append((.word(Array(word.folded.utf8)), Weight.exact))
        forms.append((.stem(Array(word.stem.utf8)), Weight.stem))
        for row in Analyzer.shared.alternatives(for: word).prefix(8) {
            let stems = row.map { Array($0.utf8) }
            if stems.count == 1 {
                forms.append((.stem(stems[0]), Weight.alternative))
            } else if !stems.isEmpty {
                forms.append((.phrase(stems, stems: true), Weight.alternative))
            }
        }
        if isPrefix { forms.append((.prefix(Array(word.folded.utf8)), Weight.prefix)) }
    }
}
