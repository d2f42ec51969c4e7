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
            let second = libraries.first(where: { $0.level == .sma && $0.id != first.id }) ?? libraries.last
        else { return }
        for person in firstSchool { try add(person, at: .library(first.id), installation) }
        for person in secondSchool { try add(person, at: .library(second.id), installation) }
        try add(
            Cast(name: "Dewi (contoh)", address: "Ibu", signIn: "dewi.contoh", role: .coordinator), at: .network(NetworkID(1)),
            installation)
        try add(
            Cast(name: "Gunawan (contoh)", address: "Bapak", signIn: "gunawan.contoh", role: .officer), at: .office(OfficeID(1)),
            installation)
        try add(
            Cast(name: "Ika (contoh)", address: "Ibu", signIn: "ika.contoh", role: .operator), at: .installation, installation)
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

    private static func add(_ cast: Cast, at place: Place, _ installation: Installation) throws {
        var details = PersonDetails(name: cast.name)
        (details.formOfAddress, details.signInName) = (cast.address, cast.signIn)
        (details.classGroup, details.number, details.isSample) = (cast.classGroup, cast.number, true)
        try installation.people.add(details, as: cast.role, at: place, rights: cast.rights, by: .operatorAtConsole)
    }
}
