/// Several texts in one column: joined by the unit separator (U+001F), which no text from outside may hold.
public enum TextList {
    public static func join(_ texts: [String]) -> String {
        texts.joined(separator: "\u{1F}")
    }

    public static func split(_ column: String) -> [String] {
        column.isEmpty ? [] : column.split(separator: "\u{1F}", omittingEmptySubsequences: true).map(String.init)
    }
}
