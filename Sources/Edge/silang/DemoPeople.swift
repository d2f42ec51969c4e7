import Agreements
import Commons
import Membership

/// Made-up people of every role, marked *contoh*, so that a visitor can try each desk by one press.
enum DemoPeople {
    private struct Cast {
        let name: String
        let address: String?
        let signIn: String?
        let role: Role
        var rights: Set<HelperRight> = []
        var classGroup: String?
        var number: String?
    }

    /// Made once; a second `silang demo` leaves them as they are.
    static func make(in installation: Installation) throws {
        guard try installation.people.samples().isEmpty else { return }
        let libraries = try installation.membership.libraries().sorted { $0.code < $1.code }
        guard let first = libraries.first(where: { $0.level == .smp }) ?? libraries.first,
            // The private one: a foundation stands behind it.
            let second = libraries.last(where: { $0.level == .sma && $0.id != first.id }) ?? libraries.last
        else { return }
        for person in firstSchool { try add(person, at: .library(first.id), installation) }
        for person in secondSchool { try add(person, at: .library(second.id), installation) }
        let third = libraries.first { $0.id != first.id && $0.id != second.id }
        if let third { for person in thirdLibrary { try add(person, at: .library(third.id), installation) } }
        let network = try makeNetwork(of: libraries, installation)
        try add(
            Cast(name: "Dewi (contoh)", address: "Ibu", signIn: "dewi.contoh", role: .coordinator), at: .network(network.id),
            installation)
        try add(
            Cast(name: "Gunawan (contoh)", address: "Bapak", signIn: "gunawan.contoh", role: .officer), at: .office(OfficeID(1)),
            installation)
        try add(
            Cast(name: "Ika (contoh)", address: "Ibu", signIn: "ika.contoh", role: .operator), at: .installation, installation)
        if let third { try agree(first, second, third, network.id, installation) }
    }

    private static func agree(
        _ first: Library, _ second: Library, _ third: Library, _ network: NetworkID, _ installation: Installation
    ) throws {
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

    /// Most libraries are in; one rests, one was asked, one has asked, so that every state can be seen.
    private static func makeNetwork(of libraries: [Library], _ installation: Installation) throws -> Network {
        let network = try installation.networks.make(
            name: "Jejaring Layang (contoh)", region: "Kabupaten Layang (contoh)", by: .operatorAtConsole)
        func take(_ steps: [MemberStep], _ library: Library) throws {
            for step in steps { try installation.networks.take(step, for: library.code, in: network.id, by: .operatorAtConsole) }
        }
        for (index, library) in libraries.enumerated() {
            switch libraries.count - index {
            case 1: try take([.invite], library)
            case 2: try take([.apply], library)
            case 3: try take([.invite, .accept, .rest], library)
            default: try take([.invite, .accept], library)
            }
        }
        return network
    }

    private static let firstSchool = [
        Cast(name: "Ratna (contoh)", address: "Ibu", signIn: "ratna.contoh", role: .librarian),
        Cast(name: "Joko (contoh)", address: "Bapak", signIn: "joko.contoh", role: .deputy),
        Cast(name: "Budi (contoh)", address: "Bapak", signIn: "budi.contoh", role: .principal),
        Cast(name: "Sari (contoh)", address: "Ibu", signIn: "sari.contoh", role: .teacher),
        Cast(name: "Tono (contoh)", address: "Bapak", signIn: "tono.contoh", role: .staff),
        Cast(name: "Lina (contoh)", address: "Kak", signIn: "lina.contoh", role: .helper, rights: [.circulation, .visitors]),
        Cast(name: "Adi (contoh)", address: nil, signIn: nil, role: .pupil, classGroup: "VIII-A", number: "c001"),
        Cast(name: "Wati (contoh)", address: "Ibu", signIn: "wati.contoh", role: .guardian),
    ]
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

    private static func add(_ cast: Cast, at place: Place, _ installation: Installation) throws {
        var details = PersonDetails(name: cast.name)
        (details.formOfAddress, details.signInName) = (cast.address, cast.signIn)
        (details.classGroup, details.number, details.isSample) = (cast.classGroup, cast.number, true)
        try installation.people.add(details, as: cast.role, at: place, rights: cast.rights, by: .operatorAtConsole)
    }
}
