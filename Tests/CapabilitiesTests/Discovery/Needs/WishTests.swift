import Commons
import Membership
import Store
import Testing
import UnionCatalog

@testable import Discovery

/// From a wish to an explicit answer, without a person (S2, S45).
@Suite struct WishTests {
    @Test
    func `what readers wait for stands on the desk of whoever keeps the library, the oldest by themselves, the others counted`()
        async throws
    {
        try await SampleNetwork.with { house in
            let directory = house.discovery.directory
            let (own, other) = (try #require(directory["D0000008"]?.id), try #require(directory["D0000012"]?.id))
            func keeper(_ library: LibraryID) -> Actor {
                .person(ActingPerson(id: PersonID(1), grants: [RoleGrant(.librarian, at: .library(library))]))
            }
            #expect(try house.discovery.deskTasks(by: keeper(own)).isEmpty)
            for number in 1...5 {
                _ = try await house.discovery.ask(
                    WishForm(text: "gunung kereta", library: "D0000008", id: "f\(number)"), by: .visitor)
            }
            let duties = try house.discovery.wishDuties(by: keeper(own))
            #expect(duties.count == 4 && duties.prefix(3).allSatisfy { $0.wish != nil && $0.task.subject == "gunung kereta" })
            #expect(duties.last?.wish == nil && duties.last?.task.why.indonesian.hasPrefix("2 permintaan") == true)
            #expect(duties.allSatisfy { $0.task.urgency == .whenever && $0.task.path == "/meja/permintaan/D0000008" })
            house.hands.pass(days: 15)
            #expect(try house.discovery.deskTasks(by: keeper(own)).first?.urgency == .soon)
            let teacher = Actor.person(ActingPerson(id: PersonID(2), grants: [RoleGrant(.teacher, at: .library(own))]))
            for actor in [keeper(other), teacher, .visitor] { #expect(try house.discovery.deskTasks(by: actor).isEmpty) }
        }
    }

    @Test func `a wish keeps words the catalogue knows, its library and readers, and nothing else`() async throws {
        try await SampleNetwork.with { network in
            let wish = try #require(
                try await network.ask("Sejarah gunung untuk Sutinah 081234567890 kelas VIII", library: "D0000012", form: "a"))
            #expect(wish.words == ["sejarah", "gunung", "kelas"])
            #expect(wish.stage == .lowerSecondary && wish.grade == 8)
            #expect(wish.asked == CalendarDay("2026-11-23") && wish.state == .open)
            let stored = try await network.database.read { connection in
                try connection.rows("SELECT * FROM wish").map { row in (0..<row.count).map { "\(row[$0])" }.joined() }.joined()
            }
            #expect(!stored.lowercased().contains("sutinah") && !stored.contains("0812"))
            #expect(stored.contains("sejarah gunung"))
        }
    }

    @Test func `the same form twice is one wish with one code, another form another`() async throws {
        try await SampleNetwork.with { network in
            let first = try #require(try await network.ask("gunung", form: "a"))
            let again = try #require(try await network.ask("gunung kereta", form: "a"))
            let other = try #require(try await network.ask("gunung", form: "b"))
            #expect(again == first && other.code != first.code)
            let needs = try network.discovery.needs.top(5, by: .operatorAtConsole)
            #expect(needs.map(\.requests) == [2] && needs.map(\.words) == ["gunung"])
        }
    }

    @Test func `a code that another form has is passed over`() async throws {
        try await SampleNetwork.with { network in
            let taken = WishCode(form: WishCode.Digest.of("a"), attempt: 0)
            try await network.database.write { connection in
                _ = try connection.run(
                    "INSERT INTO wish (code, form, words, asked_day, state) VALUES (\(taken.text), 1, 'kereta', 20000, 'open')")
            }
            let wish = try #require(try await network.ask("gunung", form: "a"))
            #expect(wish.code == WishCode(form: WishCode.Digest.of("a"), attempt: 1) && wish.words == ["gunung"])
        }
    }

    @Test func `a wish of which no word is known leaves nothing behind`() async throws {
        try await SampleNetwork.with { network in
            let wish = try await network.ask("zzqqxx 0812", form: "a")
            #expect(wish == nil)
            #expect(try await network.database.read { try $0.int("SELECT COUNT(*) FROM wish") } == 0)
            #expect(try network.discovery.needs.top(5, by: .operatorAtConsole) == [])
        }
    }

    @Test func `a receipt says that it is not there, and after an import that it is`() async throws {
        try await SampleNetwork.with { network in
            let wish = try #require(try await network.ask("kereta gunung", library: "D0000008", form: "a"))
            guard case .unmet = try await network.answer(wish) else {
                Issue.record("no title has both words")
                return
            }
            // Looking does not count as another search in vain.
            #expect(try network.discovery.needs.top(5, by: .operatorAtConsole).map(\.count) == [1])
            try network.bring(SampleNetwork.row("Kereta Gunung"), to: "D0000012")
            try network.discovery.follow()
            guard case .found(let results) = try await network.answer(wish) else {
                Issue.record("it is there now")
                return
            }
            #expect(results.total == 1 && results.entries.first?.title.name == "Kereta Gunung")
            #expect(results.entries.first?.holdings.first?.kilometres == 0)
        }
    }

    @Test func `staff answer with words or a title, put it right, close and answer after all`() async throws {
        try await SampleNetwork.with { network in
            let wish = try #require(try await network.ask("kereta gunung", form: "a"))
            let title = try #require(try await network.discovery.search(CatalogSearch("kereta")).entries.first?.title.id)
            try network.discovery.answer(wish.code, text: "  Pakai\n yang <ini>. ", title: title, by: .operatorAtConsole)
            guard case .given(let text, let entry, let day) = try await network.answer(wish) else {
                Issue.record("it is answered")
                return
            }
            #expect(text == "Pakai yang <ini>." && entry?.title.name == "Sejarah Kereta Api" && day == CalendarDay("2026-11-23"))
            network.hands.pass(days: 2)
            try network.discovery.close(wish.code, text: "Tidak terbit lagi.", by: .operatorAtConsole)
            guard case .closed("Tidak terbit lagi.", CalendarDay("2026-11-25")) = try await network.answer(wish) else {
                Issue.record("it is closed")
                return
            }
            #expect(throws: NeedsError.alreadyClosed(wish.code.text)) {
                try network.discovery.close(wish.code, by: .operatorAtConsole)
            }
            #expect(try network.discovery.answer(wish.code, text: "Ada.", by: .operatorAtConsole).state == .answered)
            let verbs = try await network.database.read { try $0.journal(actor: "console", limit: 3) }.map(\.verb)
            #expect(verbs == ["wish.answer", "wish.close", "wish.answer"])
        }
    }

