import Agreements
import Commons
import Membership

/// Made-up people of every role, marked *contoh*, so that a visitor can try each desk by one press; with them all that they find there.
enum DemoPeople {
    private struct Cast {
        let name: String
        let address: String?
        let signIn: String?
        let role: Role
        var rights: Set<HelperRight> = []
        var classGroup: String?
        var number: String?
        /// Whether a visitor can be this one by a press.
        var isAtDoor = true
    }

    /// Made once; a second `silang demo` leaves them as they are.
    ///
    /// - Returns: whether they were made now.
    static func make(in installation: Installation) throws -> Bool {
        guard try installation.people.samples().isEmpty else { return false }
        let libraries = try installation.membership.libraries().sorted { $0.code < $1.code }
        guard let first = libraries.first(where: { $0.level == .smp }) ?? libraries.first,
            // The private one: a foundation stands behind it.
            let second = libraries.last(where: { $0.level == .sma && $0.id != first.id }) ?? libraries.last
        else { return false }
        let third = libraries.first { $0.id != first.id && $0.id != second.id }
        for person in firstSchool { try add(person, at: .library(first.id), installation) }
        for person in secondSchool { try add(person, at: .library(second.id), installation) }
        if let third { for person in thirdLibrary { try add(person, at: .library(third.id), installation) } }
        let houses = [first.id, second.id, third?.id]
        for library in libraries where !houses.contains(library.id) {
            for person in keepers(of: library) { try add(person, at: .library(library.id), installation) }
        }
        let networks = try DemoNetworks(installation, libraries).make()
        try runTheNetworks(networks, installation)
        try DemoOffices.make(for: libraries, in: installation) { name, signIn, place in
            try add(Cast(name: name, address: "Bapak", signIn: signIn, role: .officer), at: place, installation)
        }
        try add(
            Cast(name: "Ika (contoh)", address: "Ibu", signIn: "ika.contoh", role: .operator), at: .installation, installation)
        try DemoProfiles.make(for: libraries, in: installation)
        try consents(at: first.id, installation)
        if let third { try agree(first, second, third, networks.first?.id, installation) }
        try DemoApprovals.make(at: first, installation)
        return true
    }

    /// One runs two of the networks that overlap; another the third, whose libraries are in the first, too.
    private static func runTheNetworks(_ networks: [Network], _ installation: Installation) throws {
        guard networks.count == 3 else { return }
        let dewi = try add(
            Cast(name: "Dewi (contoh)", address: "Ibu", signIn: "dewi.contoh", role: .coordinator), at: .network(networks[0].id),
            installation)
        try installation.people.appoint(dewi, as: .coordinator, at: .network(networks[1].id), by: .operatorAtConsole)
        try add(
            Cast(name: "Umar (contoh)", address: "Bapak", signIn: "umar.contoh", role: .coordinator),
            at: .network(networks[2].id), installation)
    }

    /// Papers that came back from guardians: some gave theirs, one took it back, the others are still waited for.
    private static func consents(at library: LibraryID, _ installation: Installation) throws {
        guard let ratna = try installation.people.person(signInName: "ratna.contoh") else { return }
        let actor = Actor.person(ActingPerson(id: ratna, grants: [RoleGrant(.librarian, at: .library(library))]))
        let members = try installation.people.members(of: library, by: actor)
        func pupils(_ numbers: [String]) -> [PersonID] {
            members.filter { member in member.number.map(numbers.contains) ?? false }.map(\.person.id)
        }
        let today = installation.clock.today()
        try installation.people.consent(
            of: pupils(["c001", "c002", "c003"]), at: library, formDay: today.adding(days: -40), scopes: [.account, .photos],
            by: actor)
        for pupil in pupils(["c003"]) { try installation.people.withdraw(pupil, at: library, by: actor) }
        if let wati = try installation.people.person(signInName: "wati.contoh") {
            for pupil in pupils(["c001", "c004"]) { try installation.people.setWard(pupil, of: wati, at: library, by: actor) }
        }
    }

