internal import TextAnalysis

/// One part of a typed query.
struct QueryTerm: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case word(Word)
        /// Words in quotes, to stand next to each other as typed.
        case phrase([Word])
        /// ISBNs or ISSNs as ``IdentifierKey``; more than one when only their beginning was typed.
        case identifiers(ClosedRange<UInt64>)
        /// Something that reads like a class notation; as a word it may also stand in a title ("1001 malam", "500 soal").
        case classNotation([UInt8], Word?)
        case years(ClosedRange<Int16>)

        /// The same wherever it stands, so that what is typed twice can be told.
        var withoutPlace: Kind {
            guard case .word(var word) = self else { return self }
            word.position = 0
            return .word(word)
        }
    }

    var kind: Kind
    var text: String
    var field: QueryField?
    var excluded = false
    var optional = false
    /// The word is still being typed.
    var isPrefix = false

    var word: Word? {
        if case .word(let word) = kind { word } else { nil }
    }

    var fields: UInt8 { field?.mask ?? .max }
}
