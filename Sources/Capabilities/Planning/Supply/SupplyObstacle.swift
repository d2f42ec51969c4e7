public import Agreements
public import Commons
public import Membership

/// Why a library that holds a title cannot help with it now.
public enum SupplyObstacle: Sendable, Hashable {
    case resting
    /// No agreement, none in force, no clause, or switched off.
    case off(Terms.Service.Reason)
    case notServed(Term)
    case closed(Closure)
    case notLent(Term)
    case onSiteOnly(Term)
    case newItem(until: CalendarDay, Term)
    case ceilingReached(lent: Int, of: Int)
    case limitReached(lent: Int, Term)
    case noCopier
    case noScanner
    case cannotSend

    /// Whether a new agreement, or a changed one, is the way.
    public var isOfAgreements: Bool { if case .off = self { true } else { false } }

    public var phrase: Phrase {
        switch self {
        case .resting: Phrase(id: "Keanggotaannya sedang tidak aktif.", en: "Its membership rests.")
        case .off(let reason): reason.phrase
        case .notServed: Phrase(id: "Golongan pembaca ini belum dilayani.", en: "This category of readers is not served yet.")
        case .closed(let closure):
            Phrase(
                id: "Tutup sampai \(closure.until.text(.indonesian))\(Self.brackets(closure.reason)).",
                en: "Closed until \(closure.until.text(.english))\(Self.brackets(closure.reason)).")
        case .notLent: Phrase(id: "Bahan ini tidak dipinjamkan ke luar.", en: "This item is not lent to others.")
        case .onSiteOnly:
            Phrase(
                id: "Hanya dibaca di tempat: koleksi rujukan atau eksemplar satu-satunya.",
                en: "Read on site only: a reference work or the only copy.")
        case .newItem(let day, _):
            Phrase(
                id: "Bahan baru, dilindungi sampai \(day.text(.indonesian)).",
                en: "A new item, protected until \(day.text(.english)).")
        case .ceilingReached(let lent, let most):
            Phrase(
                id: "Batas pinjaman minggu ini tercapai: \(lent) dari \(most).",
                en: "This week’s lending ceiling is reached: \(lent) of \(most).")
        case .limitReached(let lent, let term):
            Phrase(
                id: "Perpustakaan kita sudah meminjam \(lent) dari paling banyak \(term.value.code).",
                en: "Our library has \(lent) items of at most \(term.value.code).")
        case .noCopier: Phrase(id: "Tidak ada mesin fotokopi di sana.", en: "There is no copier there.")
        case .noScanner: Phrase(id: "Tidak ada pemindai di sana.", en: "There is no scanner there.")
        case .cannotSend:
            Phrase(
                id: "Tidak ada internet atau WhatsApp kantor untuk mengirim pindaian.",
                en: "There is no internet or office WhatsApp to send a scan with.")
        }
    }

    private static func brackets(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}

/// The rule by which a holder is set aside, as one table in the order in which the reasons are told.
public enum SupplyRule: String, Sendable, CaseIterable {
    case standing, agreement, readers, closed, item, ceiling, limit, equipment

    public static let table: [(rule: SupplyRule, services: Set<CooperationService>, text: Phrase)] = [
        (
            .standing, all,
            Phrase(id: "Keanggotaannya tidak sedang beristirahat.", en: "Its membership does not rest.")
        ),
        (
            .agreement, all,
            Phrase(
                id: "Sebuah pasal yang berlaku hari itu membuka layanan ini ke arah kita.",
                en: "A clause in force on that day switches the service on in our direction.")
        ),
        (.readers, all, Phrase(id: "Golongan pembaca itu dilayani.", en: "That category of readers is served.")),
        (.closed, all, Phrase(id: "Hari itu tidak dalam masa tutupnya.", en: "The day is not in a closed period of its.")),
        (
            .item, [.loan],
            Phrase(
                id:
                    "Ada eksemplar yang boleh keluar: bukan rujukan, buku teks, eksemplar satu-satunya, atau bahan baru, kecuali pasal membolehkan.",
                en:
                    "There is a copy that may leave: no reference work, textbook, only copy or new item, unless a clause allows it."
            )
        ),
        (.ceiling, [.loan], Phrase(id: "Batas pinjaman mingguannya belum tercapai.", en: "Its weekly ceiling is not reached.")),
        (
            .limit, [.loan],
            Phrase(
                id: "Batas per perpustakaan menurut pasal belum tercapai.", en: "The clause’s ceiling per library is not reached."
            )
        ),
        (
            .equipment, [.copy, .delivery],
            Phrase(
                id:
                    "Fotokopi: ada mesin fotokopi, atau pemindai dan pencetak. Pindaian: ada pemindai atau mesin fotokopi, dan internet atau WhatsApp. Profil yang tidak menyebut alat tidak dianggap tidak punya.",
                en:
                    "Copies: a copier, or scanner and printer. Scans: a scanner or copier, and internet or WhatsApp. A profile that names no equipment is not taken for having none."
            )
        ),
    ]

    private static let all = Set(CooperationService.supplied)

    /// Every reason against, in the table's order; none when the library can help.
    public static func obstacles(_ c: SupplyConditions) -> [SupplyObstacle] {
        table.filter { $0.services.contains(c.service) }.compactMap { $0.rule.obstacle(c) }
    }

    private func obstacle(_ c: SupplyConditions) -> SupplyObstacle? {
        switch self {
        case .standing: return c.isResting ? .resting : nil
        case .agreement: if case .off(let reason) = c.terms.service { return .off(reason) }
        case .readers: for case .readersNotServed(let term) in c.terms.objections { return .notServed(term) }
        case .closed: return c.closure.map { .closed($0) }
        case .item:
            for objection in c.terms.objections {
                switch objection {
                case .notLent(let term): return .notLent(term)
                case .onSiteOnly(let term): return .onSiteOnly(term)
                case .newItem(let until, let term): return .newItem(until: until, term)
                case .readersNotServed: continue
                }
            }
        case .ceiling: if let most = c.ceiling, c.lentThisWeek >= most { return .ceilingReached(lent: c.lentThisWeek, of: most) }
        case .limit:
            if let term = c.terms[.itemsPerLibrary], let most = term.value.number, c.lentToBorrower >= most {
                return .limitReached(lent: c.lentToBorrower, term)
            }
        case .equipment: return equipment(c)
        }
        return nil
    }

    private func equipment(_ c: SupplyConditions) -> SupplyObstacle? {
        let has = c.equipment
        guard !has.isEmpty else { return nil }
        if c.service == .copy {
            return has.contains(.copier) || has.isSuperset(of: [.scanner, .printer]) ? nil : .noCopier
        }
        if has.isDisjoint(with: [.scanner, .copier]) { return .noScanner }
        return has.isDisjoint(with: [.internet, .whatsApp]) ? .cannotSend : nil
    }
}

extension CooperationService {
    /// The services of silang layan that a holder of a title can give.
    public static let supplied: [CooperationService] = [.loan, .copy, .delivery, .reference]
}
