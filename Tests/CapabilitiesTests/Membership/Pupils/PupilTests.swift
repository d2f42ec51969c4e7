import Commons
import Membership
import Store
import Testing

@Suite struct PupilTests {
    static let list = """
        No;NIS;Nama Siswa;Kelas;NIK;Alamat
        1;1001;Adi Contoh;VII-A;3314011203120001;Jl. Rahasia 5
        2;1002;Bela Contoh;VII-A;;
        3;;Tanpa Nomor;VII-B;;
        4;1002;Kembar Contoh;VII-B;;
        5;1003;;VII-B;;
        6;1004;Cici Contoh;VII-B;;
        """

    @Test func `every row of a list is accounted for, and only number, name and class are read`() throws {
        let list = PupilList(Self.list)
        #expect(list.rows.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(list.taken.map(\.name) == ["Adi Contoh", "Bela Contoh", "Cici Contoh"])
        #expect(list.refused.count == 3)
        #expect(!"\(list)".contains("3314011203120001") && !"\(list)".contains("Rahasia"))
    }

    @Test(arguments: ["1001\tAdi\tVII-A", "1001,Adi,VII-A", "NIS,Nama\n1001,Adi", "nama,kelas,nis\nAdi,VII-A,1001"])
    func `lists come as they are pasted`(text: String) {
        let list = PupilList(text)
        #expect(list.rows.map(\.name) == ["Adi"] && list.rows.map(\.number) == ["1001"])
    }