    @Test func `an answer needs something to say, a title that is there and a wish that is`() async throws {
        try await SampleNetwork.with { network in
            let wish = try #require(try await network.ask("kereta gunung", form: "a"))
            let nobody = WishCode(form: 99, attempt: 0)
            #expect(throws: NeedsError.nothingSaid) {
                try network.discovery.answer(wish.code, text: " \n", by: .operatorAtConsole)
            }
            #expect(throws: NeedsError.unknownTitle(999)) {
                try network.discovery.answer(wish.code, title: TitleID(999), by: .operatorAtConsole)
            }
            #expect(throws: NeedsError.unknownWish(nobody.text)) {
                try network.discovery.answer(nobody, text: "Ada.", by: .operatorAtConsole)
            }
            #expect(try await network.discovery.receipt(nobody, by: .visitor) == nil)
        }
    }

    @Test func `visitors ask and look; the list and the answers are not theirs`() async throws {
        try await SampleNetwork.with { network in
            let wish = try #require(try await network.ask("kereta gunung", form: "a"))
            #expect(throws: NotAllowed.self) { try network.discovery.answer(wish.code, text: "Ada.", by: .visitor) }
            #expect(throws: NotAllowed.self) { try network.discovery.close(wish.code, by: .visitor) }
            #expect(throws: NotAllowed.self) { try network.discovery.needs(by: .words, limit: 5, by: .visitor) }
            #expect(throws: NotAllowed.self) { try network.discovery.unanswered(longerThan: 0, by: .visitor) }
            #expect(throws: NotAllowed.self) { try network.discovery.needs.top(5, by: .visitor) }
        }
        #expect(NeedsVerb.allCases.filter { Actor.visitor.may($0) } == [.ask, .look])
        #expect(NeedsVerb.allCases.allSatisfy { Actor.operatorAtConsole.may($0) })
    }

    @Test(arguments: Role.allCases)
    func `a librarian lists and answers what is asked of their own library, its principal reads along`(
        role: Role
    ) async throws {
        let own = LibraryID(1)
        @Sendable func actor(at library: LibraryID) -> Actor {
            .person(ActingPerson(id: PersonID(5), grants: [RoleGrant(role, at: .library(library))]))
        }
        let keeps = role == .librarian || role == .deputy
        for verb in [NeedsVerb.list, .answer, .close] {
            let may = keeps || (verb == .list && role == .principal)
            #expect(actor(at: own).may(verb, for: own) == may, "\(verb)")
            #expect(!actor(at: own).may(verb, for: LibraryID(2)) && !actor(at: own).may(verb), "\(verb)")
        }
        try await SampleNetwork.with { network in
            let wish = try #require(try await network.ask("kereta gunung", form: "a"))
            // Asked of no library in particular: nobody's own.
            #expect(throws: NotAllowed.self) { try network.discovery.answer(wish.code, text: "Ada.", by: actor(at: own)) }
            if keeps || role == .principal {
                #expect(try network.discovery.openWishes(of: own, by: actor(at: own)).isEmpty)
            } else {
                #expect(throws: NotAllowed.self) { try network.discovery.openWishes(of: own, by: actor(at: own)) }
            }
            #expect(throws: NotAllowed.self) { try network.discovery.openWishes(of: LibraryID(2), by: actor(at: own)) }
        }
    }

    @Test func `every state has a way on, and every action leads somewhere`() {
        for state in WishState.allCases { #expect(WishState.Action.allCases.contains { state.after($0) != nil }) }
        #expect(WishState.closed.after(.close) == nil)
    }
}

extension SampleNetwork {
    func answer(_ wish: Wish) async throws -> WishReceipt.Answer? {
        try await discovery.receipt(wish.code, by: .visitor)?.answer
    }
}
