public import Commons

/// As what somebody signs for a school.
public enum SigningCapacity: String, Sendable, Hashable, CaseIterable {
    case principal, foundation

    public var name: Phrase {
        switch self {
        case .principal: Phrase(id: "Kepala sekolah", en: "Principal")
        case .foundation: Phrase(id: "Yayasan", en: "Foundation")
        }
    }
}

/// How somebody signed.
public enum SigningWay: String, Sendable, Hashable, CaseIterable {
    /// Signed in, as the signatory on record.
    case signedIn = "signed-in"
    /// By the one-time link that the library's staff handed on.
    case link
    /// Printed, signed and photographed; counts once a second person confirms it.
    case paper
}

/// The photograph of a signed paper, by what its bytes say, whatever the file was called.
public enum PaperImage {
    /// In bytes: 6 MB.
    public static let largest = 6 << 20

    /// Its media type; nil for what is no JPEG, PNG or PDF.
    public static func kind(_ bytes: [UInt8]) -> String? {
        if bytes.count > 100, bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.count > 60, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.count > 60, bytes.starts(with: Array("%PDF-".utf8)) { return "application/pdf" }
        return nil
    }
}
