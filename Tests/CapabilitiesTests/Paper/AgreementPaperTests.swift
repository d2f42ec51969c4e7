import Agreements
import Commons
import HTML
import Membership
import Paper
import Store
import TestKit
import Testing

@Suite struct AgreementPaperTests {
    static func with(_ body: (AgreeingLibraries, Papers) throws -> Void) throws {
        try AgreeingLibraries.with { world in
            // The tables of this room beside those of the agreements.
            try withTemporaryDatabase(migrations: RegisterTests.migrations) { database in
                let clock = world.hands.clock
                let membership = Membership(database: database, clock: clock)
                let ids = try (1...4).map { number in
                    var details = LibraryDetails(name: "SMP Contoh \(number)", level: .smp)
                    (details.npsn, details.address) = ("2010000\(number)", "Jl. Layang No. \(number)")
                    return try membership.add(code: "D000000\(number)", details, by: .operatorAtConsole).library.id
                }
                let networks = Networks(database: database, clock: clock)
                let network = try networks.make(name: "Gugus Contoh", by: .operatorAtConsole)
                for number in 1...3 {
                    for step in [MemberStep.invite, .accept] {
                        try networks.take(step, for: "D000000\(number)", in: network.id, by: .operatorAtConsole)
                    }
                }
                let agreements = Agreements(database: database, clock: clock, random: { world.hands.random($0) })
                let other = AgreeingLibraries(
                    database: database, agreements: agreements, hands: world.hands, a: ids[0], b: ids[1], c: ids[2], d: ids[3])
                try body(other, Papers(database: database, agreements: agreements, clock: clock))
            }
        }
    }

    static func text(_ letter: Letter) -> String { letter.markup.description }

