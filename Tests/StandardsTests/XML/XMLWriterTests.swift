import Testing
import XML

@Suite struct XMLWriterTests {
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `elements nest and close themselves`() {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("a", ["xmlns": "urn:x"]) { writer in
            writer.element("b", text: "1")
            writer.element("c", ["d": "2"], text: "")
            writer.start("e")
        }
        writer.start("f")
        #expect(
            string(writer.finish())
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a xmlns=\"urn:x\"><b>1</b><c d=\"2\"/><e/></a><f/>")
    }

    @Test func `text that looks like markup stays text`() throws {
        var writer = XMLWriter()
        writer.element("a", ["b": "\"<&>\n\t\r"], text: "]]> <b> & \"q\" \r\n\u{85}")
        let bytes = writer.finish()
        let events = read(bytes).events
        let element = try #require(firstElement(events))
        #expect(element["b"] == "\"<&>\n\t\r")
        #expect(events.dropFirst().first == .text("]]> <b> & \"q\" \r\n\u{85}"))
    }

    @Test func `every scalar is either written as itself or replaced when XML forbids it`() throws {
        var scalars: [UInt32] =
            Array(0...0x2FF) + [0xD7FF, 0xE000, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFE, 0x10FFFF]
        scalars.append(contentsOf: 0xFF00...0xFFEF)
        for scalar in scalars.compactMap(Unicode.Scalar.init) {
            var writer = XMLWriter()
            writer.element("a", ["b": String(scalar)], text: String(scalar))
            let (events, error) = read(writer.finish())
            let value = scalar.value
            let allowed = value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [9, 10, 13].contains(value)
            let expected = allowed ? String(scalar) : "\u{FFFD}"
            #expect(error == nil)
            let element = try #require(firstElement(events))
            #expect(element["b"] == expected)
            #expect(events.dropFirst().first == .text(expected), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `bytes that are not UTF-8 are replaced`() {
        var writer = XMLWriter()
        writer.start("a")
        writer.text(utf8: [0x41, 0xFF, 0x42])
        writer.text(utf8: Array("é".utf8))
        #expect(string(writer.finish()) == "<a>A\u{FFFD}Bé</a>")
    }

    @Test func `a long document can be taken piece by piece`() {
        var writer = XMLWriter()
        writer.start("a")
        var bytes = writer.take()
        writer.element("b", text: "x")
        bytes += writer.take()
        bytes += writer.finish()
        #expect(string(bytes) == "<a><b>x</b></a>")
    }

    @Test func `an attribute after content and an end too many change nothing`() {
        var writer = XMLWriter()
        writer.start("a")
        writer.text("x")
        writer.attribute("b", "1")
        writer.end()
        writer.end()
        #expect(string(writer.finish()) == "<a>x</a>")
    }
}
