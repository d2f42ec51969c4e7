import FoundationEssentials
import Membership

/// One mail as bytes (RFC 5322, RFC 2047, RFC 2045): plain text in UTF-8, whose words cannot become a header.
struct MailText {
    let from: MailAddress
    let to: MailAddress
    /// Stands in the From line beside the address.
    let sender: String
    let subject: String
    let body: String
    /// Tells this mail from all others, so that one sent twice is shown once.
    let key: String

    var bytes: [UInt8] {
        let host = from.text.split(separator: "@").last.map(String.init) ?? "localhost"
        let head = [
            "From: \(Self.word(sender)) <\(from.text)>",
            "To: <\(to.text)>",
            "Subject: \(Self.word(subject))",
            "Message-ID: <\(Self.safe(key))@\(host)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
        let lines = head + ["", Self.wrapped(Self.base64(Array(body.utf8)))]
        return Array(lines.joined(separator: "\n").utf8) + [0x0A]
    }

    /// Any text as encoded words: no line break and no other control survives it.
    static func word(_ text: String) -> String {
        var pieces: [String] = [""]
        for character in text.unicodeScalars where character.value >= 0x20 && character.value != 0x7F {
            // 45 bytes make 60 letters of base64; with the frame around them a word stays below 75.
            if pieces[pieces.count - 1].utf8.count + String(character).utf8.count > 45 { pieces.append("") }
            pieces[pieces.count - 1].unicodeScalars.append(character)
        }
        return pieces.map { "=?UTF-8?B?\(base64(Array($0.utf8)))?=" }.joined(separator: "\n ")
    }

    private static func safe(_ key: String) -> String {
        String(decoding: key.utf8.map { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A) ? $0 : 0x2D }, as: UTF8.self)
    }

    private static func wrapped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: 76).map {
            String(decoding: bytes[$0..<min($0 + 76, bytes.count)], as: UTF8.self)
        }.joined(separator: "\n")
    }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
