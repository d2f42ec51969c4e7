import Commons
import Store
import Testing

@testable import Membership

/// Networks that libraries and offices found themselves, and who runs them.
@Suite struct FoundingTests {
    struct Scene {
        let house: PeopleHouse
        let networks: Networks
        var own: Place { .library(house.own) }

        init(_ house: PeopleHouse) {
            self.house = house
            networks = Networks(database: house.database, clock: WallClock { house.now })
        }

        func found(_ name: String, by person: PersonID, from place: Place? = nil) throws -> Network {
            try networks.found(NetworkForm(name: name), from: place ?? own, by: house.actor(person))
        }
    }

    @Test(arguments: Role.allCases) func `who founds works at the very place`(role: Role) {
        let own = Place.library(LibraryID(1))
        let office = Place.office(OfficeID(1))
        func actor(_ place: Place) -> Actor { .person(ActingPerson(id: PersonID(1), grants: [RoleGrant(role, at: place)])) }
        #expect(actor(own).mayFound(from: own) == [.librarian, .deputy, .principal].contains(role))
        #expect(!actor(own).mayFound(from: .library(LibraryID(2))) && !actor(own).mayFound(from: .installation))
        #expect(actor(office).mayFound(from: office) == (role == .officer))
        #expect(!Actor.visitor.mayFound(from: own) && !Actor.operatorAtConsole.mayFound(from: own))
    }

