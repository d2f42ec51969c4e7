/// HTML that strayed into catalogue texts: entities become characters, tags go. The result is text and nothing else; pages escape it.
enum Entities {
    private static let names: [(entity: String, text: String)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " "),
        ("&amp;", "&"),
    ]
    private static let tags: Set<String> = [
        "b", "i", "u", "p", "br", "div", "span", "em", "strong", "font", "a", "ul", "li", "ol", "sup", "sub",
    ]

    /// - Returns: nil when there was nothing to do.
    static func plain(_ text: String) -> String? {
        var out = withoutTags(text)
        for (entity, replacement) in names where out.holds(entity) { out = out.replacing(entity, with: replacement) }
        return out == text ? nil : out
    }

    /// Removes tags that HTML editors write, and only those: "<Jim Wiese>" and "a < b" are no tags.
    private static func withoutTags(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            out += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.prefix(300).firstIndex(of: ">") else { return out + rest[open...] }
            let name = inside[..<close].drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
            if tags.contains(name) { out += " " } else { out += rest[open...close] }
            rest = inside[inside.index(after: close)...]
        }
        return out + rest
    }
}
