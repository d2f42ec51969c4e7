public import Commons

/// An office outside the libraries: Dinas, Kemenag, a foundation's office. It owns nothing here; what it may see stands in its mandates.
public struct Office: Sendable, Hashable {
    public let id: OfficeID
    public let name: String
    public let kind: OfficeKind
}

public enum OfficeKind: String, Sendable, Hashable, CaseIterable {
    case education, library, religious, foundation, other

    public var name: Phrase {
        switch self {
        case .education: Phrase(id: "Dinas pendidikan", en: "Education office")
        case .library: Phrase(id: "Dinas perpustakaan", en: "Library office")
        case .religious: Phrase(id: "Kantor Kementerian Agama", en: "Office of religious affairs")
        case .foundation: Phrase(id: "Yayasan", en: "Foundation")
        case .other: Phrase(id: "Lembaga lain", en: "Another body")
        }
    }
}

/// A recorded mandate: which office, by which document, from when to when, over which libraries. Several offices may oversee one library,
/// because schools answer to several lines of authority.
public struct Mandate: Sendable, Hashable {
    public let id: Int64
    public let office: OfficeID
    /// "SK Kepala Dinas 421/045/2026".
    public let document: String
    public let from: CalendarDay
    /// The last day; nil for no end.
    public let until: CalendarDay?
    public let scope: MandateScope

    public func counts(on day: CalendarDay) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

/// Which libraries: those named, and those of a region and of some levels. Without a region nothing is covered by level alone.
public struct MandateScope: Sendable, Hashable {
    /// Kemendagri code; "33.14" covers "33.14.01", too.
    public var region: String?
    public var regency: String?
    /// Empty for every level.
    public var levels: Set<LibraryLevel>
    public var libraries: Set<LibraryID>

    public init(
        region: String? = nil, regency: String? = nil, levels: Set<LibraryLevel> = [], libraries: Set<LibraryID> = []
    ) {
        (self.region, self.regency, self.levels, self.libraries) = (region, regency, levels, libraries)
    }

    public var isEmpty: Bool { region == nil && regency == nil && libraries.isEmpty }

    public func covers(_ library: Library) -> Bool {
        if libraries.contains(library.id) { return true }
        guard region != nil || regency != nil else { return false }
        if let region {
            guard let own = library.details.region, own == region || own.hasPrefix(region + ".") else { return false }
        }
        if let regency {
            guard let own = library.details.regency, own.lowercased() == regency.lowercased() else { return false }
        }
        return levels.isEmpty || levels.contains(library.level)
    }
}
