public import Commons
public import Membership

/// What a principal signs beside agreements.
extension Letter {
    /// The request and the sheet to decide on (4.26): summary, benefit, cost, risk, a box to tick, room for remarks, and where to sign.
    public static func approvalRequest(_ request: ApprovalRequest, _ library: Library, _ t: Language) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        let form = request.form
        var letter = Letter(
            t, heads: [Letterhead(library)], title: word("Permohonan dan lembar persetujuan", "Request and approval sheet"))
        letter.subtitle = [request.kind.name.text(t), form.subject]
        var facts = [Fact(word("Nomor permintaan", "Request"), "\(request.id.rawValue)/\(request.round)")]
        if let rupiah = form.rupiah { facts.append(Fact(word("Jumlah", "Amount"), "Rp\(t.number(rupiah))")) }
        facts.append(Fact(word("Berlaku sampai", "Holds until"), form.until.text(t)))
        letter.blocks = [.facts(facts)]
        for (name, text) in [
            (word("Ringkasan", "Summary"), form.summary), (word("Manfaat", "Benefit"), form.benefit),
            (word("Biaya dan sumbernya", "Cost, and who bears it"), form.cost),
            (word("Risiko dan cara mencegahnya", "Risk, and how it is kept small"), form.risk),
        ] where !text.isEmpty {
            letter.blocks += [.heading(name), .paragraph(text)]
        }
        let counted = request.decisions.filter { $0.round == request.round && $0.counts }
        letter.blocks.append(.heading(word("Keputusan", "Decision")))
        if counted.isEmpty {
            letter.blocks += [
                .list(
                    .boxes,
                    [
                        word("setuju", "approved"), word("tidak setuju", "declined"),
                        word("diperbaiki dulu", "to be changed first"),
                    ]),
                .writing(word("Catatan:", "Remarks:"), lines: 3),
                .paragraph(word("Tempat dan tanggal: ", "Place and day: ") + AgreementPaper.dots + AgreementPaper.dots),
            ]
        } else {
            letter.blocks.append(
                .table(
                    head: [word("Oleh", "By"), word("Keputusan", "Decision"), word("Hari", "Day"), word("Catatan", "Remarks")],
                    rows: counted.map { [who($0, t), outcome($0.outcome, t), $0.day.text(t), $0.note] }))
        }
        let stead = counted.first { $0.capacity == .principal }?.stead
        var row = [head(stead: stead, t)]
        if request.needsFoundation { row.append(Signature(word("Yayasan,", "Foundation,"), hasStamp: true)) }
        letter.signatures = [
            [Signature(word("Kepala perpustakaan,", "Head of the library,"), lead: word("Pemohon,", "Asked by,"))], row,
        ]
        letter.isSample = library.isSample
        return letter
    }

    /// "a.n. Kepala Sekolah, Wakil Kepala Sekolah,": the form of official letters for whoever signs on behalf.
    static func head(stead: String?, _ t: Language) -> Signature {
        let principal = Phrase(id: "Kepala sekolah,", en: "Principal,").text(t)
        guard let stead, !stead.isEmpty else { return Signature(principal, hasStamp: true) }
        return Signature(stead + ",", lead: "a.n. " + principal, hasStamp: true)
    }

    private static func who(_ decision: ApprovalDecision, _ t: Language) -> String {
        guard let stead = decision.stead else { return decision.capacity.name.text(t) }
        return "a.n. \(decision.capacity.name.text(t)), \(stead)"
    }

    private static func outcome(_ outcome: ApprovalDecision.Outcome, _ t: Language) -> String {
        switch outcome {
        case .approve: Phrase(id: "Setuju", en: "Approved").text(t)
        case .decline: Phrase(id: "Tidak setuju", en: "Declined").text(t)
        case .giveBack: Phrase(id: "Diperbaiki dulu", en: "To be changed first").text(t)
        }
    }

    /// A principal lets somebody decide on their behalf (surat pelimpahan wewenang). Printed by the own school, so names may stand on it.
    public static func delegation(
        _ delegation: Delegation, _ library: Library, principal: String?, delegate: String?, on day: CalendarDay, _ t: Language
    ) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        let dots = AgreementPaper.dots + AgreementPaper.dots
        var letter = Letter(
            t, heads: [Letterhead(library)], title: word("Surat pelimpahan wewenang", "Letter of delegation"))
        letter.subtitle = [word("Nomor: ", "Number: ") + delegation.letter]
        letter.blocks = [
            .paragraph(word("Yang bertanda tangan di bawah ini:", "I, the undersigned:")),
            .facts([
                Fact(word("Nama", "Name"), principal ?? dots),
                Fact(word("Jabatan", "Position"), word("Kepala sekolah", "Principal") + " " + library.name),
            ]),
            .paragraph(word("melimpahkan wewenang kepada:", "delegate to:")),
            .facts([
                Fact(word("Nama", "Name"), delegate ?? dots), Fact(word("Jabatan", "Position"), delegation.position),
            ]),
            .paragraph(
                word(
                    "untuk dan atas nama kepala sekolah memutuskan hal-hal berikut di bidang perpustakaan, sejak \(delegation.from.text(.indonesian)) sampai dengan \(delegation.until.text(.indonesian)):",
                    "the right to decide on behalf of the principal, from \(delegation.from.text(.english)) to \(delegation.until.text(.english)), in matters of the library:"
                )),
            .list(.numbers, Decision.allCases.filter(delegation.decisions.contains).map { $0.name.text(t) }),
            .paragraph(
                word(
                    "Tidak dilimpahkan: pengangkatan pengelola perpustakaan, keluar dari jaringan atau kerja sama, dan pelimpahan wewenang itu sendiri. Tanggung jawab tetap pada pemberi wewenang, yang dapat mencabutnya sewaktu-waktu.",
                    "Not delegated: the appointment of who keeps the library, leaving a network or an agreement, and delegation itself. The principal stays answerable and may revoke this at any time."
                )),
        ]
        letter.dateline = dateline(library, day, t)
        letter.signatures = [
            [
                Signature(word("Penerima wewenang,", "Delegate,"), name: delegate),
                Signature(word("Kepala sekolah,", "Principal,"), name: principal, hasStamp: true),
            ]
        ]
        letter.isSample = library.isSample
        return letter
    }
}
