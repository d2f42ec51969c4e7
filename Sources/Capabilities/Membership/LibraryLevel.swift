public import Commons

/// What kind of library this is and which readers it serves (S6). The raw value is what files, the API and the command line say.
public enum LibraryLevel: String, Sendable, Hashable, Codable, CaseIterable {
    case paud = "PAUD"
    case sd = "SD"
    case mi = "MI"
    case smp = "SMP"
    case mts = "MTs"
    case sma = "SMA"
    case ma = "MA"
    case smk = "SMK"
    case slb = "SLB"
    case pkbm = "PKBM"
    case publicLibrary = "umum"
    case village = "desa"
    case university = "PT"
    case special = "khusus"
    case readingGarden = "TBM"

    /// Reads a level as people write it: "smp", "MTs.", "Perpustakaan Umum", "SMP/MTs" (the first one counts).
    public init?(typed text: String) {
        let letters = text.lowercased().split(separator: "/").first.map { String($0.filter { $0.isLetter }) } ?? ""
        if let exact = Self.allCases.first(where: { $0.rawValue.lowercased() == letters }) {
            self = exact
        } else if let known = Self.spellings[letters] {
            self = known
        } else {
            return nil
        }
    }

    private static let spellings: [String: LibraryLevel] = [
        "tk": .paud, "ra": .paud, "kb": .paud, "tpa": .paud, "sps": .paud, "smlb": .slb, "sdn": .sd, "sekolahdasar": .sd,
        "min": .mi, "smpn": .smp, "mtsn": .mts, "sman": .sma,
        "man": .ma, "smkn": .smk, "mak": .smk, "slbn": .slb, "sdlb": .slb, "smplb": .slb, "smalb": .slb, "skb": .pkbm,
        "perpustakaanumum": .publicLibrary, "public": .publicLibrary, "daerah": .publicLibrary, "perpusda": .publicLibrary,
        "perpustakaandesa": .village, "village": .village, "perguruantinggi": .university, "universitas": .university,
        "university": .university, "college": .university, "tamanbacaan": .readingGarden, "tamanbacaanmasyarakat": .readingGarden,
        "special": .special,
    ]

    public var name: Phrase {
        switch self {
        case .publicLibrary: Phrase(id: "Perpustakaan umum", en: "Public library")
        case .village: Phrase(id: "Perpustakaan desa", en: "Village library")
        case .university: Phrase(id: "Perguruan tinggi", en: "University or college")
        case .special: Phrase(id: "Perpustakaan khusus", en: "Special library")
        case .readingGarden: Phrase(id: "Taman bacaan masyarakat", en: "Community reading garden")
        default: Phrase(same: rawValue)
        }
    }

    /// Whether this is a school or madrasah.
    public var isSchool: Bool {
        switch self {
        case .publicLibrary, .village, .university, .special, .readingGarden: false
        default: true
        }
    }

    /// A small number for columns and indexes; never renumbered.
    public var number: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

    public init?(number: UInt8) {
        guard Int(number) < Self.allCases.count else { return nil }
        self = Self.allCases[Int(number)]
    }
}
