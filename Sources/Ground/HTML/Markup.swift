/// A piece of HTML: what the template's author wrote as it is, what data brought escaped for the place it stands in.
///
/// ```swift
/// func row(_ title: Title) -> Markup {
///     """
///     <li class="title"><a href=\(title.url)>\(title.name)</a> \(title.year)\(if: title.isNew, "<em>baru</em>")</li>
///     """
/// }
/// let list: Markup = "<ul>\(titles.map(row))</ul>"
/// ```
///
/// Only literals are trusted, and the compiler sees to it: there is no way to make markup from a `String`. The writer follows
/// the literals and knows whether a hole stands in text, in an attribute or in a link:
///
/// | place | a `String` becomes |
/// |---|---|
/// | text, `title="\(x)"` | escaped |
/// | `title=\(x)` | escaped and quoted |
/// | `href="\(x)"`, also `src`, `action` … | checked as `SafeURL`; `about:invalid` when refused |
/// | `href="/judul/\(x)"` | one percent-encoded component |
/// | `onclick`, `style`, `srcset`, `script`, a tag or attribute name | `data-refused`, which the page tests look for |
///
/// Numbers may stand anywhere; `Markup` stands in text, and in plain attributes as text; `Attributes` stand inside a tag.
public struct Markup: Sendable, ExpressibleByStringInterpolation {
    var writer: MarkupWriter

    /// An empty piece.
    public init() { writer = MarkupWriter(MarkupContext()) }

    public init(stringLiteral value: StaticString) {
        writer = MarkupWriter(MarkupContext())
        writer.literal(value)
    }

    public init(stringInterpolation: StringInterpolation) { writer = stringInterpolation.writer }

    /// Escapes plain text.
    public init(text: some StringProtocol) {
        self.init()
        writer.text(text)
    }

    /// The UTF-8 of the piece.
    public var bytes: [UInt8] { writer.bytes }

    public var isEmpty: Bool { writer.bytes.isEmpty }

    public mutating func append(_ other: Markup) { writer.append(other.writer) }

    public static func += (left: inout Markup, right: Markup) { left.append(right) }

    public static func + (left: Markup, right: Markup) -> Markup {
        var sum = left
        sum.append(right)
        return sum
    }
}

extension Markup: Hashable {
    public static func == (left: Markup, right: Markup) -> Bool { left.bytes == right.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension Markup: CustomStringConvertible {
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence where Element == Markup {
    /// The pieces in a row, with `separator` between them.
    public func joined(separator: Markup = Markup()) -> Markup {
        var result = Markup()
        for (index, piece) in enumerated() {
            if index > 0 { result.append(separator) }
            result.append(piece)
        }
        return result
    }
}
