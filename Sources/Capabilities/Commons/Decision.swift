/// What a principal decides for the library (S160), and may let a deputy head decide in their stead for a while.
///
/// What is not here is never delegated: who keeps the library, leaving a network or the installation, giving notice, and delegating itself.
public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
    /// Approving the text of an agreement, or sending it back.
    case agreement
    /// Joining a network, which accepts its charter.
    case joining
    case spending
    case donation
    /// Giving books away, moving them to another library, writing them off (penyiangan).
    case redistribution
    case dataSharing = "data-sharing"
    case facilities
    case other

    public var name: Phrase {
        switch self {
        case .agreement: Phrase(id: "Naskah kerja sama", en: "Texts of agreements")
        case .joining: Phrase(id: "Bergabung dengan jaringan", en: "Joining a network")
        case .spending: Phrase(id: "Belanja", en: "Spending")
        case .donation: Phrase(id: "Gerakan sumbangan buku", en: "Book donation campaign")
        case .redistribution: Phrase(id: "Pengalihan atau penyiangan buku", en: "Passing on or weeding books")
        case .dataSharing: Phrase(id: "Berbagi data", en: "Sharing data")
        case .facilities: Phrase(id: "Pemakaian ruang dan alat", en: "Use of rooms and equipment")
        case .other: Phrase(id: "Lainnya", en: "Other")
        }
    }
}

extension Actor {
    /// Whether this actor decides this for the library: its principal, or whom its principal lets decide it now.
    public func decides(_ decision: Decision, for library: LibraryID) -> Bool {
        has(.principal, at: .library(library)) || decidesInStead(decision, for: library)
    }

    /// Whether this actor decides this on behalf of the principal (atas nama), not being the principal.
    public func decidesInStead(_ decision: Decision, for library: LibraryID) -> Bool {
        guard case .person(let person) = self, !has(.principal, at: .library(library)) else { return false }
        return person.delegated[library]?.contains(decision) == true
    }
}
