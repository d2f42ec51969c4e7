public import Commons

/// The order of those who can help: the first line of this table that tells two of them apart decides. Pages, documents and tests are read
/// from it.
public enum SupplyCriterion: String, Sendable, CaseIterable {
    case onShelf, equipped, free, transport, near, prompt, room, period, copies, distance, code

    public static let table: [(criterion: SupplyCriterion, text: Phrase)] = [
        (
            .onShelf,
            Phrase(
                id: "Ada di rak, lalu yang tidak menyebut, lalu yang semua eksemplarnya dipinjam.",
                en: "On the shelf, then not stated, then all copies out.")
        ),
        (.equipped, Phrase(id: "Alatnya disebut di profil.", en: "Its profile names the equipment.")),
        (.free, Phrase(id: "Biaya paling kecil.", en: "The lowest price.")),
        (.transport, Phrase(id: "Ongkos angkut paling ringan bagi kita.", en: "The least transport for us to pay.")),
        (
            .near,
            Phrase(
                id: "Jarak: sampai 5 km, sampai 15 km, sampai 30 km, lebih jauh, tidak diketahui.",
                en: "Distance: up to 5 km, up to 15, up to 30, farther, unknown.")
        ),
        (.prompt, Phrase(id: "Paling cepat menurut janji jawab dan kirim.", en: "The soonest by what was promised.")),
        (.room, Phrase(id: "Paling longgar batas pinjaman minggu ini.", en: "The most left of this week’s ceiling.")),
        (.period, Phrase(id: "Masa pinjam paling lama.", en: "The longest loan.")),
        (.copies, Phrase(id: "Eksemplar paling banyak.", en: "The most copies.")),
        (.distance, Phrase(id: "Paling dekat.", en: "The nearest.")),
        (.code, Phrase(id: "Urutan kode perpustakaan.", en: "The order of the libraries’ codes.")),
    ]

    /// The smaller goes first.
    func key(_ facts: SupplierFacts) -> Int {
        switch self {
        case .onShelf: facts.available.map { $0 > 0 ? 0 : 2 } ?? 1
        case .equipped: facts.isEquipped ? 0 : 1
        case .free: facts.cost
        case .transport: facts.burden
        case .near: facts.kilometres.map { $0 <= 5 ? 0 : $0 <= 15 ? 1 : $0 <= 30 ? 2 : 3 } ?? 4
        case .prompt: facts.days
        // Where no ceiling was set there is the most room.
        case .room: facts.roomLeft.map { -min($0, 10_000) } ?? -10_001
        case .period: -facts.loanDays
        case .copies: -facts.copies
        case .distance: facts.kilometres.map { Int((min($0, 100_000) * 100).rounded()) } ?? .max
        case .code: 0
        }
    }

    /// What puts one before the other; nil when the table does not tell them apart.
    public static func deciding(_ one: SupplierFacts, before other: SupplierFacts) -> SupplyCriterion? {
        table.first { $0.criterion.key(one) != $0.criterion.key(other) }?.criterion
            ?? (one.code == other.code ? nil : .code)
    }

    public static func goesFirst(_ one: SupplierFacts, _ other: SupplierFacts) -> Bool {
        for (criterion, _) in table {
            let (a, b) = (criterion.key(one), criterion.key(other))
            if a != b { return a < b }
        }
        return one.code < other.code
    }
}

/// What the order of suppliers goes by: numbers alone.
public struct SupplierFacts: Sendable, Hashable {
    public var code: String
    public var kilometres: Double?
    /// Copies that may be lent, or that there are for other services; 0 when not stated.
    public var copies: Int
    public var available: Int?
    /// Rupiah.
    public var cost: Int
    /// Transport for the borrower: 0 none, 1 one way, 2 all.
    public var burden: Int
    /// School days until it is on its way.
    public var days: Int
    public var loanDays: Int
    /// What may still be lent this week; nil without a ceiling, and for services without one.
    public var roomLeft: Int?
    /// Whether the profile names what the service needs.
    public var isEquipped: Bool

    public init(
        code: String, kilometres: Double? = nil, copies: Int = 1, available: Int? = nil, cost: Int = 0, burden: Int = 0,
        days: Int = 0, loanDays: Int = 0, roomLeft: Int? = nil, isEquipped: Bool = true
    ) {
        (self.code, self.kilometres, self.copies, self.available) = (code, kilometres, copies, available)
        (self.cost, self.burden, self.days, self.loanDays) = (cost, burden, days, loanDays)
        (self.roomLeft, self.isEquipped) = (roomLeft, isEquipped)
    }
}
