public import Commons

/// What a numbered letter is about, so that it is found again from there and a second press takes no second number. Opaque: kinds and
/// numbers of rows, never a name.
public struct LetterAbout: Sendable, Hashable {
    /// "meeting/12/invitation", "agreement/3/notice/2".
    public let text: String

    /// - Parameter library: for what each library writes for itself.
    public init(_ subject: String, _ number: Int64, _ kind: LetterKind, of library: LibraryID? = nil) {
        text = ([subject, String(number), kind.rawValue] + (library.map { [String($0.rawValue)] } ?? [])).joined(separator: "/")
    }
}