    private static func agree(
        _ first: Library, _ second: Library, _ third: Library, _ network: NetworkID?, _ installation: Installation
    ) throws {
        guard let network else { return }
        func person(_ signIn: String, _ role: Role, _ library: Library) throws -> (actor: Actor, id: PersonID) {
            guard let id = try installation.people.person(signInName: signIn) else { throw PeopleError.unknownPerson }
            return (.person(ActingPerson(id: id, grants: [RoleGrant(role, at: .library(library.id))])), id)
        }
        func house(
            _ library: Library, _ staff: String, _ principal: String, foundation: String? = nil
        ) throws -> DemoAgreements.House {
            let head = try person(principal, .principal, library)
            return DemoAgreements.House(
                library: library.id, name: library.name, staff: try person(staff, .librarian, library).actor,
                principal: head.actor, principalID: head.id,
                foundation: try foundation.map { try person($0, .foundation, library) })
        }
        let hands = DemoAgreements.Hands(installation.clock)
        try DemoAgreements(
            agreements: Agreements(database: installation.database, clock: hands.clock), hands: hands, network: network,
            school: house(first, "ratna.contoh", "budi.contoh"),
            foundationSchool: house(second, "hasan.contoh", "nur.contoh", foundation: "salim.contoh"),
            publicLibrary: house(third, "mega.contoh", "yusuf.contoh")
        ).make()
    }

    private static let firstSchool =
        [
            Cast(name: "Ratna (contoh)", address: "Ibu", signIn: "ratna.contoh", role: .librarian),
            Cast(name: "Joko (contoh)", address: "Bapak", signIn: "joko.contoh", role: .deputy),
            Cast(name: "Budi (contoh)", address: "Bapak", signIn: "budi.contoh", role: .principal),
            Cast(name: "Sari (contoh)", address: "Ibu", signIn: "sari.contoh", role: .teacher),
            Cast(name: "Tono (contoh)", address: "Bapak", signIn: "tono.contoh", role: .staff),
            Cast(
                name: "Lina (contoh)", address: "Kak", signIn: "lina.contoh", role: .helper,
                rights: [.circulation, .requests, .visitors]),
            Cast(name: "Adi (contoh)", address: nil, signIn: nil, role: .pupil, classGroup: "VIII-A", number: "c001"),
            Cast(name: "Wati (contoh)", address: "Ibu", signIn: "wati.contoh", role: .guardian),
            Cast(name: "Made (contoh)", address: "Bapak", signIn: "made.contoh", role: .committee),
            Cast(name: "Yuni (contoh)", address: "Kak", signIn: "yuni.contoh", role: .alumni),
            Cast(name: "Agus (contoh)", address: "Bapak", signIn: "agus.contoh", role: .guest),
        ]
        + [
            ("Bima (contoh)", "VIII-A", "c002"), ("Citra (contoh)", "VIII-A", "c003"), ("Dimas (contoh)", "VII-B", "c004"),
            ("Eka (contoh)", "VIII-A", "c005"), ("Farah (contoh)", "VIII-A", "c006"), ("Galih (contoh)", "VII-B", "c007"),
            ("Hana (contoh)", "VII-B", "c008"),
        ].map { name, group, number in
            Cast(name: name, address: nil, signIn: nil, role: .pupil, classGroup: group, number: number, isAtDoor: false)
        }
    private static let secondSchool = [
        Cast(name: "Hasan (contoh)", address: "Bapak", signIn: "hasan.contoh", role: .librarian),
        Cast(name: "Nur (contoh)", address: "Ibu", signIn: "nur.contoh", role: .principal),
        Cast(name: "Salim (contoh)", address: "Bapak", signIn: "salim.contoh", role: .foundation),
    ]

    /// The public library.
    private static let thirdLibrary = [
        Cast(name: "Mega (contoh)", address: "Ibu", signIn: "mega.contoh", role: .librarian),
        Cast(name: "Yusuf (contoh)", address: "Bapak", signIn: "yusuf.contoh", role: .principal),
    ]

    /// The other libraries have somebody, too, or nobody would answer there; by no name, only by what they are.
    private static func keepers(of library: Library) -> [Cast] {
        [
            Cast(name: "Pustakawan \(library.name)", address: nil, signIn: nil, role: .librarian, isAtDoor: false),
            Cast(name: "Kepala \(library.name)", address: nil, signIn: nil, role: .principal, isAtDoor: false),
        ]
    }

    @discardableResult
    private static func add(_ cast: Cast, at place: Place, _ installation: Installation) throws -> PersonID {
        var details = PersonDetails(name: cast.name)
        (details.formOfAddress, details.signInName) = (cast.address, cast.signIn)
        (details.classGroup, details.number, details.isSample) = (cast.classGroup, cast.number, cast.isAtDoor)
        return try installation.people.add(details, as: cast.role, at: place, rights: cast.rights, by: .operatorAtConsole)
    }
}
