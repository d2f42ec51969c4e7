import Commons
import Foundation
import Membership
import Store
import UnionCatalog

@testable import Discovery

/// Libraries, networks, offices, people, the catalogue and needs.
extension FacadeRow {
    static let libraries: [FacadeRow] = [
        .done("Membership.add(code:_:by:)", own(.librarian, .deputy, .principal).union(operators)) {
            _ = try $0.membership.add(code: FacadeHouse.codes[0], $0.library().details, by: $1)
        },
        .done(
            "Membership.describe(_:_:hours:email:phone:by:)", own(.librarian, .deputy, .principal).union(operators)
        ) { try $0.membership.describe($0.own, LibraryProfile(), hours: nil, email: nil, phone: nil, by: $1) },
        .done("Membership.showName(_:at:by:)", own(.librarian, .deputy, .principal)) {
            try $0.membership.showName(true, at: $0.own, by: $1)
        },
        FacadeRow(
            "Membership.skills(of:by:)",
            parties(.librarian, .deputy, .principal).union(console).union(["coordinator", "coordinator without second factor"])
        ) { house, visitor in
            var profile = LibraryProfile()
            profile.skills = [.repair]
            try house.membership.describe(house.own, profile, hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
            return try !house.membership.skills(of: house.own, by: visitor.actor).isEmpty
        },
        .done("Membership.audit(limit:by:)", operators) { _ = try $0.membership.audit(by: $1) },
        .done("Membership.installationFigures(by:)", operators) { _ = try $0.membership.installationFigures(by: $1) },
        .done("Membership.journal(_:page:by:)", operators) { _ = try $0.membership.journal(.init(), page: 1, by: $1) },
        .done("Membership.identify(_:as:by:)", own(.librarian, .deputy, .principal).union(operators)) { house, actor in
            var identity = LibraryIdentity(try house.library().details)
            identity.name = "SMP Contoh Baru"
            try house.membership.identify(house.own, as: identity, by: actor)
        },
        FacadeRow("Membership.deskTasks(by:)", own(.librarian, .deputy, .principal)) { house, visitor in
            try house.database.write {
                try Membership.noteLeaving(house.own, lastDay: house.today, by: .operatorAtConsole, at: 0, $0)
            }
            return try !house.membership.deskTasks(by: visitor.actor).isEmpty
        },
        .done("Membership.noteLeaving(_:lastDay:by:at:_:)", own(.principal).union(console)) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(house.own, lastDay: house.today, by: actor, at: 0, $0)
            }
        },
        .done("Membership.takeBackLeaving(_:by:)", own(.principal).union(console)) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(house.own, lastDay: house.today, by: .operatorAtConsole, at: 0, $0)
            }
            try house.membership.takeBackLeaving(house.own, by: actor)
        },
        .done("Membership.carryOut(_:by:)", operators) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(house.outside, lastDay: house.today, by: .operatorAtConsole, at: 0, $0)
            }
            guard let leaving = try house.membership.leaving(of: house.outside) else { return }
            try house.membership.carryOut(leaving, by: actor)
        },
        .done("SchoolRegister.take(_:by:)", operators) { house, actor in
            guard let list = SchoolList(Array("npsn;nama\n20000001;SMP Contoh\n".utf8)) else { return }
            _ = try house.register.take(list, by: actor)
        },
        .done("SignIn.removeFactor(of:by:)", console) { try await $0.door.removeFactor(of: $0.somebody(.teacher), by: $1) },
    ]

    static let networks: [FacadeRow] = [
        .done("Networks.make(name:region:by:)", operators) { _ = try $0.networks.make(name: "Baru", by: $1) },
        .done("Networks.inviteByLink(_:to:days:by:)", operators.union(["coordinator"])) {
            _ = try $0.networks.inviteByLink(.name("Taman baca"), to: $0.network, by: $1)
        },
        .done("Networks.invitations(of:by:)", operators.union(["coordinator"])) {
            _ = try $0.networks.invitations(of: $0.network, by: $1)
        },
        .done("Networks.revoke(_:of:by:)", operators.union(["coordinator"])) { house, actor in
            let made = try house.networks.inviteByLink(.name("Taman baca"), to: house.network, by: .operatorAtConsole)
            try house.networks.revoke(made.invitation.id, of: house.network, by: actor)
        },
        // The third library was invited: whose business that is.
        FacadeRow(
            "Networks.members(of:by:)", at("outside", [.librarian, .deputy, .principal]).union(console).union(["coordinator"])
        ) { house, visitor in
            try house.networks.members(of: house.network, by: visitor.actor).contains { $0.library == house.outside }
        },
        FacadeRow(
            "Networks.memberships(of:by:)",
            at("outside", [.librarian, .deputy, .principal]).union(console).union(["coordinator"])
        ) { house, visitor in try !house.networks.memberships(of: house.outside, by: visitor.actor).isEmpty },
        FacadeRow("Networks.steps(of:in:by:)", at("outside", [.principal]).union(console).union(["coordinator"])) {
            house, visitor in
            try !house.networks.steps(of: house.outside, in: house.network, by: visitor.actor).isEmpty
        },
        .done("Networks.take(_:for:in:by:)", at("outside", [.principal]).union(console)) {
            try $0.networks.take(.accept, for: FacadeHouse.codes[2], in: $0.network, by: $1)
        },
        FacadeRow("Networks.deskTasks(by:)", at("outside", [.principal])) { house, visitor in
            try !house.networks.deskTasks(by: visitor.actor).isEmpty
        },
        FacadeRow("Networks.duties(limit:by:)", at("outside", [.principal])) { house, visitor in
            try !house.networks.duties(by: visitor.actor).duties.isEmpty
        },
        .done("Networks.health(of:by:)", operators.union(["coordinator"])) {
            _ = try $0.networks.health(of: $0.network, by: $1)
        },
        .done("Offices.make(name:kind:by:)", operators) { _ = try $0.offices.make(name: "Kantor", kind: .education, by: $1) },
        .done("Offices.give(_:document:from:until:over:by:)", operators) {
            _ = try $0.offices.give(
                OfficeID(1), document: "SK 1", from: $0.today, over: MandateScope(libraries: [$0.own]), by: $1)
        },
        .done("Offices.end(_:on:by:)", operators) { house, actor in
            let mandate = try house.offices.give(
                OfficeID(1), document: "SK 2", from: house.today, over: MandateScope(libraries: [house.own]),
                by: .operatorAtConsole)
            try house.offices.end(mandate.id, on: house.today, by: actor)
        },
        .done("Offices.view(_:by:)", operators.union(["officer"])) { _ = try $0.offices.view(OfficeID(1), by: $1) },
    ]

    static let people: [FacadeRow] = [
        .done("People.add(_:as:at:rights:until:by:)", keepers.union(operators)) {
            _ = try $0.people.add(PersonDetails(name: "Baru"), as: .teacher, at: .library($0.own), by: $1)
        },
        .done("People.appoint(_:as:at:rights:until:by:)", keepers.union(operators)) {
            _ = try $0.people.appoint($0.somebody(.teacher), as: .staff, at: .library($0.own), by: $1)
        },
        .done("People.end(_:by:)", keepers.union(operators)) { house, actor in
            let somebody = try house.somebody(.teacher)
            let given = try house.people.appointments(of: somebody, by: .operatorAtConsole)
            if let first = given.first { try house.people.end(first.id, by: actor) }
        },
        .done("People.members(of:by:)", own(.librarian, .deputy, .principal)) { _ = try $0.people.members(of: $0.own, by: $1) },
        .done("People.handOut(to:at:days:by:)", keepers.union(operators)) {
            _ = try $0.people.handOut(to: $0.somebody(.teacher), by: $1)
        },
        .done("People.appointments(of:by:)", console) { _ = try $0.people.appointments(of: $0.somebody(.teacher), by: $1) },
        FacadeRow("People.deskTasks(by:)", every(.librarian, .deputy, .principal)) { house, visitor in
            try !house.people.deskTasks(by: visitor.actor).isEmpty
        },
        FacadeRow("People.paperless(at:by:)", own(.librarian, .deputy, .principal)) { house, visitor in
            _ = try house.pupil()
            return try !house.people.paperless(at: [house.own], by: visitor.actor).isEmpty
        },
        .done("People.enrolledDesks(at:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.people.enrolledDesks(at: $0.own, by: $1)
        },
        .done("People.preview(_:at:by:)", keepers) { _ = try $0.people.preview(Self.list, at: $0.own, by: $1) },
        .done("People.take(_:at:by:)", keepers) { _ = try $0.people.take(Self.list, at: $0.own, by: $1) },
        .done("People.classes(of:by:)", keepers) { _ = try $0.people.classes(of: $0.own, by: $1) },
        .done("People.promote(_:at:by:)", keepers) {
            _ = try $0.people.promote(["VII-A": .becomes("VIII-A")], at: $0.own, by: $1)
        },
        .done("People.erase(_:at:by:)", keepers) { try $0.people.erase($0.somebody(.teacher), at: $0.own, by: $1) },
        .done("People.leavers(of:by:)", own(.librarian, .deputy, .principal)) { _ = try $0.people.leavers(of: $0.own, by: $1) },
        .done("People.consents(at:by:)", keepers) { _ = try $0.people.consents(at: $0.own, by: $1) },
        .done("People.consent(of:at:formDay:scopes:by:)", keepers) { house, actor in
            _ = try house.people.consent(
                of: [house.pupil()], at: house.own, formDay: house.today, scopes: [.account], by: actor)
        },
        .done("People.withdraw(_:at:by:)", keepers) { house, actor in
            let pupil = try house.pupil()
            _ = try house.people.consent(
                of: [pupil], at: house.own, formDay: house.today, scopes: [.account], by: house.librarian)
            try house.people.withdraw(pupil, at: house.own, by: actor)
        },
        .done("People.setWard(_:of:at:by:)", keepers) { house, actor in
            try house.people.setWard(house.pupil(), of: house.somebody(.guardian), at: house.own, by: actor)
        },
        .done("People.removeWard(_:of:at:by:)", keepers) { house, actor in
            let (pupil, guardian) = (try house.pupil(), try house.somebody(.guardian))
            try house.people.setWard(pupil, of: guardian, at: house.own, by: house.librarian)
            try house.people.removeWard(pupil, of: guardian, at: house.own, by: actor)
        },
        .done("People.wardLinks(at:by:)", keepers) { _ = try $0.people.wardLinks(at: $0.own, by: $1) },
        ownSelf("People.wards(of:)") { _ = try $0.people.wards(of: $1) },
        ownSelf("People.withdraw(_:at:asGuardian:)", own(.guardian)) { house, person in
            let pupil = try house.pupil()
            _ = try house.people.consent(
                of: [pupil], at: house.own, formDay: house.today, scopes: [.account], by: house.librarian)
            // Of whoever is no guardian here this fails, and so has to the withdrawal.
            try? house.people.setWard(pupil, of: person.id, at: house.own, by: house.librarian)
            try house.people.withdraw(pupil, at: house.own, asGuardian: person)
        },
        ownSelf("People.contact(of:)") { _ = try $0.people.contact(of: $1) },
        ownSelf(
            "People.set(mail:phone:rhythm:of:)", persons.subtracting(every(.pupil, .helper))
        ) { _ = try $0.people.set(mail: nil, phone: nil, rhythm: .daily, of: $1) },
    ]

    private static let list = PupilList("nomor;nama;kelas\n1001;Murid Contoh;VII-A\n")

    static let catalogue: [FacadeRow] = [
        .done("UnionCatalog.importFiles(_:by:progress:)", keepers.union(operators)) {
            _ = try $0.catalog.importFiles(FacadeHouse.file(), by: $1)
        },
        .done("UnionCatalog.undo(_:by:progress:)", keepers.union(operators)) { house, actor in
            let report = try house.catalog.importFiles(FacadeHouse.file(), by: .operatorAtConsole)
            if let batch = report.batch { _ = try house.catalog.undo(batch, by: actor) }
        },
        .done("UnionCatalog.export(library:by:write:)", own(.librarian, .deputy, .principal).union(operators)) {
            try $0.catalog.export(library: FacadeHouse.codes[0], by: $1) { _ in }
        },
        .done("UnionCatalog.receive(_:by:language:progress:)", operators, comesThrough: false) {
            _ = try $0.catalog.receive(.init(name: "arsip.jsonl", bytes: Array("{}".utf8)), by: $1)
        },
        .done("UnionCatalog.doubtfulPairs(of:offset:limit:by:)", keepers.union(operators)) {
            _ = try $0.catalog.doubtfulPairs(of: $0.own, by: $1)
        },
        FacadeRow("UnionCatalog.deskTasks(by:)", keepers) { house, visitor in
            _ = try house.catalog.importFiles(FacadeHouse.file(asOf: CalendarDay("2020-01-01")), by: .operatorAtConsole)
            return try !house.catalog.deskTasks(by: visitor.actor).isEmpty
        },
        .done("Discovery.ask(_:by:)", everyone) { _ = try await $0.discovery.ask(WishForm(text: "gunung", id: "1"), by: $1) },
        .done("Discovery.receipt(_:titles:by:)", everyone) {
            _ = try await $0.discovery.receipt(WishCode(form: 1, attempt: 0), by: $1)
        },
        .done("Discovery.answer(_:text:title:by:)", keepers.union(operators)) {
            try $0.discovery.answer($0.wish(), text: "Ada di rak.", by: $1)
        },
        .done("Discovery.note(_:at:by:)", keepers.union(operators)) {
            _ = try await $0.discovery.note(
                WishNote(WishForm(text: "gunung", id: "n"), by: .phone, asked: $0.today), at: $0.own, by: $1)
        },
        .done("Discovery.close(_:text:by:)", keepers.union(operators)) { try $0.discovery.close($0.wish(), by: $1) },
        FacadeRow("Discovery.deskTasks(by:)", keepers) { house, visitor in
            _ = try house.wish()
            return try !house.discovery.deskTasks(by: visitor.actor).isEmpty
        },
        FacadeRow("Discovery.wishDuties(by:)", keepers) { house, visitor in
            _ = try house.wish()
            return try !house.discovery.wishDuties(by: visitor.actor).isEmpty
        },
        .done("Discovery.openWishes(of:by:)", own(.librarian, .deputy, .principal).union(operators)) {
            _ = try $0.discovery.openWishes(of: $0.own, by: $1)
        },
        .done("Discovery.needs(by:limit:days:by:)", operators) { _ = try $0.discovery.needs(by: .words, limit: 5, by: $1) },
        .done("Discovery.unanswered(longerThan:by:)", operators) { _ = try $0.discovery.unanswered(longerThan: 1, by: $1) },
        .done("UnmetNeeds.top(_:days:by:)", operators) { house, actor in
            _ = try UnmetNeeds(database: house.database, clock: house.those.hands.clock).top(5, by: actor)
        },
    ]
}

extension FacadeHouse {
    static func file(asOf day: CalendarDay? = nil) -> ImportRequest {
        let rows = "judul;pengarang;penerbit;tahun;isbn\nLaskar Pelangi;Andrea Hirata;Bentang;2005;9789793062792\n"
        return ImportRequest(files: [.init(name: "katalog.csv", bytes: Array(rows.utf8), day: day)], library: codes[0])
    }

    /// A pupil with a number nobody has yet.
    func pupil() throws -> PersonID {
        try somebody(.pupil, number: String(UInt32.random(in: 10_000...UInt32.max)))
    }

    /// A wish that was asked of the own library and waits.
    func wish() throws -> WishCode {
        let form = UInt64.random(in: 1...UInt64.max)
        let code = WishCode(form: form, attempt: 0)
        _ = try database.write { connection in
            try connection.run(
                """
                INSERT INTO wish (code, form, words, library_id, asked_day, state)
                VALUES (\(code.text), \(Int64(bitPattern: form)), 'gunung', \(own), \(today.daysSince1970), 'open')
                """)
        }
        return code
    }
}
