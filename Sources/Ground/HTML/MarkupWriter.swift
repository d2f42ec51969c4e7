/// Bytes being written and the place they have reached: what `Markup`, `Attributes` and `XMLMarkup` share.
struct MarkupWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var context: MarkupContext

    init(_ context: MarkupContext, capacity: Int = 0) {
        self.context = context
        bytes.reserveCapacity(capacity)
    }

    mutating func literal(_ literal: StaticString) {
        literal.withUTF8Buffer {
            if context.written == .slash, context.place == .quoted, context.kind == .url, $0.first == UInt8(ascii: "/") {
                keepOnThisSite()
            }
            context.advance(over: $0)
            bytes.append(contentsOf: $0)
        }
    }

    mutating func text(_ text: some StringProtocol) {
        Escaping.withUTF8(of: text) { utf8 in
            switch context.place {
            case .text:
                if context.isRawText { refuse() } else { Escaping.append(utf8, to: &bytes) }
            case .beforeValue, .quoted: value(utf8)
            default: refuse()
            }
        }
    }

    /// Digits, a sign: safe in every place.
    mutating func number(_ number: Int) {
        let quoted = openQuote()
        if context.place == .quoted || context.place == .unquoted { context.note(UInt8(ascii: "0")) }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        if number.magnitude < 10 {
            bytes.append(0x30 + UInt8(number.magnitude))
        } else {
            bytes.append(contentsOf: String(number.magnitude).utf8)
        }
        if quoted { closeQuote() }
    }

    mutating func url(_ url: SafeURL) {
        switch context.place {
        case .beforeValue where context.kind == .url, .quoted where context.kind == .url && context.written == .nothing:
            let quoted = openQuote()
            Escaping.withUTF8(of: url.text) { Escaping.append($0, to: &bytes) }
            context.written = url.text == "/" ? .slash : .more
            if quoted { closeQuote() }
        default: text(url.text)
        }
    }

    /// Another piece that began in text (`Markup` in `Markup`).
    mutating func append(_ other: MarkupWriter) {
        switch context.place {
        case .text where !context.isRawText:
            bytes.append(contentsOf: other.bytes)
            context = other.context
        case .beforeValue where context.kind == .plain, .quoted where context.kind == .plain:
            let quoted = openQuote()
            Escaping.appendMarkup(other.bytes, to: &bytes)
            if quoted { closeQuote() }
        default:
            if !other.bytes.isEmpty { refuse() }
        }
    }

    /// Another piece that began inside a tag (`Attributes` in `Markup`).
    mutating func appendAttributes(_ other: MarkupWriter) {
        guard !other.bytes.isEmpty else { return }
        guard context.place == .betweenAttributes || context.place == .tagName || context.place == .afterAttributeName,
            other.context.place == .betweenAttributes || other.context.place == .attributeName
                || other.context.place == .afterAttributeName
        else { return refuse() }
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: other.bytes)
        bytes.append(UInt8(ascii: " "))
        context.place = .betweenAttributes
    }

    /// One attribute with its value, inside a tag.
    mutating func attribute(_ name: StaticString, _ text: some StringProtocol) {
        guard beginAttribute(name) else { return }
        literal("=")
        self.text(text)
    }

    /// One attribute whose presence is its value, inside a tag.
    mutating func flag(_ name: StaticString) {
        guard beginAttribute(name) else { return }
        literal(" ")
    }

    /// Bytes that are already right for this place; for the room's own use.
    mutating func trusted(_ trusted: some Sequence<UInt8>) { bytes.append(contentsOf: trusted) }

    /// Marks a place where data may not stand. Pages are tested to be free of the mark.
    private mutating func refuse() { literal("data-refused") }

    /// A slash, nothing, and a slash would name another host: `/./x` is the same path as `/x`.
    private mutating func keepOnThisSite() {
        bytes.append(UInt8(ascii: "."))
        context.written = .more
    }

    private mutating func beginAttribute(_ name: StaticString) -> Bool {
        switch context.place {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
            literal(" ")
            literal(name)
            return true
        default:
            refuse()
            return false
        }
    }

    private mutating func value(_ text: UnsafeBufferPointer<UInt8>) {
        switch context.kind {
        case .code: refuse()
        case .plain:
            let quoted = openQuote()
            Escaping.append(text, to: &bytes, lineBreaks: context.isXML)
            if !text.isEmpty { context.note(text[0]) }
            if quoted { closeQuote() }
        case .url:
            let quoted = openQuote()
            switch context.written {
            case .nothing where text.isEmpty: break
            case .nothing:
                let url = SafeURL(untrusted: String(decoding: text, as: UTF8.self)) ?? .refused
                Escaping.withUTF8(of: url.text) { Escaping.append($0, to: &bytes) }
                context.written = url.text == "/" ? .slash : .more
            case .slash, .more:
                PercentEncoding.appendComponent(text, to: &bytes)
                if !text.isEmpty { context.written = .more }
            }
            if quoted { closeQuote() }
        }
    }

    /// Quotes a value that the template left bare: `class=\(name)`.
    private mutating func openQuote() -> Bool {
        guard context.place == .beforeValue else { return false }
        bytes.append(UInt8(ascii: "\""))
        context.place = .quoted
        context.quote = UInt8(ascii: "\"")
        context.written = .nothing
        return true
    }

    private mutating func closeQuote() {
        bytes.append(UInt8(ascii: "\""))
        context.place = .betweenAttributes
    }
}
