/// Where in a document the next byte will stand: followed through the literal parts of a template, which the compiler vouches for.
///
/// It is a small part of the HTML tokenizer: enough to tell text, tag, attribute value and raw text apart, so that what is
/// interpolated is escaped for the place it lands in, and refused where no escaping would make it safe.
struct MarkupContext: Sendable, Hashable {
    enum Place: UInt8, Sendable, Hashable {
        case text, tagOpen, tagName, declaration, betweenAttributes, attributeName, afterAttributeName, beforeValue, quoted,
            unquoted
    }

    /// What an attribute does with its value.
    enum ValueKind: UInt8, Sendable, Hashable {
        case plain
        /// Followed or fetched by the browser.
        case url
        /// Run or applied by the browser (`onclick`, `style`): no data belongs there.
        case code
    }

    /// What has been written of the attribute value so far; a lone slash must not grow into the `//` of another host.
    enum Written: UInt8, Sendable, Hashable { case nothing, slash, more }

    var place = Place.text
    var kind = ValueKind.plain
    var quote: UInt8 = 0
    var written = Written.nothing
    /// In XML no element and no attribute but a link holds code.
    var isXML = false
    /// Inside `script` or `style`, where references are not read.
    var isRawText = false
    private var opensRawText = false

    private init(place: Place, isXML: Bool) {
        self.place = place
        self.isXML = isXML
    }

    init() {}

    static let tag = MarkupContext(place: .betweenAttributes, isXML: false)
    static let xml = MarkupContext(place: .text, isXML: true)

    /// Follows the bytes of a literal.
    mutating func advance(over literal: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < literal.count {
            // Most bytes are text or stand in a value: those two run ahead to what ends them.
            if place == .text {
                guard let open = literal[index...].firstIndex(of: UInt8(ascii: "<")) else { return }
                place = .tagOpen
                index = open + 1
                continue
            }
            if place == .quoted {
                let end = literal[index...].firstIndex(of: quote) ?? literal.count
                if end > index { note(literal[index]) }
                if end > index + 1 { written = .more }
                guard end < literal.count else { return }
                place = .betweenAttributes
                index = end + 1
                continue
            }
            step(literal, at: index, start: &start)
            index += 1
        }
        if place == .attributeName, start < literal.count { kind = kind(of: literal[start...]) }
    }

    /// Follows one byte inside a tag, outside a quoted value. `start` is where the present name began.
    private mutating func step(_ literal: UnsafeBufferPointer<UInt8>, at index: Int, start: inout Int) {
        let byte = literal[index]
        switch place {
        case .text, .quoted: break
        case .tagOpen: open(byte, at: index, start: &start)
        case .declaration:
            if byte == UInt8(ascii: ">") { place = .text }
        case .tagName:
            guard isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return }
            opensRawText = !isXML && isRawTextName(literal[start..<index])
            leave(byte)
        case .betweenAttributes:
            if byte == UInt8(ascii: ">") {
                leave(byte)
            } else if !isSpace(byte), byte != UInt8(ascii: "/") {
                place = .attributeName
                start = index
            }
        case .attributeName:
            guard isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else {
                return
            }
            kind = kind(of: literal[start..<index])
            if byte == UInt8(ascii: "=") {
                place = .beforeValue
            } else if isSpace(byte) {
                place = .afterAttributeName
            } else {
                leave(byte)
            }
        case .afterAttributeName:
            if byte == UInt8(ascii: "=") {
                place = .beforeValue
            } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
                leave(byte)
            } else if !isSpace(byte) {
                place = .attributeName
                start = index
            }
        case .beforeValue:
            written = .nothing
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                place = .quoted
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                leave(byte)
            } else if !isSpace(byte) {
                place = .unquoted
                note(byte)
            }
        case .unquoted:
            if isSpace(byte) || byte == UInt8(ascii: ">") { leave(byte) } else { note(byte) }
        }
    }

    /// Notes a byte of an attribute value.
    mutating func note(_ byte: UInt8) {
        written = written == .nothing && byte == UInt8(ascii: "/") ? .slash : .more
    }

    private mutating func open(_ byte: UInt8, at index: Int, start: inout Int) {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z") where !isRawText:
            place = .tagName
            start = index
        case UInt8(ascii: "/"):
            // An end tag; only it ends raw text. Its name keeps the slash, so it never opens raw text itself.
            isRawText = false
            place = .tagName
            start = index
        case _ where byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"):
            place = isRawText ? .text : .declaration
        default:
            place = byte == UInt8(ascii: "<") ? .tagOpen : .text
        }
        opensRawText = false
    }

    private mutating func leave(_ byte: UInt8) {
        place = byte == UInt8(ascii: ">") ? .text : .betweenAttributes
        if place == .text {
            isRawText = opensRawText
            opensRawText = false
        }
    }

    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func isRawTextName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        // Lengths first: nearly every tag ends the question there.
        switch name.count {
        case 3: matches(name, "xmp")
        case 5: matches(name, "style")
        case 6: matches(name, "script") || matches(name, "iframe")
        case 7: matches(name, "noembed")
        case 8: matches(name, "noframes")
        case 9: matches(name, "plaintext")
        default: false
        }
    }

    private func kind(of name: Slice<UnsafeBufferPointer<UInt8>>) -> ValueKind {
        guard let first = name.first else { return .plain }
        switch (first | 0x20, name.count) {
        case (UInt8(ascii: "o"), 3...) where !isXML && matches(name.prefix(2), "on"): return .code
        case (UInt8(ascii: "s"), 5) where !isXML && matches(name, "style"): return .code
        case (UInt8(ascii: "s"), 6) where !isXML && (matches(name, "srcdoc") || matches(name, "srcset")): return .code
        case (UInt8(ascii: "i"), 11) where !isXML && matches(name, "imagesrcset"): return .code
        case (UInt8(ascii: "h"), 4) where matches(name, "href"), (UInt8(ascii: "s"), 3) where matches(name, "src"),
            (UInt8(ascii: "a"), 6) where matches(name, "action"),
            (UInt8(ascii: "f"), 10) where matches(name, "formaction"), (UInt8(ascii: "x"), 10) where matches(name, "xlink:href"),
            (UInt8(ascii: "p"), 6) where matches(name, "poster"), (UInt8(ascii: "p"), 4) where matches(name, "ping"),
            (UInt8(ascii: "c"), 4) where matches(name, "cite"),
            (UInt8(ascii: "d"), 4) where matches(name, "data"), (UInt8(ascii: "m"), 8) where matches(name, "manifest"),
            (UInt8(ascii: "u"), 3) where matches(name, "uri"):
            return .url
        default: return .plain
        }
    }

    /// Compares a name with a lower-case one of the same length.
    @inline(__always)
    private func matches(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ lowered: StaticString) -> Bool {
        guard name.count == lowered.utf8CodeUnitCount else { return false }
        return lowered.withUTF8Buffer { other in
            for index in 0..<other.count where name[name.startIndex + index] | 0x20 != other[index] { return false }
            return true
        }
    }
}
