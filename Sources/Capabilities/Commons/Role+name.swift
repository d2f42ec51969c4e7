extension Role {
    /// As people say it.
    public var name: Phrase {
        switch self {
        case .librarian: Phrase(id: "Pustakawan", en: "Librarian")
        case .deputy: Phrase(id: "Wakil pustakawan", en: "Deputy librarian")
        case .helper: Phrase(id: "Petugas bantu", en: "Helper")
        case .principal: Phrase(id: "Kepala sekolah/lembaga", en: "Principal")
        case .foundation: Phrase(id: "Yayasan", en: "Foundation")
        case .teacher: Phrase(id: "Guru", en: "Teacher")
        case .staff: Phrase(id: "Tenaga kependidikan", en: "School staff")
        case .pupil: Phrase(id: "Siswa", en: "Pupil")
        case .guardian: Phrase(id: "Orang tua/wali", en: "Parent or guardian")
        case .committee: Phrase(id: "Komite sekolah", en: "School committee")
        case .alumni: Phrase(id: "Alumni", en: "Alumnus or alumna")
        case .guest: Phrase(id: "Tamu", en: "Guest")
        case .coordinator: Phrase(id: "Koordinator jaringan", en: "Network coordinator")
        case .officer: Phrase(id: "Petugas dinas/kantor", en: "Officer")
        case .operator: Phrase(id: "Pengelola instalasi", en: "Operator")
        }
    }
}

extension Role {
    /// As which kind of reader the rules see this role (S7); nil for one that reads nowhere by it.
    public var patronCategory: PatronCategory? {
        switch self {
        case .pupil: .pupil
        case .teacher: .teacher
        case .staff, .helper: .staff
        case .guardian: .guardian
        case .committee: .committee
        case .alumni: .alumni
        case .guest: .guest
        default: nil
        }
    }
}

extension Place {
    /// The kind of place, as the store and the command line say it.
    public var kind: String {
        switch self {
        case .library: "library"
        case .network: "network"
        case .office: "office"
        case .installation: "installation"
        }
    }

    /// Its number; 0 for the installation, of which there is one.
    public var number: Int64 {
        switch self {
        case .library(let id): id.rawValue
        case .network(let id): id.rawValue
        case .office(let id): id.rawValue
        case .installation: 0
        }
    }

    public init?(kind: String, number: Int64) {
        switch kind {
        case "library": self = .library(LibraryID(number))
        case "network": self = .network(NetworkID(number))
        case "office": self = .office(OfficeID(number))
        case "installation": self = .installation
        default: return nil
        }
    }
}
