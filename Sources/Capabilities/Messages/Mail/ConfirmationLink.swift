import Commons
import Crypto
import Membership

/// The word in a link that shows an address to be its owner's: whom, until when, and a signature over these and the address. Nothing
/// is stored for it, so nothing can be read out; another address, or the day after, makes it void.
struct ConfirmationLink {
    let person: PersonID
    let expiresAt: Int64

    func word(for mail: MailAddress, _ secret: [UInt8]) -> String {
        "\(person.rawValue).\(expiresAt).\(Self.signature(person, expiresAt, mail, secret))"
    }

    /// The parts of a word, not yet proved.
    init?(_ word: String) {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let person = Int64(parts[0]), let expires = Int64(parts[1]), person > 0 else { return nil }
        (self.person, expiresAt) = (PersonID(person), expires)
    }

    init(_ person: PersonID, expiresAt: Int64) { (self.person, self.expiresAt) = (person, expiresAt) }

    /// Whether the word was made here for this address, compared in constant time.
    func proves(_ word: String, _ mail: MailAddress, _ secret: [UInt8]) -> Bool {
        let own = Array(self.word(for: mail, secret).utf8)
        let given = Array(word.utf8)
        guard own.count == given.count else { return false }
        return zip(own, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func signature(_ person: PersonID, _ expires: Int64, _ mail: MailAddress, _ secret: [UInt8]) -> String {
        let text = "silang mail\n\(person.rawValue)\n\(expires)\n\(mail.text)"
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: secret))
        return code.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }
}
