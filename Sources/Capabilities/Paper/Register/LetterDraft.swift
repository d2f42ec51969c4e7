public import Membership

/// A letter that has its place in one library's register and has not taken it yet: how it reads without a number, and with it.
public struct LetterDraft: Sendable {
    public let kind: LetterKind
    public let library: Library
    public let subject: String
    /// To whom: institutions, never persons.
    public let parties: [String]
    /// Nil for a letter that may be written again and again.
    public let about: LetterAbout?
    /// From the number; nil while it has none.
    let make: @Sendable (String?) -> Letter

    public init(
        _ kind: LetterKind, from library: Library, subject: String, to parties: [String], about: LetterAbout? = nil,
        make: @escaping @Sendable (String?) -> Letter
    ) {
        (self.kind, self.library, self.subject, self.parties, self.about, self.make) = (
            kind, library, subject, parties, about, make
        )
    }
}
