extension Markup {
    /// A block of data for the page's script: `<script type="application/json" id="…">`.
    ///
    /// The browser never runs it. `json` must be JSON in UTF-8; `<`, `>`, `&` and the line separators, which in JSON stand only inside
    /// strings, are written as `\u003c` and the like, so nothing in it can end the element or open a comment.
    public static func json(id: StaticString, _ json: some Sequence<UInt8>) -> Markup {
        var block: Markup = "<script type=\"application/json\""
        block.writer.attribute("id", id.description)
        block.writer.literal(">")
        block.writer.trusted(escaped(json))
        block.writer.literal("</script>")
        return block
    }

    private static func escaped(_ json: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in json {
            switch byte {
            case UInt8(ascii: "<"): result.append(contentsOf: "\\u003c".utf8)
            case UInt8(ascii: ">"): result.append(contentsOf: "\\u003e".utf8)
            case UInt8(ascii: "&"): result.append(contentsOf: "\\u0026".utf8)
            // U+2028 and U+2029 end in these bytes.
            case 0xA8 where result.suffix(2) == [0xE2, 0x80]: result.replaceSubrange((result.count - 2)..., with: "\\u2028".utf8)
            case 0xA9 where result.suffix(2) == [0xE2, 0x80]: result.replaceSubrange((result.count - 2)..., with: "\\u2029".utf8)
            default: result.append(byte)
            }
        }
        return result
    }
}
