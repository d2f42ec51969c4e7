import Commons

extension Language {
    /// `let t = visit.language; t(FramePhrases.search)`: the phrase in this language.
    func callAsFunction(_ phrase: Phrase) -> String { phrase.text(self) }

    /// A sentence with numbers or names in it: only the one that is read gets made.
    func callAsFunction(id indonesian: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
        switch self {
        case .indonesian: indonesian()
        case .english: english()
        }
    }

    /// What `lang` says.
    var code: String { rawValue }

    var other: Language { self == .indonesian ? .english : .indonesian }
}
