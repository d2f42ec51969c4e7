import Commons

/// Forms of one library that need no number.
enum LetterForm: String, CaseIterable, Sendable {
    case consent = "persetujuan-orang-tua"
    case application = "permohonan"
    case brief = "bahan-rapat"

    var name: Phrase {
        switch self {
        case .consent: Phrase(id: "Persetujuan orang tua atau wali", en: "Consent of a parent or guardian")
        case .application: Phrase(id: "Surat permohonan menjadi anggota", en: "Letter of application for membership")
        case .brief: Phrase(id: "Bahan rapat sekolah", en: "For the school’s meeting")
        }
    }
}
