/// A text people read, in every language of the program: leaving one out does not compile.
public struct Phrase: Sendable, Hashable {
    public let indonesian: String
    public let english: String

    public init(id indonesian: String, en english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    /// A text that is the same in every language: a name, a code.
    public init(same text: String) {
        self.init(id: text, en: text)
    }

    public func text(_ language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
