/// Kinds of material as lending rules tell them apart; coarser than a catalogue's.
public enum LendingMaterial: String, Sendable, Hashable, Codable, CaseIterable {
    case book, serial, audiovisual
    case graphic = "map-picture"
    case realia, digital, other

    public var name: Phrase {
        switch self {
        case .book: Phrase(id: "Buku", en: "Books")
        case .serial: Phrase(id: "Majalah dan surat kabar", en: "Magazines and newspapers")
        case .audiovisual: Phrase(id: "Rekaman suara dan gambar", en: "Sound and film recordings")
        case .graphic: Phrase(id: "Peta dan gambar", en: "Maps and pictures")
        case .realia: Phrase(id: "Alat peraga dan permainan", en: "Models, games and kits")
        case .digital: Phrase(id: "Bahan digital", en: "Digital material")
        case .other: Phrase(id: "Bahan lain", en: "Other material")
        }
    }
}

/// What sets a copy apart from others of its kind when it is asked for. One copy may be of several classes.
public enum ItemClass: String, Sendable, Hashable, Codable, CaseIterable {
    /// Dictionaries, encyclopedias, atlases: consulted in the library.
    case reference
    /// A textbook in daily use in class.
    case textbook
    /// The library's only copy that is fit to lend.
    case lastCopy = "last-copy"
    case fragile
    /// A parcel or class set that is lent as one (paket, satu kelas).
    case classSet = "class-set"

    public var name: Phrase {
        switch self {
        case .reference: Phrase(id: "Koleksi rujukan", en: "Reference works")
        case .textbook: Phrase(id: "Buku teks yang dipakai sehari-hari", en: "Textbooks in daily use")
        case .lastCopy: Phrase(id: "Eksemplar terakhir", en: "The last copy")
        case .fragile: Phrase(id: "Bahan rapuh", en: "Fragile items")
        case .classSet: Phrase(id: "Paket dan set kelas", en: "Parcels and class sets")
        }
    }
}
