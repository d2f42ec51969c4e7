public import Commons

/// What a library offers its readers and others (S48).
public enum OfferedService: String, Sendable, Hashable, Codable, CaseIterable {
    case reading, lending, reference, copies, internet, storytelling, literacy, mobile, room

    public var name: Phrase {
        switch self {
        case .reading: Phrase(id: "Baca di tempat", en: "Reading on the spot")
        case .lending: Phrase(id: "Peminjaman", en: "Lending")
        case .reference: Phrase(id: "Layanan rujukan", en: "Reference")
        case .copies: Phrase(id: "Fotokopi atau pindai", en: "Copies or scans")
        case .internet: Phrase(id: "Internet", en: "Internet")
        case .storytelling: Phrase(id: "Bercerita/mendongeng", en: "Storytelling")
        case .literacy: Phrase(id: "Bimbingan literasi informasi", en: "Information literacy")
        case .mobile: Phrase(id: "Perpustakaan keliling/kotak buku", en: "Mobile library or book boxes")
        case .room: Phrase(id: "Ruang untuk kegiatan", en: "A room for activities")
        }
    }
}

/// What a library copies, sends and speaks with (S135).
public enum Equipment: String, Sendable, Hashable, Codable, CaseIterable {
    case computer, internet, printer, copier, scanner, whatsApp = "whatsapp", phone, barcodeScanner = "barcode-scanner", projector
    case laminator, vehicle

    public var name: Phrase {
        switch self {
        case .computer: Phrase(id: "Komputer", en: "Computer")
        case .internet: Phrase(id: "Sambungan internet", en: "Internet connection")
        case .printer: Phrase(id: "Pencetak", en: "Printer")
        case .copier: Phrase(id: "Mesin fotokopi", en: "Copier")
        case .scanner: Phrase(id: "Pemindai", en: "Scanner")
        case .whatsApp: Phrase(id: "WhatsApp kantor", en: "Office WhatsApp")
        case .phone: Phrase(id: "Telepon kantor", en: "Office telephone")
        case .barcodeScanner: Phrase(id: "Pembaca kode batang", en: "Barcode scanner")
        case .projector: Phrase(id: "Proyektor", en: "Projector")
        case .laminator: Phrase(id: "Laminator", en: "Laminator")
        case .vehicle: Phrase(id: "Kendaraan untuk antar buku", en: "A vehicle to carry books")
        }
    }
}

/// What the staff is good at (S121); told of the library, not of a person.
public enum StaffSkill: String, Sendable, Hashable, Codable, CaseIterable {
    case cataloguing, classification, repair, storytelling, training, slims, design, arabic, regionalLanguage =
        "regional-language"

    public var name: Phrase {
        switch self {
        case .cataloguing: Phrase(id: "Pengatalogan", en: "Cataloguing")
        case .classification: Phrase(id: "Klasifikasi", en: "Classification")
        case .repair: Phrase(id: "Perbaikan dan penjilidan buku", en: "Repairing and binding books")
        case .storytelling: Phrase(id: "Mendongeng", en: "Storytelling")
        case .training: Phrase(id: "Melatih pengelola lain", en: "Training other staff")
        case .slims: Phrase(id: "SLiMS atau INLISLite", en: "SLiMS or INLISLite")
        case .design: Phrase(id: "Poster dan pajangan", en: "Posters and displays")
        case .arabic: Phrase(id: "Bahan berbahasa Arab", en: "Arabic material")
        case .regionalLanguage: Phrase(id: "Bahan berbahasa daerah", en: "Material in regional languages")
        }
    }
}