    @Test func `a preview changes nothing, taking does what it showed, and again nothing is new`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let list = PupilList(Self.list)
            let preview = try house.people.preview(list, at: house.own, by: ratna)
            #expect(preview.rows.count { $0.fate == .new } == 3)
            #expect(try house.people.members(of: house.own, by: ratna).count == 1)
            #expect(try house.people.take(list, at: house.own, by: ratna).rows.map(\.fate) == preview.rows.map(\.fate))
            #expect(try house.people.classes(of: house.own, by: ratna).map(\.pupils) == [2, 1])
            let again = try house.people.preview(
                PupilList("1001,Adi Contoh,VII-A\n1002,Bela Baru,VII-A"), at: house.own, by: ratna)
            guard case .unchanged = again.rows[0].fate, case .changed(let bela) = again.rows[1].fate else {
                Issue.record("\(again.rows.map(\.fate))")
                return
            }
            _ = try house.people.take(PupilList("1002,Bela Baru,VIII-A"), at: house.own, by: ratna)
            #expect(try house.people.person(bela)?.name == "Bela Baru")
        }
    }

    @Test func `a list cannot take over a member of the staff by their number`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            var details = PersonDetails(name: "Sari")
            details.number = "g-7"
            try house.people.add(details, as: .teacher, at: .library(house.own), by: ratna)
            let taken = try house.people.take(PupilList("g-7,Palsu,VII-A"), at: house.own, by: ratna)
            #expect(taken.refused.count == 1)
            #expect(try house.people.members(of: house.own, by: ratna).map(\.person.name).contains("Sari"))
        }
    }

    @Test func `without a guardian's consent a pupil gets no way to sign in, and withdrawing it erases the pupil at once`()
        async throws
    {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let adi = try house.add("Adi", .pupil, number: "1001", group: "VII-A")
            #expect(throws: PeopleError.noConsent) { try house.people.handOut(to: adi, by: ratna) }
            let day = try #require(CalendarDay("2026-11-20"))
            try house.people.consent(of: [adi], at: house.own, formDay: day, scopes: [.photos], by: ratna)
            #expect(throws: PeopleError.noConsent) { try house.people.handOut(to: adi, by: ratna) }
            try house.people.consent(of: [adi], at: house.own, formDay: day, scopes: [.account], by: ratna)
            let slip = try house.people.handOut(to: adi, by: ratna).slip
            let start = try await house.door.useSlip(slip.code, password: "kancil", isKept: false, from: .init())
            #expect(try house.door.signedIn(start.token)?.actor.grants == [RoleGrant(.pupil, at: .library(house.own))])
            try house.people.withdraw(adi, at: house.own, by: ratna)
            #expect(try house.door.signedIn(start.token) == nil)
            await #expect(throws: SignInError.refused) {
                try await house.door.signIn("1001", at: "D0000001", password: "kancil", isKept: false, from: .init())
            }
            // Name, class, number and papers are gone; a count of one remains.
            #expect(try house.people.consents(at: house.own, by: ratna).isEmpty)
            #expect(try house.names() == ["Ratna"] && house.count("member", of: adi) == 0)
            #expect(try !house.stored(["person", "member", "consent", "appointment", "journal"]).contains("Adi"))
            #expect(try house.people.leavers(of: house.own, by: ratna).map(\.count) == [1])
        }
    }

    @Test func `a consent is recorded by the library's keepers, for their own pupils, with a day that was`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let hasan = try house.actor(house.add("Hasan", .librarian, at: .library(house.other)))
            let adi = try house.add("Adi", .pupil, number: "1001")
            let day = try #require(CalendarDay("2026-11-20"))
            #expect(throws: NotAllowed.self) {
                try house.people.consent(of: [adi], at: house.own, formDay: day, scopes: [.account], by: hasan)
            }
            #expect(try house.people.consent(of: [adi], at: house.other, formDay: day, scopes: [.account], by: hasan) == 0)
            for wrong in ["2026-11-24", "2020-01-01"] {
                let day = try #require(CalendarDay(wrong))
                #expect(throws: PeopleError.unfitDay(wrong)) {
                    try house.people.consent(of: [adi], at: house.own, formDay: day, scopes: [.account], by: ratna)
                }
            }
            #expect(throws: PeopleError.unfitDay("2026-11-20")) {
                try house.people.consent(of: [adi], at: house.own, formDay: day, scopes: [], by: ratna)
            }
        }
    }

    @Test func `classes move up in one step, and of those who leave only counts remain`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            for (number, group) in [("1", "VII-A"), ("2", "VIII-A"), ("3", "IX-A"), ("4", "IX-A"), ("5", "Khusus")] {
                try house.add("Murid Nomor \(number)", .pupil, number: number, group: group)
            }
            let result = try house.people.promote(
                ["VII-A": .becomes("VIII-A"), "VIII-A": .becomes("IX-A"), "IX-A": .leaves], at: house.own, by: ratna)
            #expect(result == (moved: 2, left: 2))
            let classes = try house.people.classes(of: house.own, by: ratna)
            #expect(classes.map(\.name) == ["IX-A", "Khusus", "VIII-A"] && classes.map(\.pupils) == [1, 1, 1])
            let leavers = try house.people.leavers(of: house.own, by: ratna)
            #expect(leavers.map(\.count) == [2] && leavers.map(\.role) == [.pupil])
            // Nothing of them stays, in any table that has people.
            let left = try house.names()
            #expect(left == ["Ratna", "Murid Nomor 1", "Murid Nomor 2", "Murid Nomor 5"])
        }
    }

    @Test func `erasing takes everything that names the person, and others cannot`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let hasan = try house.actor(house.add("Hasan", .librarian, at: .library(house.other)))
            let sari = try house.add("Sari", .teacher)
            let budi = try house.add("Budi", .principal)
            try await house.enter(sari)
            for actor in [hasan, .operatorAtConsole, .visitor] {
                #expect(throws: NotAllowed.self) { try house.people.erase(sari, at: house.own, by: actor) }
            }
            #expect(throws: NotAllowed.self) { try house.people.erase(budi, at: house.own, by: ratna) }
            try house.people.erase(sari, at: house.own, by: ratna)
            for table in ["member", "appointment", "credential", "session", "known_browser", "sign_in_slip", "consent"] {
                let count = try house.count(table, of: sari)
                #expect(count == 0, "\(table)")
            }
            #expect(try house.people.person(sari) == nil)
        }
    }

    @Test func `the next class is guessed as schools name them`() {
        #expect(ClassStep.guess("VII-A", lastGrade: 9) == .becomes("VIII-A"))
        #expect(ClassStep.guess("5B", lastGrade: 6) == .becomes("6B"))
        #expect(ClassStep.guess("X IPA 1", lastGrade: 12) == .becomes("XI IPA 1"))
        #expect(ClassStep.guess("IX.3", lastGrade: 9) == .leaves)
        #expect(ClassStep.guess("6", lastGrade: 6) == .leaves)
        #expect(ClassStep.guess("Inklusi", lastGrade: 9) == nil)
        #expect(ClassStep.guess("", lastGrade: 9) == nil)
    }
}
