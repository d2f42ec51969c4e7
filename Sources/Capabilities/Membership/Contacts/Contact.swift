/// How the program may reach somebody outside its pages. Kept only for grown-ups who gave it themselves; it goes with the account.
public struct Contact: Sendable, Hashable {
    /// How often mail comes.
    public enum Rhythm: String, Sendable, Hashable, CaseIterable {
        /// One mail in the morning, and only when there is something.
        case daily
        /// Soon after something happens; what happens within two minutes comes together.
        case each
        case never
    }

    public var mail: MailAddress?
    /// Whether the address is known to be theirs: nothing but the question itself is sent before.
    public var isConfirmed: Bool
    public var phone: PhoneNumber?
    public var rhythm: Rhythm

    public init(mail: MailAddress? = nil, isConfirmed: Bool = false, phone: PhoneNumber? = nil, rhythm: Rhythm = .daily) {
        (self.mail, self.isConfirmed, self.phone, self.rhythm) = (mail, isConfirmed, phone, rhythm)
    }
}

/// An e-mail address of the plain kind (RFC 5321 dot-string, ASCII): what it holds can stand in a header as it is.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    public let text: String
    public var description: String { text }

    /// - Returns: nil for what is no address, or one that only quoting could carry.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = bytes[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let domain = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        let isLocal =
            at <= 64
            && local.allSatisfy { part in !part.isEmpty && part.allSatisfy { isAlphanumeric($0) || "_%+-".utf8.contains($0) } }
        let isDomain =
            domain.count >= 2
            && domain.allSatisfy { label in
                (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
                    && label.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
            }
        // A first character of "-" could be read as an option by a program that sends mail.
        guard isLocal, isDomain, bytes.first != 0x2D else { return nil }
        self.text = String(text)
    }
}

/// A telephone number as WhatsApp's links take it: digits with the country in front (ITU-T E.164), Indonesia where none is given.
public struct PhoneNumber: Sendable, Hashable {
    /// "6281234567890".
    public let digits: String

    /// Reads "0812-3456-7890", "+62 812 3456 7890" and their like.
    public init?(_ text: some StringProtocol) {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) { digits.append(byte) } else if !" -.()+".utf8.contains(byte) { return nil }
        }
        let isWhole = text.utf8.first { $0 != 0x20 } == UInt8(ascii: "+")
        if !isWhole, digits.first == 0x30 { digits.replaceSubrange(0..<1, with: [0x36, 0x32]) }
        guard (8...15).contains(digits.count), digits.first != 0x30 else { return nil }
        self.digits = String(decoding: digits, as: UTF8.self)
    }
}
