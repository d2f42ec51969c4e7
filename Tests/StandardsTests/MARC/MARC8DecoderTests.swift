import MARC
import Testing

@Suite struct MARC8DecoderTests {
    func decode(_ bytes: [UInt8]) -> String { String(decoding: MARC8Decoder.decode(bytes[...]).utf8, as: UTF8.self) }
    func decode(_ text: String) -> String { decode(Array(text.unicodeScalars).map { UInt8(truncatingIfNeeded: $0.value) }) }

    @Test(.enabled(if: SharedData.isPresent))
    func `every line of the pairs decodes to its counterpart`() throws {
        let marc8 = try SharedData.bytes("charset/marc8_lines.bin").split(separator: 0x0A, omittingEmptySubsequences: false)
        let utf8 = try SharedData.bytes("charset/utf8_lines.txt").split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(marc8.count == 1011 && utf8.count == 1011)
        for (number, (coded, expected)) in zip(marc8, utf8).enumerated() {
            #expect(MARC8Decoder.decode(coded).utf8 == Array(expected), "line \(number + 1)")
        }
    }

    @Test func `marks stand before their letter and come out behind it, in order, composed`() {
        #expect(decode("\u{E2}e") == "é")
        #expect(decode("a\u{E8}o\u{E8}u") == "aöü")
        // Hook below and circumflex: form C makes one letter of both.
        #expect(decode("\u{F2}\u{E3}a") == "ậ")
        #expect(decode("\u{EB}t\u{EC}s") == "t\u{361}s")
        #expect(decode("\u{FA}n\u{FB}g") == "n\u{360}g")
    }

    @Test func `letters and signs of the upper half`() {
        #expect(decode("\u{A1}\u{B1}\u{A5}\u{B5}\u{AE}\u{B0}\u{B9}1") == "ŁłÆæʼʻ£1")
        #expect(decode("a\u{8D}b\u{8E}c\u{88}The \u{89}") == "a\u{200D}b\u{200C}c\u{98}The \u{9C}")
    }

    @Test func `escape sequences call sets into the lower and the upper half`() {
        #expect(decode("x\u{1B}b2\u{1B}s \u{1B}p3\u{1B}s \u{1B}ga\u{1B}s") == "x₂ ³ α")
        #expect(decode("\u{1B}(NABC\u{1B}(B abc") == "абц abc")
        #expect(decode("\u{1B},NABC\u{1B}(B") == "абц")
        #expect(decode("a\u{1B})N\u{C1}\u{C2}") == "aаб")
        #expect(decode("a\u{1B}-N\u{C1}\u{1B})!E\u{E2}e") == "aаé")
        #expect(decode("\u{1B}(SHELO\u{1B}(B").isEmpty == false)
        #expect(decode("\u{1B}(2`ab\u{1B}(B") == "אבג")
        #expect(
            decode("\u{1B}(3cJ\u{1B}(B") == "تي" || decode("\u{1B}(3cJ\u{1B}(B").unicodeScalars.allSatisfy { $0.value > 0x600 })
        #expect(decode("\u{1B}$1!0!\u{1B}(B!") == "一!")
        #expect(decode("\u{1B}$,1!0!\u{1B}(B!") == "一!")
        #expect(decode("\u{1B}$)1\u{A1}\u{B0}\u{A1}") == "一")
    }

    @Test func `the sets called end with the text`() {
        #expect(decode("\u{1B}(NABC") == "абц")
        #expect(decode("ABC") == "ABC")
    }

    @Test func `a numeric reference stands for what MARC-8 has not`() {
        #expect(decode("&#x0256; &#x1F600; &amp; &#x; &#xD800; &#x12") == "ɖ 😀 &amp; &#x; &#xD800; &#x12")
    }

    @Test func `what cannot be read is counted and shown, never lost in silence`() {
        let (utf8, report) = MARC8Decoder.decode([0x61, 0xFC, 0x62, 0xE2][...])
        #expect(String(decoding: utf8, as: UTF8.self) == "a\u{FFFD}b\u{301}")
        #expect(report.errors == 2)
        #expect(report.firstError == 1)
        #expect(decode("\u{1B}$1!0!:\u{1B}(B") == "一:")
        #expect(decode("\u{1B}(S:a\u{1B}(B").first == ":")
        #expect(decode("\u{1B}pX2") == "X2")
        #expect(decode("\u{1B}(\"Sx") == "x")
        #expect(decode("\u{1B}") == "\u{1B}".filter { _ in false })
    }

    @Test func `a heap of marks stays small`() {
        let (utf8, report) = MARC8Decoder.decode(([UInt8](repeating: 0xE2, count: 10_000) + [0x65])[...])
        #expect(utf8.count < 64)
        #expect(report.errors > 9000)
    }
}
