public import Commons

/// Which of two clauses that both apply gives a parameter's value: the first of these that tells them apart. What none tells apart is
/// decided by the parameter itself (``TermsParameterSpec/holds``). This table is the rule; code and documents are read from it.
public enum Precedence: Int, Sendable, Hashable, CaseIterable {
    case agreed, item, patrons, service, breadth, direction, effective, amending

    public static let table: [(step: Precedence, rule: Phrase)] = [
        (
            .agreed,
            Phrase(
                id: "Yang disepakati mendahului aturan pemberi pinjaman, dan itu mendahului standar.",
                en: "What was agreed goes before the lender's own rule, and that before the standard.")
        ),
        (
            .item,
            Phrase(
                id: "Golongan bahan yang disebut mendahului jenis bahan, dan itu mendahului semua bahan.",
                en: "A named class of items goes before a kind of material, and that before all items.")
        ),
        (
            .patrons,
            Phrase(
                id: "Golongan pembaca yang disebut mendahului semua pembaca.",
                en: "A named category of readers goes before all readers.")
        ),
        (
            .service,
            Phrase(id: "Layanan yang disebut mendahului semua layanan.", en: "A named service goes before all services.")
        ),
        (
            .breadth,
            Phrase(
                id: "Perjanjian dua pihak mendahului perjanjian banyak pihak, dan itu mendahului piagam.",
                en: "An agreement of two goes before one of many, and that before a charter.")
        ),
        (
            .direction,
            Phrase(id: "Arah yang disebut mendahului dua arah.", en: "A named direction goes before both ways.")
        ),
        (
            .effective,
            Phrase(id: "Yang berlaku lebih kemudian mendahului.", en: "What took effect later goes first.")
        ),
        (
            .amending,
            Phrase(
                id: "Pada hari yang sama, adendum mendahului yang diubahnya.",
                en: "Of the same day, an addendum goes before what it amends.")
        ),
    ]

    /// How many values a step tells apart, as bits of a rank.
    fileprivate var bits: Int64 {
        switch self {
        case .agreed, .item, .breadth, .direction: 2
        case .patrons, .service, .amending: 1
        case .effective: 24
        }
    }
}

/// A clause's standing as one number: the steps of the table, the first in the highest bits.
struct Rank: Sendable, Hashable, Comparable {
    private var bits: Int64 = 0

    init(_ value: (Precedence) -> Int) {
        for (step, _) in Precedence.table {
            bits = bits << step.bits | Int64(min(max(value(step), 0), 1 << step.bits - 1))
        }
    }

    static func < (a: Rank, b: Rank) -> Bool { a.bits < b.bits }

    /// The step that tells two ranks apart; nil when they are equal.
    func difference(from other: Rank) -> Precedence? {
        var shift: Int64 = 0
        var found: Precedence?
        for (step, _) in Precedence.table.reversed() {
            let mask: Int64 = 1 << step.bits - 1
            if (bits >> shift) & mask != (other.bits >> shift) & mask { found = step }
            shift += step.bits
        }
        return found
    }

    func value(of wanted: Precedence) -> Int {
        var shift: Int64 = 0
        for (step, _) in Precedence.table.reversed() {
            if step == wanted { return Int((bits >> shift) & (1 << step.bits - 1)) }
            shift += step.bits
        }
        return 0
    }
}
