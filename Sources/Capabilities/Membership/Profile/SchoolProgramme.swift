public import Commons

/// What a school teaches besides the general: peminatan of an SMA or MA, kompetensi keahlian of an SMK. The commonest stand in a list, so
/// that two schools call the same thing the same; anything else is written in free words.
public struct SchoolProgramme: Sendable, Hashable, Comparable {
    /// As it is kept and compared: a listed one by its code, another by its words in small letters.
    public let key: String

    /// - Returns: nil for what holds no letter.
    public init?(_ typed: some StringProtocol) {
        let words = typed.split { $0.isWhitespace || $0 == "," || $0 == ";" }.joined(separator: " ").lowercased().prefix(60)
        guard words.contains(where: \.isLetter) else { return nil }
        let known = Self.listed.first { one in
            one.key == words || one.name.indonesian.lowercased() == words || one.name.english.lowercased() == words
        }
        key = known?.key ?? String(words)
    }

    init(stored key: String) { self.key = key }

    public var isListed: Bool { Self.listed.contains { $0.key == key } }

    /// As listed, else the school's own words.
    public var name: Phrase {
        Self.listed.first { $0.key == key }?.name ?? Phrase(same: key.prefix(1).uppercased() + key.dropFirst())
    }

    public static func < (one: Self, other: Self) -> Bool { one.key < other.key }

    /// At most so many at one school.
    public static let most = 24

    public static let listed: [(key: String, name: Phrase)] = [
        ("mipa", Phrase(id: "Matematika dan IPA", en: "Mathematics and natural sciences")),
        ("ips", Phrase(id: "Ilmu pengetahuan sosial", en: "Social sciences")),
        ("bahasa", Phrase(id: "Bahasa dan budaya", en: "Languages and culture")),
        ("keagamaan", Phrase(id: "Ilmu keagamaan", en: "Religious studies")),
        ("tkj", Phrase(id: "Teknik jaringan komputer", en: "Computer networks")),
        ("rpl", Phrase(id: "Pengembangan perangkat lunak dan gim", en: "Software and game development")),
        ("dkv", Phrase(id: "Desain komunikasi visual", en: "Visual communication design")),
        ("akuntansi", Phrase(id: "Akuntansi dan keuangan", en: "Accounting and finance")),
        ("perkantoran", Phrase(id: "Manajemen perkantoran", en: "Office management")),
        ("pemasaran", Phrase(id: "Pemasaran", en: "Marketing")),
        ("otomotif", Phrase(id: "Teknik otomotif", en: "Automotive engineering")),
        ("mesin", Phrase(id: "Teknik mesin", en: "Mechanical engineering")),
        ("listrik", Phrase(id: "Teknik ketenagalistrikan", en: "Electrical engineering")),
        ("bangunan", Phrase(id: "Konstruksi dan bangunan", en: "Building and construction")),
        ("kuliner", Phrase(id: "Kuliner", en: "Culinary arts")),
        ("busana", Phrase(id: "Busana", en: "Fashion")),
        ("perhotelan", Phrase(id: "Perhotelan dan pariwisata", en: "Hotels and tourism")),
        ("kesehatan", Phrase(id: "Keperawatan dan kesehatan", en: "Nursing and health")),
        ("farmasi", Phrase(id: "Farmasi", en: "Pharmacy")),
        ("agribisnis", Phrase(id: "Agribisnis", en: "Agribusiness")),
        ("kelautan", Phrase(id: "Kelautan dan perikanan", en: "Marine studies and fisheries")),
    ]
}
