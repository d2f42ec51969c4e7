import Agreements
import Commons
import Membership

/// What was agreed, as a reader is told it: in sentences, with the numbers that hold for them.
enum ReaderWords {
    static func name(_ partner: LibraryID, _ place: ReaderDesk.Place) -> String { place.names[partner] ?? "–" }

    static func sentences(_ partner: ReaderTerms, _ t: Language) -> [String] {
        partner.services.compactMap { terms -> String? in
            switch terms.question.service {
            case .loan: loan(terms, t)
            case .facilities:
                t(id: "Boleh membaca di tempat di sana; tunjukkan kartu anggota.", en: "You may read there; show your card.")
            case .copy:
                t(
                    id: "Salinan artikel dapat diminta\(fee(terms, .copyFee, " per lembar", t)).",
                    en: "Copies of articles can be asked for\(fee(terms, .copyFee, " a sheet", t)).")
            default: nil
            }
        } + answers(partner, t)
    }

    /// For how long, how many, what happens when late or lost: from the clauses' own values.
    private static func loan(_ terms: Terms, _ t: Language) -> String {
        var parts = [
            t(id: "Bukunya dapat dipinjam lewat perpustakaan Anda", en: "Its books can be borrowed through your library")
        ]
        if let days = terms[.loanDays] {
            parts.append(
                t(
                    id: "\(days.parameter.text(days.value, t)) sejak diterima perpustakaan",
                    en: "\(days.parameter.text(days.value, t)) from when the library has it"))
        }
        if let early = terms[.patronDueOffset], (early.value.number ?? 0) > 0 {
            let span = early.parameter.text(early.value, t)
            parts.append(t(id: "dikembalikan \(span) sebelum batas itu", en: "given back \(span) before that"))
        }
        if let most = terms.number(.itemsPerPatron) {
            parts.append(t(id: "paling banyak \(most) sekaligus", en: "at most \(most) at once"))
        }
        var sentence = parts.joined(separator: ", ") + fee(terms, .loanFee, "", t) + "."
        if let rule = terms.choice(.lateRule) {
            sentence += " " + t(id: "Bila terlambat: \(t(rule.name)).", en: "When late: \(t(rule.name)).")
        }
        if let rule = terms.choice(.replacement) {
            sentence += " " + t(id: "Bila hilang diganti: \(t(rule.name)).", en: "If lost, replaced by: \(t(rule.name)).")
        }
        return sentence
    }

    private static func answers(_ partner: ReaderTerms, _ t: Language) -> [String] {
        let asked = partner.services.contains { [.search, .reference, .referral].contains($0.question.service) }
        return asked
            ? [
                t(
                    id: "Pertanyaan yang tidak terjawab di perpustakaan Anda diteruskan ke sana.",
                    en: "Questions that your library cannot answer are passed on there.")
            ] : []
    }

    /// ", tanpa biaya" or ", Rp500 per lembar"; nothing where no fee is named.
    private static func fee(_ terms: Terms, _ parameter: TermsParameter, _ each: String, _ t: Language) -> String {
        guard let rupiah = terms.number(parameter) else { return "" }
        return rupiah == 0 ? t(id: ", tanpa biaya", en: ", free of charge") : ", Rp\(t.number(rupiah))\(each)"
    }
}
