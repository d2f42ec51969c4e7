import Agreements
import Commons
import Planning

/// A supplier in words: the reasons, and the quote in one line.
enum SupplyWords {
    /// Why it can help, each in a few words.
    static func reasons(_ supplier: Supplier, _ t: Language) -> [String] {
        let (facts, service) = (supplier.facts, supplier.quote.service)
        var said: [String] = []
        switch (facts.available, facts.copies) {
        case (let available?, let copies) where available > 0:
            said.append(
                t(
                    id: "\(available) dari \(max(copies, available)) ada di rak",
                    en: "\(available) of \(max(copies, available)) on the shelf"))
        case (0?, _): said.append(t(id: "semua eksemplarnya sedang dipinjam", en: "all copies are out"))
        case (_, let copies) where copies > 0: said.append(Words(t).copies(copies))
        default: said.append(t(id: "jumlah eksemplar tidak disebut", en: "number of copies not stated"))
        }
        if let kilometres = facts.kilometres { said.append(Words(t).distance(kilometres)) }
        if service == .loan {
            said.append(
                facts.roomLeft.map { left in
                    let most = supplier.conditions.ceiling ?? left
                    return t(id: "sisa batas minggu ini \(left) dari \(most)", en: "\(left) of \(most) left this week")
                } ?? t(id: "tanpa batas mingguan", en: "no weekly ceiling"))
        }
        if !facts.isEquipped {
            said.append(
                t(id: "profilnya belum menyebut alat salin: tanyakan dahulu", en: "its profile names no equipment: ask first"))
        }
        return said
    }

    /// "28 hari, tanpa biaya, dijawab paling lambat 25 November 2026".
    static func short(_ quote: SupplyQuote, _ t: Language) -> String {
        [
            quote.loan.map { $0.parameter.text($0.value, t) }, price(quote, t),
            quote.replyBy.map { t(id: "dijawab paling lambat \($0.text(t))", en: "answered by \($0.text(t))") },
        ].compactMap(\.self).joined(separator: ", ")
    }

    static func price(_ quote: SupplyQuote, _ t: Language) -> String {
        let charged = quote.prices.filter { ($0.value.number ?? 0) > 0 }
        guard !charged.isEmpty else { return t(SupplyPhrases.free) }
        return charged.map { "\(t($0.parameter.spec.name).lowercased()) \($0.parameter.text($0.value, t))" }.joined(
            separator: " + ")
    }

    /// What a reader is told, in one sentence.
    static func sentence(_ supply: ReaderSupply, library: String, _ t: Language) -> String {
        if supply.isHeldHere { return t(id: "Ada di \(library).", en: "It is at \(library).") }
        if supply.lenders > 0, let days = supply.days {
            let span = days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound)–\(days.upperBound)"
            let cost = supply.cost.map { $0 == 0 ? t(SupplyPhrases.free) : "Rp" + t.number($0) } ?? ""
            return t(
                id: "\(library) dapat meminjamkannya dari \(supply.lenders) perpustakaan, \(span) hari, \(cost).",
                en:
                    "\(library) can borrow it from \(supply.lenders == 1 ? "1 library" : "\(supply.lenders) libraries"), for \(span) days, \(cost)."
            )
        }
        if supply.onSite > 0 {
            return t(
                id: "Hanya dapat dibaca di tempat, di \(supply.onSite) perpustakaan mitra.",
                en:
                    "It can only be read on site, at \(supply.onSite == 1 ? "1 partner library" : "\(supply.onSite) partner libraries")."
            )
        }
        return t(
            id: "\(library) belum dapat meminjamnya dari perpustakaan lain; permintaanmu tetap dicatat.",
            en: "\(library) cannot borrow it from another library yet; your request is still put on record.")
    }
}
