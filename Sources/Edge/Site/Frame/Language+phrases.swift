import Commons

extension Language {
    /// `let t = visit.language; t(FramePhrases.search)`: the phrase in this language.
    func callAsFunction(_ phrase: Phrase) -> String { phrase.text(self) }

    /// What `lang` says.
    var code: String { rawValue }

    var other: Language { self == .indonesian ? .english : .indonesian }
}