    @Test func `a cooperation agreement has fifteen articles, and the clause's number stands in figures and words`() throws {
        try Self.with { world, papers in
            let agreement = try world.negotiated()
            let letter = try papers.agreement(agreement.id, .indonesian, by: world.person(.librarian, world.a))
            let numbers = letter.blocks.compactMap { block -> Int? in
                if case .article(let number, _, let paragraphs) = block {
                    #expect(!paragraphs.isEmpty && paragraphs.allSatisfy { !$0.text.isEmpty }, "Pasal \(number)")
                    return number
                }
                return nil
            }
            #expect(numbers == Array(1...15))
            let text = Self.text(letter)
            #expect(text.contains("14 (empat belas) hari") && !text.contains("{"))
            for part in [
                "PIHAK PERTAMA", "PIHAK KEDUA", "bahwa anggaran terbatas;", "SMP Contoh 1 dengan SMP Contoh 2",
                "Lampiran III – Alamat", "Lampiran IV – Standar katalog", "NIP ………",
                "NPSN 20100001", "Meterai Rp10.000", "Koleksi saling melengkapi.", "dua) asli",
            ] { #expect(text.contains(part), "\(part)") }
            #expect(!letter.isDraft && letter.isSample)
            let english = try papers.agreement(agreement.id, .english, by: world.person(.principal, world.b))
            #expect(Self.text(english).contains("14 (fourteen) days") && Self.text(english).contains("Article 15"))
        }
    }

    @Test func `who joins later has a paper of its own, for the newcomer and the parties to sign`() throws {
        try Self.with { world, papers in
            var text = world.text([world.a, world.b])
            text.clauses.append(contentsOf: ClauseLibrary.shared.clauses(["joining"]))
            let id = try world.active([world.a, world.b], text).id
            let joining = try world.agreements.join(
                id, world.party(world.c), benefit: "Lebih banyak <buku>", by: world.person(.librarian, world.a))
            try world.agreements.setSignatory(joining.id, world.party(world.c), by: world.person(.librarian, world.c))
            for language in [Language.indonesian, .english] {
                for actor in [world.person(.librarian, world.a), world.person(.librarian, world.c)] {
                    let letter = try papers.agreement(joining.id, language, by: actor)
                    let printed = Self.text(letter)
                    #expect(!printed.contains("{") && letter.isDraft)
                    #expect(printed.contains("SMP Contoh 3") && printed.contains("Lebih banyak &lt;buku&gt;"))
                    #expect(letter.signatures.flatMap(\.self).count == 3)
                }
            }
            let letter = try papers.agreement(joining.id, .indonesian, by: world.person(.librarian, world.a))
            #expect(letter.title == "Surat Keikutsertaan")
            #expect(Self.text(letter).contains("menjadi PIHAK di dalamnya bersama SMP Contoh 1 dan SMP Contoh 2"))
            try world.settle(joining.id)
            try world.approve(joining.id)
            let signed = try papers.agreement(joining.id, .indonesian, by: world.person(.librarian, world.c))
            #expect(!signed.isDraft && Self.text(signed).contains("bersama SMP Contoh 1 dan SMP Contoh 2"))
        }
    }

    @Test func `every form of agreement prints, in both languages, without an open hole`() throws {
        try Self.with { world, papers in
            var text = world.text([world.a, world.b])
            text.oral = .init(
                day: world.today, place: "Ruang guru", witnesses: ["Saksi <satu>", "Saksi dua"], summary: "Saling meminjam buku.")
            text.details.duties = [.init(world.a, "Mengatalog", subject: "Sains")]
            text.details.costs = [
                .init("Bensin", payer: world.b, rupiah: 150_000), .init("Tenaga", payer: nil, rupiah: 0, isInKind: true),
            ]
            text.details.coordinator = world.b
            text.details.procedures = ["SOP peminjaman"]
            text.details.needs = [.init(code: "gap:2:500", label: "Judul kelas 500 yang kurang", count: 120, day: world.today)]
            text.details.committee = .init([.init(world.b, .teacher)], rhythm: .quarterly)
            for form in [AgreementForm.mou, .pks, .oral, .charter] {
                let agreement = try world.draft(form == .charter ? [world.a, world.b, world.c] : nil, text, form: form)
                for language in Language.allCases {
                    let letter = try papers.agreement(agreement.id, language, by: world.person(.librarian, world.a))
                    let shown = Self.text(letter)
                    #expect(letter.isDraft && !shown.contains("{") && !shown.contains("data-refused"), "\(form) \(language)")
                    #expect(form != .oral || shown.contains("Saksi &lt;satu&gt;"))
                    #expect(form == .oral || shown.contains("Rp150"))
                    // The needs it answers, with figure and day (S136); who steers, by role (S140).
                    let need = "Judul kelas 500 yang kurang: 120 (\(world.today.text(language)))"
                    #expect(form == .oral || shown.contains(need) && shown.contains(Role.teacher.name.text(language)))
                    // Who does what, as a table (S141).
                    #expect(form == .oral || shown.contains("Mengatalog, Sains") && shown.contains("✓"))
                }
            }
        }
    }

    @Test func `an addendum names what it changes and prints only that`() throws {
        try Self.with { world, papers in
            let base = try world.active()
            let addendum = try world.agreements.amend(
                base.id, clauses: [AgreeingLibraries.loanDays(21)], by: world.person(.librarian, world.a))
            let letter = try papers.agreement(addendum.id, .indonesian, by: world.person(.librarian, world.a))
            let text = Self.text(letter)
            #expect(
                text.contains("Kerja sama contoh") && text.contains("tetap berlaku") && text.contains("21 (dua puluh satu) hari")
                    && !text.contains("Pasal 3") && !text.contains("{"))
        }
    }

