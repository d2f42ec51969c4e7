/// One word of a title with what stood before it, which is what tells a list ("X, XI dan XII") from two statements.
struct TitleWord: Sendable, Hashable {
    enum Gap: Sendable, Hashable {
        case space
        /// Comma, semicolon or ampersand.
        case comma
        case slash
        case dash
        /// An opening bracket.
        case bracket
        /// A closing bracket.
        case closed
    }

    /// Folded: lower case, no diacritics, no apostrophes.
    var text: String
    /// All letters were capitals, so "MA" may be a school form and "II" a numeral.
    var capital: Bool
    var gap: Gap
    /// 0 = title proper, 1… = other title information.
    var segment: Int
}