    @Test func `a principal founds one, and their library is its first member by that word`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let form = NetworkForm(
                name: "  Gugus   Contoh ", region: "Benang",
                about: NetworkAbout(
                    purpose: " Berbagi  bacaan ", calendar: "Senin pertama", meetingLink: "https://rapat.example/x"))
            let network = try scene.networks.found(form, from: scene.own, by: house.actor(budi))
            #expect(network.name == "Gugus Contoh" && network.about.purpose == "Berbagi bacaan" && network.founder == scene.own)
            #expect(try scene.networks.members(of: network.id, by: .visitor).map(\.state) == [.active])
            #expect(try scene.networks.shown(to: .visitor).map(\.members) == [1])
            #expect(try house.actor(budi).coordinates(network.id))
            let asleep = ActingRights.actor(
                budi, try house.people.appointments(of: budi, by: .operatorAtConsole), now: house.now, hasSecondFactor: false)
            #expect(!Actor.person(asleep).coordinates(network.id))
        }
    }

    @Test func `a librarian founds one; nobody else sees it until their principal or another takes part`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let (ratna, budi) = (try house.add("Ratna", .librarian), try house.add("Budi", .principal))
            let nur = try house.add("Nur", .principal, at: .library(house.other))
            let network = try scene.found("Gugus Contoh", by: ratna)
            #expect(try scene.networks.members(of: network.id, by: house.actor(ratna)).map(\.state) == [.invited])
            let circles = try house.database.read { try Networks.circles($0) }
            #expect(circles.isEmpty, "what nobody sees is named by the search")
            for stranger in [.visitor, try house.actor(nur)] as [Actor] {
                #expect(try scene.networks.shown(to: stranger).isEmpty)
                #expect(try scene.networks.network(network.id, shownTo: stranger) == nil)
            }
            #expect(try scene.networks.network(network.id, shownTo: house.actor(budi)) != nil)
            // Before the second factor the founder has no right yet, and sees it all the same.
            let plain = Actor.person(ActingPerson(id: ratna, grants: []))
            let seat = RoleGrant(.coordinator, at: .network(network.id))
            #expect(try scene.networks.network(network.id, shownTo: plain, asleep: [seat]) != nil)
            #expect(try scene.networks.deskTasks(by: house.actor(budi)).count == 1)
            try scene.networks.take(.accept, for: "D0000001", in: network.id, by: house.actor(budi))
            #expect(try scene.networks.shown(to: .visitor).map(\.network.id) == [network.id])
        }
    }

    @Test func `an office founds with a mandate that counts, and not without`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let offices = Offices(database: house.database, clock: WallClock { house.now })
            let office = try offices.make(name: "Kantor", kind: .education, by: .operatorAtConsole)
            let tri = try house.add("Tri", .officer, at: .office(office.id))
            #expect(throws: NotAllowed.self) { try scene.found("Gugus", by: tri, from: .office(office.id)) }
            let today = CalendarDay(at: house.now)
            _ = try offices.give(
                office.id, document: "SK 1", from: today, over: MandateScope(libraries: [house.own]), by: .operatorAtConsole)
            #expect(try scene.networks.foundingPlaces(of: house.actor(tri)) == [.office(office.id)])
            let network = try scene.found("Gugus", by: tri, from: .office(office.id))
            #expect(try scene.networks.members(of: network.id, by: house.actor(tri)).isEmpty)
            house.pass(86_400 * 400)
            try offices.end(1, on: today, by: .operatorAtConsole)
            #expect(throws: NotAllowed.self) { try scene.found("Gugus Lain", by: tri, from: .office(office.id)) }
        }
    }

    @Test func `names that read alike are one, and a place founds one a day and three open ones`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let nur = try house.add("Nur", .principal, at: .library(house.other))
            let first = try scene.found("Gugus 3 Benang", by: budi)
            for name in ["gugus-3 BENANG", "Gugus 3 Benang.", "GUGUS3BENANG"] {
                #expect(throws: NetworkError.nameTaken(name)) { try scene.found(name, by: nur, from: .library(house.other)) }
            }
            for name in ["", " \n", "–!"] {
                #expect(throws: NetworkError.nameMissing) { try scene.found(name, by: nur, from: .library(house.other)) }
            }
            let script = NetworkForm(name: "X", about: NetworkAbout(meetingLink: "javascript:alert(1)"))
            #expect(throws: NetworkError.unfitLink) {
                try scene.networks.found(script, from: .library(house.other), by: house.actor(nur))
            }
            #expect(throws: NetworkError.tooMany) { try scene.found("Kedua", by: budi) }
            for name in ["Kedua", "Ketiga"] {
                house.pass(86_400)
                _ = try scene.found(name, by: budi)
            }
            house.pass(86_400)
            #expect(throws: NetworkError.tooMany) { try scene.found("Keempat", by: budi) }
            try scene.networks.close(first.id, by: house.actor(budi))
            _ = try scene.found("Keempat", by: budi)
            // The name of a closed one is not given again: old papers name it.
            #expect(throws: NetworkError.self) { try scene.found("Gugus 3 Benang", by: nur, from: .library(house.other)) }
        }
    }

    @Test func `no library founds that has not accepted the charter or is leaving`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let (now, own) = (house.now, house.own)
            let day = CalendarDay(secondsSince1970: now, offset: 0).adding(days: 9)
            try house.database.write { try Membership.noteLeaving(own, lastDay: day, by: .operatorAtConsole, at: now, $0) }
            #expect(throws: NotAllowed.self) { try scene.found("Gugus", by: budi) }
            try house.membership.takeBackLeaving(own, by: .operatorAtConsole)
            _ = try house.database.write { try $0.run("UPDATE library SET charter = '' WHERE id = \(own)") }
            #expect(try scene.networks.foundingPlaces(of: house.actor(budi)).isEmpty)
            #expect(throws: NotAllowed.self) { try scene.found("Gugus", by: budi) }
        }
    }

    @Test func `a coordinator asks another in by a code, once, within a week; who was asked in cannot put out who asked`() throws
    {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let nur = try house.add("Nur", .principal, at: .library(house.other))
            let murid = try house.add("Murid", .pupil, number: "1", group: "7A")
            let network = try scene.found("Gugus", by: budi)
            let first = try #require(try scene.networks.coordinators(of: network.id, by: house.actor(budi)).first)
            #expect(first.isSelf && first.grants == [RoleGrant(.principal, at: scene.own)])
            #expect(throws: NetworkError.lastCoordinator) {
                try scene.networks.endSeat(first.appointment, in: network.id, by: house.actor(budi))
            }
            #expect(throws: PeopleError.lastCoordinator) { try house.people.end(first.appointment, by: house.actor(budi)) }
            #expect(throws: NotAllowed.self) { try scene.networks.offerSeat(in: network.id, by: house.actor(nur)) }
            let old = try scene.networks.offerSeat(in: network.id, by: house.actor(budi))
            house.pass(7 * 86_400)
            #expect(throws: NetworkError.noSuchSeat) { try scene.networks.takeSeat(old, in: network.id, by: house.actor(nur)) }
            let code = try scene.networks.offerSeat(in: network.id, by: house.actor(budi))
            #expect(throws: NetworkError.noSuchSeat) { try scene.networks.takeSeat(code, in: network.id, by: house.actor(murid)) }
            try scene.networks.takeSeat(code, in: network.id, by: house.actor(nur))
            #expect(throws: NetworkError.noSuchSeat) { try scene.networks.takeSeat(code, in: network.id, by: house.actor(nur)) }
            #expect(try house.actor(nur).coordinates(network.id))
            #expect(throws: NotAllowed.self) {
                try scene.networks.endSeat(first.appointment, in: network.id, by: house.actor(nur))
            }
            let second = try #require(
                try scene.networks.coordinators(of: network.id, by: house.actor(budi)).first { !$0.isSelf })
            #expect(second.mayEnd)
            try scene.networks.endSeat(second.appointment, in: network.id, by: house.actor(budi))
            #expect(try !house.actor(nur).coordinates(network.id))
            let stored = try house.stored(["network_seat", "journal"])
            #expect(!stored.contains(code.text) && !stored.contains("Budi"))
        }
    }

    @Test func `a network that lost its only coordinator waits at the desk of whoever runs the installation`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let network = try scene.found("Gugus", by: budi)
            let now = house.now
            #expect(try scene.networks.deskTasks(by: .operatorAtConsole).isEmpty)
            _ = try house.database.write {
                try $0.run("UPDATE appointment SET until = \(now) WHERE role = 'coordinator' AND person_id = \(budi)")
            }
            let waiting = try scene.networks.deskTasks(by: .operatorAtConsole)
            #expect(waiting.map(\.path) == ["/jaringan/\(network.id.rawValue)/atur"] && waiting.first?.subject == "Gugus")
            #expect(try scene.networks.deskTasks(by: house.actor(budi)).isEmpty, "no one else is told")
            let nur = try house.add("Nur", .principal, at: .library(house.other))
            let code = try scene.networks.offerSeat(in: network.id, by: .operatorAtConsole)
            try scene.networks.takeSeat(code, in: network.id, by: house.actor(nur))
            #expect(try scene.networks.deskTasks(by: .operatorAtConsole).isEmpty)
        }
    }

    @Test func `a closed network asks and meets no more, and what its members accepted stays theirs`() throws {
        try PeopleHouse.open { house throws in
            let scene = Scene(house)
            let budi = try house.add("Budi", .principal)
            let network = try scene.found("Gugus", by: budi)
            let dewi = try house.actor(budi)
            try scene.networks.take(.invite, for: "D0000002", in: network.id, by: dewi)
            let link = try scene.networks.inviteByLink(.name("TBM"), to: network.id, by: dewi)
            try scene.networks.describe(network.id, NetworkForm(name: "Gugus Baru"), by: dewi)
            #expect(try scene.networks.network(network.id)?.name == "Gugus Baru")
            try scene.networks.close(network.id, by: dewi)
            #expect(try scene.networks.shown(to: .visitor).isEmpty && scene.networks.shown(to: dewi).isEmpty)
            #expect(throws: NetworkError.closed) { try scene.networks.inviteByLink(.name("X"), to: network.id, by: dewi) }
            #expect(throws: NetworkError.closed) { try scene.networks.take(.rest, for: "D0000001", in: network.id, by: dewi) }
            #expect(throws: NetworkError.closed) { try scene.networks.describe(network.id, NetworkForm(name: "Y"), by: dewi) }
            #expect(try scene.networks.steps(of: house.own, in: network.id, by: dewi).isEmpty)
            let (own, other) = (house.own, house.other)
            let day = CalendarDay(secondsSince1970: house.now, offset: 0).adding(days: 30)
            let open = try house.database.read { connection in
                (
                    voters: try Networks.voters(of: network.id, connection), own: try Networks.networks(of: own, connection),
                    state: try NetworkQueries.member(other, of: network.id, connection)?.state,
                    link: try InvitationQueries.find(hash: link.code.invitationDigest, connection)?.revokedAt,
                    standing: try CharterReading.standings(connection)[own], circles: try Networks.circles(connection)
                )
            }
            #expect(open.voters.isEmpty && open.own.isEmpty && open.state == .left && open.link != nil)
            #expect(open.circles.isEmpty, "a closed network is searched in")
            #expect(open.standing?.binds(on: day) == true)
        }
    }
}