    @Test func `each party takes one number of its own for a text that no longer changes`() throws {
        try Self.with { world, papers in
            let librarian = world.person(.librarian, world.a)
            let draft = try world.draft()
            #expect(throws: PaperError.notProposed) {
                try papers.issueAgreement(draft.id, for: world.a, .indonesian, by: librarian)
            }
            let agreement = try world.settle(draft.id)
            let first = try papers.issueAgreement(agreement.id, for: world.a, .indonesian, by: librarian)
            #expect(first.number == "001/PKS/D0000001/XI/2026" && first.parties == ["SMP Contoh 1", "SMP Contoh 2"])
            #expect(throws: PaperError.alreadyNumbered(first.number)) {
                try papers.issueAgreement(agreement.id, for: world.a, .indonesian, by: librarian)
            }
            let second = try papers.issueAgreement(agreement.id, for: world.b, .indonesian, by: world.person(.deputy, world.b))
            #expect(second.number == "001/PKS/D0000002/XI/2026" && second.digest == first.digest)
            let text = Self.text(try papers.agreement(agreement.id, .indonesian, by: librarian))
            #expect(text.contains(first.number) && text.contains(second.number))
            let kept = try #require(try papers.letter(first.id, by: librarian).letter)
            #expect(kept.subtitle.contains("Nomor: \(first.number)"))
            // Void, it may be numbered again, with the next number.
            try papers.void(first.id, reason: "Salah cetak", by: librarian)
            #expect(try papers.issueAgreement(agreement.id, for: world.a, .indonesian, by: librarian).ordinal == 2)
        }
    }

    @Test func `whoever does not see the agreement gets no paper of it`() throws {
        try Self.with { world, papers in
            let agreement = try world.negotiated()
            for actor in [
                Actor.visitor, world.person(.librarian, world.c), world.person(.principal, world.d),
                world.person(.teacher, world.a),
            ] {
                #expect(throws: NotAllowed.self) { try papers.agreement(agreement.id, .indonesian, by: actor) }
                #expect(throws: NotAllowed.self) { try papers.approvalSheet(agreement.id, for: world.a, .indonesian, by: actor) }
                #expect(throws: NotAllowed.self) { try papers.issued(agreement.id, by: actor) }
                #expect(throws: NotAllowed.self) { try papers.issueAgreement(agreement.id, for: world.a, .indonesian, by: actor) }
            }
            // A librarian of one party takes no number for the other; a coordinator prints and takes none.
            #expect(throws: NotAllowed.self) {
                try papers.issueAgreement(agreement.id, for: world.b, .indonesian, by: world.person(.librarian, world.a))
            }
            #expect(throws: NotAllowed.self) {
                try papers.issueAgreement(agreement.id, for: world.a, .indonesian, by: world.coordinator)
            }
            _ = try papers.agreement(agreement.id, .indonesian, by: world.coordinator)
            #expect(throws: PaperError.notAParty) {
                try papers.approvalSheet(agreement.id, for: world.c, .indonesian, by: world.person(.librarian, world.a))
            }
        }
    }

    @Test func `the approval sheet tells the terms and the fingerprint of the very version`() throws {
        try Self.with { world, papers in
            let agreement = try world.negotiated()
            let sheet = try papers.approvalSheet(agreement.id, for: world.b, .indonesian, by: world.person(.principal, world.b))
            let digest = try #require(
                try world.agreements.dossier(agreement.id, by: world.person(.principal, world.b)).versions.last?.digest)
            let text = Self.text(sheet)
            #expect(text.contains(String(digest.prefix(16))) && text.contains("14 (empat belas) hari") && text.contains("SETUJU"))
        }
    }

    @Test func `the sheet and the letter to the principal weigh benefit, cost and risk by the text's own words`() throws {
        try Self.with { world, papers in
            var text = world.text([world.a, world.b])
            text.details.costs = [
                .init("Bensin", payer: world.b, rupiah: 150_000), .init("Kotak", payer: nil, rupiah: 50_000),
                .init("Tenaga lain", payer: world.a, rupiah: 0, isInKind: true),
            ]
            text.details.technology.privacy = "Data <tetap> di sekolah."
            text.clauses += ClauseLibrary.shared.clauses(["replacement", "notice"])
            let id = try world.negotiated(nil, text).id
            let sheet = Self.text(try papers.approvalSheet(id, for: world.b, .indonesian, by: world.person(.librarian, world.b)))
            let draft = try papers.approvalRequest(id, for: world.b, .indonesian, by: world.person(.librarian, world.b))
            let asked = Self.text(try papers.show(draft, by: world.person(.librarian, world.b)))
            for printed in [sheet, asked] {
                for part in [
                    "Siswa membaca lebih banyak.", "Bensin", "Kotak", "Rp200.000", "Data &lt;tetap&gt; di sekolah.",
                    "Bahan yang hilang atau rusak diganti", "90 (sembilan puluh) hari",
                ] { #expect(printed.contains(part), "\(part)") }
                #expect(!printed.contains("Tenaga lain") && !printed.contains("{"))
            }
            #expect(draft.kind == .application && asked.contains("Kerja sama contoh") && asked.contains("SMP Contoh 1"))
            // The other side bears other costs; what the text does not say is said to be unsaid.
            let plain = try world.negotiated().id
            let other = Self.text(try papers.approvalSheet(plain, for: world.a, .english, by: world.person(.librarian, world.a)))
            #expect(other.contains("lays no cost on us") && other.contains("the text does not say"))
            #expect(throws: NotAllowed.self) {
                try papers.approvalRequest(id, for: world.a, .indonesian, by: world.person(.librarian, world.b))
            }
        }
    }

    @Test func `an office that takes note has its place below the signatures, and reasons keep their capitals`() throws {
        try Self.with { world, papers in
            var text = world.text([world.a, world.b])
            text.details.acknowledging = "Kepala Dinas <Contoh>"
            text.drivers = ["Setiap siswa membaca", "Dinas menganjurkan"]
            let letter = try papers.agreement(
                world.negotiated(nil, text).id, .indonesian, by: world.person(.librarian, world.a))
            let printed = Self.text(letter)
            #expect(printed.contains("Mengetahui,") && printed.contains("Kepala Dinas &lt;Contoh&gt;,"))
            #expect(printed.contains("bahwa setiap siswa membaca;") && printed.contains("bahwa Dinas menganjurkan;"))
            let none = try papers.agreement(world.negotiated().id, .indonesian, by: world.person(.librarian, world.a))
            #expect(!Self.text(none).contains("Mengetahui"))
        }
    }

    @Test func `a party's own people read their signatory's name on the text; the other side's is left to write`() throws {
        try Self.with { world, papers in
            let people = People(database: world.database, clock: world.hands.clock)
            func principal(_ name: String, _ library: LibraryID) throws -> AgreementParty {
                var party = world.party(library)
                party.signatory = try people.add(
                    PersonDetails(name: name), as: .principal, at: .library(library), by: .operatorAtConsole)
                return party
            }
            let draft = try world.draft()
            for (name, library) in [("Budi Contoh", world.a), ("Nur Contoh", world.b)] {
                try world.agreements.setSignatory(
                    draft.id, try principal(name, library), by: world.person(.librarian, library))
            }
            try world.settle(draft.id)
            let own = Self.text(try papers.agreement(draft.id, .indonesian, by: world.person(.librarian, world.a)))
            #expect(
                own.contains("<td>Budi Contoh</td>") && own.contains("<strong>Budi Contoh</strong>")
                    && !own.contains("Nur Contoh"))
            let seen = Self.text(try papers.agreement(draft.id, .indonesian, by: world.coordinator))
            #expect(!seen.contains("Budi Contoh") && !seen.contains("Nur Contoh"))
            let issued = try papers.issueAgreement(draft.id, for: world.b, .indonesian, by: world.person(.librarian, world.b))
            let kept = try #require(try papers.letter(issued.id, by: world.person(.librarian, world.b)).letter)
            #expect(Self.text(kept).contains("Nur Contoh") && !Self.text(kept).contains("Budi Contoh"))
        }
    }

    @Test func `the staff are told with whom and what, and no one's name`() throws {
        try Self.with { world, papers in
            let agreement = try world.active()
            let papersOut = try papers.staffNotice(agreement.id, for: world.a, .indonesian, by: world.person(.librarian, world.a))
            #expect(papersOut.count == 2)
            let text = Self.text(papersOut[0])
            #expect(
                text.contains("SMP Contoh 2") && text.contains("14 hari") && text.contains("Pinjam antarperpustakaan: berlaku."))
            // The sheet for the meeting says the same in two minutes, and what is asked of each.
            let script = Self.text(papersOut[1])
            #expect(script.contains("SMP Contoh 2") && script.contains("beri tanda tangan"))
            // Teachers may know the terms, and no dossier; other schools and the coordinator not even these.
            let words = try papers.staffWords(agreement.id, for: world.a, .indonesian, by: world.person(.teacher, world.a))
            #expect(words.partners == [world.b] && words.points.contains { $0.contains("14 hari") })
            let over = try papers.staffWords(agreement.id, .end, for: world.a, .indonesian, by: world.person(.staff, world.a))
            #expect(over.points.isEmpty && over.lead.contains("telah berakhir") && over.days == nil)
            for actor in [
                world.person(.teacher, world.b), world.person(.pupil, world.a), world.person(.guardian, world.a),
                world.coordinator, .visitor,
            ] {
                #expect(throws: NotAllowed.self) {
                    try papers.staffWords(agreement.id, for: world.a, .indonesian, by: actor)
                }
            }
            let circular = try papers.staffCircular(
                agreement.id, for: world.a, people: [("Bu Contoh", "Guru")], .indonesian, by: world.person(.principal, world.a))
            #expect(Self.text(circular[0]).contains("Bu Contoh"))
            #expect(throws: NotAllowed.self) {
                try papers.staffCircular(
                    agreement.id, for: world.a, people: [], .indonesian, by: world.person(.teacher, world.a))
            }
        }
    }

    @Test func `many parties are named by number, and two originals become as many as there are parties`() throws {
        try Self.with { world, papers in
            let agreement = try world.negotiated([world.a, world.b, world.c, world.d])
            let text = Self.text(try papers.agreement(agreement.id, .indonesian, by: world.person(.librarian, world.a)))
            #expect(text.contains("PIHAK KEEMPAT") && text.contains("4 (empat) asli"))
        }
    }
}
