/// Who somebody is to the provider.
public struct OutsideIdentity: Sendable, Hashable {
    public let issuer: String
    /// The provider's own number for them, which never goes to another: with the issuer the only thing somebody is known by.
    public let subject: String
    /// As much of a confirmed mail address as tells one's own accounts apart ("b…@guru.smp.belajar.id"); empty when there is none.
    public let label: String

    public init(issuer: String, subject: String, label: String) {
        (self.issuer, self.subject, self.label) = (issuer, subject, label)
    }

    static func label(of mail: String?) -> String {
        guard let mail, mail.utf8.count <= 254, mail.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return "" }
        let halves = mail.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, let first = halves[0].first, !halves[1].isEmpty else { return "" }
        return "\(first)…@\(halves[1].prefix(60))"
    }
}
