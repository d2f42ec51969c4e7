import Agreements
import Commons
import Membership

/// The annexes: which services are open between whom, the tariff, and where the parties are reached.
struct AgreementAnnexes {
    let paper: AgreementPaper

    private var language: Language { paper.language }

    /// In their order, numbered as they come; the articles name the third, where the parties are reached.
    private var annexes: [(title: String, blocks: [Letter.Block])] {
        [
            (paper.word("Cakupan layanan", "Services"), [services()]),
            (paper.word("Tarif dan batas", "Tariff and limits"), [tariff(), note()]),
            (paper.word("Alamat", "Addresses"), [contacts()]),
            (paper.word("Standar katalog", "Catalogue standard"), catalogue()),
            (paper.word("Pembagian kerja", "Division of labour"), duties()),
            (paper.word("Prosedur kerja (SOP)", "Procedures"), procedures()),
        ]
    }

    func blocks() -> [Letter.Block] {
        [.newPage]
            + annexes.filter { !$0.blocks.isEmpty }.enumerated().flatMap { index, annex in
                let number = NumberWords.roman(index + 1) ?? String(index + 1)
                return [.heading("\(paper.word("Lampiran", "Annex")) \(number) – \(annex.title)")] + annex.blocks
            }
    }

    /// What a record holds at least when it is told to the others, and what is never told.
    private func catalogue() -> [Letter.Block] {
        func lines(_ place: String) -> [String] { PaperTexts.shared.lines("catalogue", place, language) }
        return lines("lead").map(Letter.Block.paragraph) + [
            .table(
                head: [paper.word("Unsur", "Element"), paper.word("Ketentuan", "Rule")],
                rows: zip(lines("element"), lines("rule")).map { [$0, $1] })
        ] + lines("rest").map(Letter.Block.paragraph)
    }

    /// Who does what (S141): tasks down, parties across where a page is wide enough for them.
    private func duties() -> [Letter.Block] {
        let duties = paper.text.details.duties
        guard !duties.isEmpty else { return [] }
        let parties = paper.parties.map(\.library)
        let isWide = parties.count <= 5
        let rows = duties.map { duty -> [String] in
            let task = [duty.task, duty.subject, duty.period].compactMap(\.self).joined(separator: ", ")
            return [task] + (isWide ? parties.map { $0 == duty.library ? "✓" : "" } : [paper.name(duty.library)])
        }
        let heads = isWide ? parties.map { paper.name($0) } : [paper.word("Pihak", "Party")]
        return [.table(head: [paper.word("Tugas", "Task")] + heads, rows: rows)]
    }

    /// The procedures, word by word as agreed (S142).
    private func procedures() -> [Letter.Block] {
        let guides = (paper.text.details.guides ?? []).compactMap { GuideLibrary.shared[$0] }
        guard !guides.isEmpty else { return [] }
        return guides.flatMap { guide -> [Letter.Block] in
            let what = [
                (paper.word("Guna", "Purpose"), guide.purpose.text(language)),
                (paper.word("Pelaksana", "Who"), guide.who.text(language)),
                (paper.word("Waktu", "Time"), guide.time.text(language)),
                (paper.word("Kertas", "Papers"), guide.papers.map { $0.text(language) }.joined(separator: "; ")),
            ]
            return [
                .heading(
                    "\(guide.title.text(language)) (\(guide.code), \(paper.word("versi", "version")) \(guide.mark.version))"),
                .facts(what.filter { !$0.1.isEmpty }.map { Letter.Fact($0.0, $0.1) }),
                .list(.numbers, guide.steps.map { $0.text(language) }),
                .note("\(paper.word("Sumber", "Source")): \(guide.source) (\(guide.ground.name.text(language)))"),
            ]
        }
    }

    private func services() -> Letter.Block {
        let rows = paper.text.clauses.filter { $0.values[.service] != nil }.flatMap { clause in
            CooperationService.allCases.filter(clause.scope.services.contains).map { service in
                [
                    service.name.text(language), clause.scope.lender.map { paper.name($0) } ?? paper.word("semua", "all"),
                    clause.scope.borrower.map { paper.name($0) } ?? paper.word("semua", "all"),
                    clause.values[.service].map { TermsParameter.service.text($0, language) } ?? "",
                ]
            }
        }
        return .table(
            head: [
                paper.word("Layanan", "Service"), paper.word("Pemberi", "Giver"), paper.word("Penerima", "Receiver"),
                paper.word("Keadaan", "State"),
            ], rows: rows.isEmpty ? [[paper.word("tidak ada", "none"), "", "", ""]] : rows)
    }

    private func tariff() -> Letter.Block {
        let shown = TermsParameter.allCases.filter { ![.service, .lending, .openTo].contains($0) }
        let rows = shown.flatMap { parameter -> [[String]] in
            let own = paper.text.clauses.filter { $0.values[parameter] != nil }
            if !own.isEmpty {
                return own.compactMap { clause in
                    clause.values[parameter].map { value in
                        let title = ClauseLibrary.shared[clause.key].map { $0.title.text(language) } ?? clause.key
                        return [parameter.spec.name.text(language), parameter.text(value, language), title]
                    }
                }
            }
            return ClauseLibrary.shared.clauses.compactMap { clause in
                guard let value = clause.standard.values[parameter] else { return nil }
                return [
                    parameter.spec.name.text(language), parameter.text(value, language),
                    "\(paper.word("baku", "standard")): \(clause.title.text(language))",
                ]
            }
        }
        return .table(
            head: [paper.word("Hal", "Matter"), paper.word("Nilai", "Value"), paper.word("Dasar", "Ground")], rows: rows)
    }

    private func note() -> Letter.Block {
        .note(
            paper.word(
                "“Baku” berlaku selama PARA PIHAK tidak menetapkan lain dan aturan perpustakaan pemilik tidak lebih ketat (pustaka pasal \(ClauseLibrary.version)).",
                "“Standard” holds where the Parties say nothing and the owner’s own rule is not stricter (clause library \(ClauseLibrary.version))."
            ))
    }

    private func contacts() -> Letter.Block {
        let rows = paper.parties.enumerated().map { index, party in
            let details = paper.libraries[party.library]?.details
            return [
                paper.title(of: index), paper.name(party.library),
                [details?.address, details?.phone, details?.email].compactMap(\.self).filter { !$0.isEmpty }.joined(
                    separator: "; "),
            ]
        }
        return .table(
            head: [
                paper.word("Pihak", "Party"), paper.word("Perpustakaan", "Library"),
                paper.word("Alamat, telepon, surel", "Address, telephone, e-mail"),
            ],
            rows: rows)
    }
}
