public import Commons
public import Membership

/// What a one-time link lets its holder approve: one version, for one party, in one capacity, until a time.
public struct ApprovalLink: Sendable, Hashable {
    public let agreement: AgreementID
    public let version: Int
    public let library: LibraryID
    public let capacity: Approval.Capacity
    /// Seconds since 1970.
    public let expiresAt: Int64
}

/// What stands behind an approval link, to be read before the second tap.
public struct ApprovalLetter: Sendable, Hashable {
    public let link: ApprovalLink
    public let agreement: Agreement
    public let text: AgreementText
    public let digest: String
    /// What the parties' people said of it, by role.
    public let voices: PlanVoices
}

extension String {
    /// Without controls, of which one parts the texts of a list in the store.
    var storable: String { String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 })).trimmed }
}

/// A signed paper as it was photographed, and who saw it signed.
public struct SignedPaper: Sendable, Hashable {
    public var day: CalendarDay
    public var place: String
    public var witnesses: [String]
    /// JPEG, PNG or PDF, at most 6 MB.
    public var image: [UInt8]

    public init(day: CalendarDay, place: String, witnesses: [String] = [], image: [UInt8]) {
        (self.day, self.place, self.witnesses, self.image) = (day, place, witnesses, image)
    }

    /// The kind that the bytes themselves say, whatever a file was called.
    func kind() throws(AgreementError) -> String {
        guard image.count <= PaperImage.largest else { throw .imageTooLarge }
        guard let kind = PaperImage.kind(image) else { throw .notAnImage }
        return kind
    }
}
