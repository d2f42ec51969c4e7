import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Agreements
@testable import Discovery
@testable import Planning
@testable import UnionCatalog

/// Who can help, on the table of ``PlannedLibraries``: of title 7 A has one copy, B five and C one.
@Suite struct SupplierTests {
    private static let laskar = TitleID(7)
    private let today = PlannedLibraries.clock.today()

    private func bind(
        _ sample: PlannedLibraries, to partner: LibraryID, _ services: [CooperationService] = [.loan], _ clauses: [Clause] = []
    ) throws {
        var text = AgreementText(title: "Silang layan", starts: today)
        text.factors[.rationale] = "Saling melengkapi."
        text.clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: Set(services)))] + clauses
        let draft = try sample.agreements.draft(
            .pks, [AgreementParty(sample.a), AgreementParty(partner)], text, by: sample.person(.librarian, at: .library(sample.a))
        )
        try sample.database.write { connection in
            _ = try connection.run(
                "UPDATE agreement SET state = 'active', starts_day = \(today.daysSince1970) WHERE id = \(draft.id)")
        }
    }

    private func list(
        _ sample: PlannedLibraries, _ service: CooperationService = .loan, title: TitleID = laskar
    ) throws -> SupplierList {
        try #require(
            try sample.planning.suppliers(
                of: title, for: "D0000001", service: service, by: sample.person(.librarian, at: .library(sample.a))))
    }

    @Test func `without an agreement nobody can help, and each holder says so`() throws {
        try PlannedLibraries.with { sample throws in
            let list = try list(sample)
            #expect(list.own?.copies == 1 && list.suppliers.isEmpty)
            #expect(list.heldBack.map(\.library.code) == ["D0000002", "D0000003"])
            #expect(list.heldBack.allSatisfy { $0.obstacles.first == .off(.noAgreement) })
            #expect(try list.title.name == "Laskar Pelangi" && self.list(sample, title: TitleID(10)).heldBack.count == 1)
            let person = sample.person(.librarian, at: .library(sample.a))
            #expect(try sample.planning.suppliers(of: TitleID(99), for: "D0000001", by: person) == nil)
        }
    }

    @Test func `with one the quote comes from its clauses, and the only copy stays`() throws {
        try PlannedLibraries.with { sample throws in
            try bind(
                sample, to: sample.b, [.loan],
                [
                    Clause("loan-period", [.loanDays: .number(21)]), Clause("reply", [.replyDays: .number(1)]),
                    Clause("loan-tariff", [.loanFee: .number(0)]), Clause("transport", [.transportPayer: .choice(.lender)]),
                ])
            try bind(sample, to: sample.c)
            let list = try list(sample)
            let best = try #require(list.suppliers.first)
            #expect(list.suppliers.count == 1 && best.library.code == "D0000002" && best.facts.copies == 5)
            let quote = best.quote
            #expect(quote.loan?.value == .number(21) && quote.due == today.adding(days: 21) && quote.cost == 0)
            guard case .clause(_, let version, let ordinal, let key)? = quote.loan?.source else {
                Issue.record("the loan period has no clause")
                return
            }
            #expect(version == 1 && ordinal == 2 && key == "loan-period")
            // 23 November 2026 is a Monday.
            #expect(quote.replyBy == today.adding(days: 1) && quote.sentBy == today.adding(days: 4))
            #expect(quote.readerDue == SchoolCalendar().day(5, before: today.adding(days: 21)))
            #expect(quote.transport?.value == .choice(.lender) && best.facts.burden == 0)
            guard case .onSiteOnly? = list.heldBack.first?.obstacles.first else {
                Issue.record("C has one copy: \(list.heldBack)")
                return
            }
        }
    }

    @Test func `closed, full, without a copier, and lent already: each holds back, and is counted from who counts`() throws {
        try PlannedLibraries.with { sample throws in
            try bind(sample, to: sample.b, [.loan, .copy])
            let membership = Membership(database: sample.database, clock: PlannedLibraries.clock)
            var profile = LibraryProfile()
            (profile.weeklyCeiling, profile.equipment) = (2, [.phone])
            func tell() throws {
                try membership.describe(sample.b, profile, hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
            }
            try tell()
            #expect(try list(sample).suppliers.first?.conditions.roomLeft == 2)
            #expect(try list(sample, .copy).heldBack.first?.obstacles == [.noCopier])
            let library = sample.b
            let lending = Planning(discovery: sample.planning.discovery, clock: PlannedLibraries.clock) { lenders, _, _, _ in
                #expect(lenders.contains(library))
                return LendingLoad(thisWeek: [library: 2])
            }
            let person = sample.person(.librarian, at: .library(sample.a))
            let full = try #require(try lending.suppliers(of: Self.laskar, for: "D0000001", by: person))
            #expect(full.heldBack.first?.obstacles == [.ceilingReached(lent: 2, of: 2)])
            profile.closures = [Closure(from: today, until: today.adding(days: 4), reason: "Ujian")]
            try tell()
            #expect(
                try list(sample).heldBack.first?.obstacles.first?.phrase.indonesian.contains("27 November 2026 (Ujian)") == true)
            // After the closed period it can.
            let later = try #require(
                try sample.planning.suppliers(of: Self.laskar, for: "D0000001", on: today.adding(days: 5), by: person))
            #expect(later.suppliers.count == 1)
        }
    }

    @Test func `copies are told apart by where they stand: those that may leave are counted`() throws {
        try PlannedLibraries.with { sample throws in
            try bind(sample, to: sample.b)
            try sample.database.write { connection in
                try connection.run(
                    """
                    INSERT INTO source_record (library_id, id, source, format, public_id, content_hash, key_text, title_key, raw, record,
                        copies, variant_id, title_id, as_of, batch_id, seen_batch, gone)
                    VALUES (\(sample.b), 1, '', 'csv', 'x', \([UInt8](repeating: 1, count: 8)), '', '', \([UInt8(1)]), \([UInt8(1)]),
                        5, 1, \(Self.laskar), '2026-10-01', 1, 1, 0)
                    """)
                let places: [(String?, String?, Int?)] = [
                    ("Referensi", "R 813 HIR", 1), ("Fiksi", "813 HIR", 1), ("Fiksi", "813 HIR", 0), (nil, "REF 813", nil),
                    ("Buku Paket", "813", 1),
                ]
                for (number, (collection, call, available)) in places.enumerated() {
                    try connection.run(
                        """
                        INSERT INTO item (library_id, code, record_id, call_number, collection, available, batch_id, seen_batch)
                        VALUES (\(sample.b), \("B\(number)"), 1, \(call), \(collection), \(available), 1, 1)
                        """)
                }
            }
            let best = try #require(try list(sample).suppliers.first)
            #expect(best.facts.copies == 2 && best.facts.available == 1)
            // Only those that stay: the reason is told.
            try sample.database.write { _ = try $0.run("DELETE FROM item WHERE collection = 'Fiksi'") }
            #expect(try list(sample).suppliers.isEmpty)
        }
    }

    @Test func `words on shelves and spines say what may not leave`() {
        func classes(_ collection: String?, _ call: String? = nil, location: String? = nil) -> Set<ItemClass> {
            CopyGroup(
                library: LibraryID(1), title: TitleID(1), collection: collection, location: location, callNumber: call, copies: 1
            ).classes
        }
        #expect(classes("Koleksi REFERENSI") == [.reference] && classes("Rujukan") == [.reference])
        #expect(classes("Buku Paket Kelas 8") == [.textbook] && classes(nil, location: "Ruang buku langka") == [.fragile])
        #expect(classes("Fiksi", "R 030 ENS") == [.reference] && classes(nil, "REF.413") == [.reference])
        // A title that begins with R is no mark, nor is a word that only contains one.
        #expect(classes("Fiksi Remaja", "R AND") == [] && classes("Preferensi") == [] && classes("Sirkulasi", "813 REF") == [])
    }

    @Test func `a reader hears numbers, and no partner's name`() throws {
        try PlannedLibraries.with { sample throws in
            let pupil = sample.person(.pupil, at: .library(sample.a))
            func told(_ title: Int) throws -> ReaderSupply? {
                try sample.planning.readerSupply(of: TitleID(Int64(title)), at: "D0000001", .pupil, by: pupil)
            }
            #expect(
                try told(2) == ReaderSupply(library: sample.a, isHeldHere: false, lenders: 0, days: nil, cost: nil, onSite: 0))
            try bind(sample, to: sample.b, [.loan], [Clause("loan-period", [.loanDays: .number(14)])])
            try bind(sample, to: sample.c)
            // B's only copy of 2 is read there; of 10 C has two.
            #expect(try told(2)?.onSite == 1)
            #expect(
                try told(10) == ReaderSupply(library: sample.a, isHeldHere: false, lenders: 1, days: 28...28, cost: 0, onSite: 0))
            #expect(try told(7)?.isHeldHere == true && told(7)?.days == 14...14)
            #expect(throws: NotAllowed.self) {
                try sample.planning.readerSupply(of: Self.laskar, at: "D0000002", .pupil, by: pupil)
            }
        }
    }

    @Test func `of each wish: on our shelf, a partner can, an agreement is wanting, nobody has it`() throws {
        try PlannedLibraries.with { sample throws in
            try bind(sample, to: sample.c)
            try sample.database.write { connection in
                for (form, words) in ["gunung api", "drama sekolah", "serangga", "naga biru"].enumerated() {
                    try connection.run(
                        """
                        INSERT INTO wish (code, form, words, library_id, asked_day, state)
                        VALUES (\(WishCode(form: UInt64(form), attempt: 0).text), \(form), \(words), \(sample.a),
                            \(today.daysSince1970), 'open')
                        """)
                }
            }
            let person = sample.person(.principal, at: .library(sample.a))
            let wishes = try sample.planning.discovery.openWishes(of: sample.a, by: person)
            let supply = try sample.planning.wishSupply(of: "D0000001", wishes, by: person)
            let waits = Dictionary(wishes.map { ($0.text, supply[$0.code]?.waitsOn) }, uniquingKeysWith: { first, _ in first })
            #expect(waits["gunung api"] == .ownShelf && waits["drama sekolah"] == .partner)
            #expect(waits["serangga"] == .agreement && waits["naga biru"] == .nobody)
            let drama = try #require(wishes.first { $0.text == "drama sekolah" })
            #expect(supply[drama.code]?.best?.supplier.library.code == "D0000003")
            #expect(throws: NotAllowed.self) {
                try sample.planning.wishSupply(of: "D0000001", wishes, by: sample.person(.teacher, at: .library(sample.a)))
            }
        }
    }

    @Test func `the book of many lenders answers as one asked alone does`() throws {
        try PlannedLibraries.with { sample throws in
            try bind(sample, to: sample.b, [.loan, .copy], [Clause("loan-period", [.loanDays: .number(9)])])
            try bind(sample, to: sample.c, [.reference])
            try sample.database.read { connection in
                let book = try Agreements.book(borrower: sample.a, lenders: [sample.b, sample.c], connection)
                for lender in [sample.b, sample.c] {
                    for service in CooperationService.supplied {
                        let question = TermsQuestion(lender: lender, borrower: sample.a, service: service, on: today)
                        let (one, many) = (try Agreements.terms(question, connection), book.terms(question))
                        #expect(one.terms == many.terms && one.service == many.service)
                    }
                }
            }
        }
    }

    @Test func `no statement reads whole tables, however many hold a title`() throws {
        try PlannedLibraries.with { sample throws in
            let plans = try sample.database.read { connection in
                guard try connection.engine() == .sqlite else { return [String]() }
                let libraries = [sample.b, sample.c]
                let statements: [SQL] = [
                    CopyReading.groups([Self.laskar], libraries), CopyReading.beginnings(libraries),
                    TermsReading.shared(sample.a, libraries), WishQueries.timed(libraries, today.adding(days: -180)...today),
                ]
                return try statements.map { try connection.plan(of: $0) }
            }
            for plan in plans { #expect(!plan.contains("SCAN"), "\(plan)") }
        }
    }
}
