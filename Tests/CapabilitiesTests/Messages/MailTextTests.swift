import Membership
import Testing

@testable import Messages

@Suite struct MailTextTests {
    private func mail(subject: String = "Halo", body: String = "Isi", sender: String = "Silang") throws -> MailText {
        MailText(
            from: try #require(MailAddress("pesan@silang.example")), to: try #require(MailAddress("ratna@sekolah.example")),
            sender: sender, subject: subject, body: body, key: "job12")
    }

    @Test(arguments: [
        "", "M", "Ma", "Man", "Many", "kabar dari jaringan", "Ĳ ǆ 漢字 🪁", String(repeating: "é", count: 1000),
    ])
    func `a body is carried as base64 that gives it back`(body: String) throws {
        let text = String(decoding: try mail(body: body).bytes, as: UTF8.self)
        let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        #expect(parts[1].split(separator: "\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(String(decoding: Self.decoded(parts[1]), as: UTF8.self) == body)
    }

    @Test func `the known vectors of RFC 4648 hold`() {
        let vectors = [
            "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=", "foobar": "Zm9vYmFy",
        ]
        for (plain, coded) in vectors { #expect(MailText.base64(Array(plain.utf8)) == coded) }
    }

    @Test(arguments: [
        "a\r\nBcc: semua@contoh.example", "a\nBcc: x@y.example", "a\u{2028}Bcc: x", "\u{0}\u{7F}\u{1B}", "a\r\n\r\nisi lain",
    ])
    func `no words can become a header or end the head`(hostile: String) throws {
        for text in [try mail(subject: hostile), try mail(sender: hostile)] {
            let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            let head = lines.prefix { !$0.isEmpty }
            #expect(
                head.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) } == [
                    "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                    "Content-Transfer-Encoding",
                ])
            #expect(head.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && $0.utf8.count < 200 })
        }
    }

    @Test func `a long subject is cut between letters, and each word stays below 76 bytes`() {
        let word = MailText.word(String(repeating: "Perjanjian 🪁 ", count: 20))
        for line in word.split(separator: "\n") {
            let inner = line.drop { $0 == " " }
            #expect(inner.utf8.count <= 75 && inner.hasPrefix("=?UTF-8?B?") && inner.hasSuffix("?="))
            let bytes = Self.decoded(inner.dropFirst(10).dropLast(2))
            #expect(String(validating: bytes, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: [
        "a@b.id", "nama.saya+x@perpus.sekolah.sch.id", "A_1%2-3@x-y.example",
    ])
    func `an address of the plain kind is taken as it is`(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "@b.id", "a@", "a@b", "a@.id", "a@b..id", ".a@b.id", "a.@b.id", "a b@c.id", "a@b.id\nBcc: c@d.id", "\"a\"@b.id",
        "a@b_c.id", "a@-b.id", "-o@b.id", "ä@b.id", "a@b.id,c@d.id", "<a@b.id>", "a@\(String(repeating: "x", count: 64)).id",
        "\(String(repeating: "x", count: 65))@b.id",
    ])
    func `what is no plain address is refused`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func `a telephone number gets its country`() {
        #expect(PhoneNumber("0812-3456-7890")?.digits == "6281234567890")
        #expect(PhoneNumber("+62 812 3456 7890")?.digits == "6281234567890")
        #expect(PhoneNumber("+65 6123 4567")?.digits == "6561234567")
        #expect(PhoneNumber("62 812 3456 7890")?.digits == "6281234567890")
        for text in ["", "0812", "+0812345678", "0812x345678", "1234567890123456", "javascript:1"] {
            #expect(PhoneNumber(text) == nil)
        }
    }

    private static func decoded(_ text: some StringProtocol) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var (bits, count, result): (Int, Int, [UInt8]) = (0, 0, [])
        for byte in text.utf8 {
            guard let value = letters.firstIndex(of: byte) else { continue }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(bits >> count & 255))
            }
        }
        return result
    }
}
