import Commons
import Discovery
import Membership
import UnionCatalog

/// How numbers, days, distances and availability are said.
struct Words {
    let t: Language

    init(_ language: Language) { t = language }

    /// "per 22 November 2026"; a day that cannot be read is shown as it came.
    func asOf(_ iso: String) -> String {
        let day = CalendarDay(iso).map { $0.text(t) } ?? iso
        return t(id: "data per \(day)", en: "as of \(day)")
    }

    func titles(_ count: Int) -> String {
        t(id: "\(t.number(count)) judul", en: count == 1 ? "1 title" : "\(t.number(count)) titles")
    }

    func copies(_ count: Int) -> String {
        t(id: "\(t.number(count)) eksemplar", en: count == 1 ? "1 copy" : "\(t.number(count)) copies")
    }

    func libraries(_ count: Int) -> String {
        t(id: "di \(t.number(count)) perpustakaan", en: count == 1 ? "in 1 library" : "in \(t.number(count)) libraries")
    }

    /// nil stays "not stated": a file that does not say so must not look like an empty shelf.
    func availability(_ holding: Holding) -> String {
        switch holding.available {
        case nil: t(id: "ketersediaan tidak disebut", en: "availability not stated")
        case 0?: t(id: "sedang dipinjam", en: "on loan")
        case let count?: t(id: "\(t.number(count)) bisa dipinjam", en: "\(t.number(count)) available")
        }
    }

    func copiesHeld(_ holding: Holding) -> String {
        holding.copies > 0 ? copies(holding.copies) : t(id: "jumlah tidak disebut", en: "number not stated")
    }

    /// "±2,4 km": as the crow flies, so never more exact than that; the chosen library itself is "here".
    func distance(_ kilometres: Double) -> String {
        let tenths = Int((min(max(kilometres, 0), 99_999) * 10).rounded())
        if tenths == 0 { return t(id: "di sini", en: "here") }
        let mark = t == .indonesian ? "," : "."
        return tenths >= 100 ? "±\(t.number((tenths + 5) / 10)) km" : "±\(tenths / 10)\(mark)\(tenths % 10) km"
    }

    /// "SMP" and the like; partners by what they are.
    func level(_ level: LibraryLevel) -> String { t(level.name) }

    /// Kecamatan and kabupaten.
    func area(_ library: Library) -> String {
        [library.details.district, library.details.regency].compactMap(\.self).joined(separator: ", ")
    }
}
