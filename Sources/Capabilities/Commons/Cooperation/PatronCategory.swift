/// Whom a school library serves (S7): the school's community. Rules may differ by category; no rule knows more of a reader than this.
public enum PatronCategory: String, Sendable, Hashable, Codable, CaseIterable {
    case pupil = "siswa"
    case teacher = "guru"
    case staff = "tendik"
    case guardian = "wali"
    case committee = "komite"
    case alumni = "alumni"
    case guest = "tamu"

    public var name: Phrase {
        switch self {
        case .pupil: Phrase(id: "Siswa", en: "Pupils")
        case .teacher: Phrase(id: "Guru", en: "Teachers")
        case .staff: Phrase(id: "Tenaga kependidikan", en: "School staff")
        case .guardian: Phrase(id: "Wali murid", en: "Parents and guardians")
        case .committee: Phrase(id: "Komite sekolah", en: "School committee")
        case .alumni: Phrase(id: "Alumni", en: "Alumni")
        case .guest: Phrase(id: "Tamu", en: "Guests")
        }
    }
}
