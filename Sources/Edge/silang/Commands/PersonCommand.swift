import ArgumentParser
import Commons
import Membership

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Akun dan peran. Accounts and roles.",
        discussion: """
            Pengelola pertama:         silang person add --name "…" --sign-in ratna --role operator
            Kepala sekolah:            silang person add --name "…" --sign-in budi.smp1 --role principal --library 20400001
            Kode masuk baru:           silang person invite budi.smp1
            Orang di sebuah sekolah hanya terlihat oleh sekolah itu sendiri, jadi tidak ada daftarnya di sini.
            A school's people are seen by that school alone, so there is no list of them here.
            """,
        subcommands: [
            AddPerson.self, AppointPerson.self, EndAppointment.self, ShowPerson.self, InvitePerson.self, ResetFactor.self,
        ])
}

/// Where somebody is to be something.
struct PlaceChoice: ParsableArguments {
    @Option(
        help:
            "Peran: librarian, deputy, helper, principal, foundation, teacher, staff, pupil, guardian, coordinator, officer, operator."
    )
    var role: String
    @Option(help: "Kode perpustakaan. The library's code.") var library: String?
    @Option(help: "Nomor jaringan, untuk coordinator. The network's number.") var network: Int64?
    @Option(help: "Nomor kantor, untuk officer. The office's number.") var office: Int64?
    @Option(help: "Tugas helper, boleh berulang: circulation, requests, delivery, visitors, catalog.") var right: [String] = []
    @Option(help: "Sampai hari, JJJJ-BB-HH. Until a day, YYYY-MM-DD.") var until: String?

    func validate() throws {
        if Role(rawValue: role) == nil { throw ValidationError("--role \(Role.allCases.map(\.rawValue).joined(separator: "|"))") }
        for text in right where HelperRight(rawValue: text) == nil {
            throw ValidationError("--right \(HelperRight.allCases.map(\.rawValue).joined(separator: "|"))")
        }
        if let until, CalendarDay(until) == nil { throw ValidationError("--until YYYY-MM-DD") }
    }

    func wanted() -> Role { Role(rawValue: role) ?? .pupil }

    func place(_ installation: Installation) throws -> Place {
        if let library {
            guard let known = try installation.membership.library(code: library) else {
                throw MembershipError.unknownLibrary(library)
            }
            return .library(known.id)
        }
        if let network { return .network(NetworkID(network)) }
        if let office { return .office(OfficeID(office)) }
        guard wanted() == .operator else { throw PeopleError.roleDoesNotFit(wanted()) }
        return .installation
    }

    var rights: Set<HelperRight> { Set(right.compactMap(HelperRight.init(rawValue:))) }
    var end: CalendarDay? { until.flatMap { CalendarDay($0) } }
}

/// The address people come by, for a link that can be passed on.
struct LinkChoice: ParsableArguments {
    @Option(help: "Alamat yang dipakai orang, mis. https://… The address people come by.")
    var baseURL = "http://127.0.0.1:8080"

    func say(_ slip: Slip, _ json: Bool) {
        let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        let link = "\(base)/masuk/kode/\(slip.code.text)"
        let day = CalendarDay(at: slip.expiresAt)
        if json {
            print(
                JSON.object([
                    "person": .number(slip.person.rawValue), "code": .string(slip.code.spaced), "link": .string(link),
                    "until": .string(day.iso),
                ]).text)
        } else {
            Terminal.say(
                Phrase(
                    id:
                        "Orang nomor \(slip.person.rawValue). Tautan masuk, berlaku sekali, sampai \(day.text(.indonesian)):\n  \(link)",
                    en: "Person \(slip.person.rawValue). A link to sign in, good once, until \(day.text(.english)):\n  \(link)"))
        }
    }
}

struct AddPerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Buat akun dan tautan masuk sekali pakai. Make an account and its one-time link.")
    @OptionGroup var choice: DatabaseChoice
    @OptionGroup var place: PlaceChoice
    @OptionGroup var link: LinkChoice
    @Option(help: "Nama. The person's name.") var name: String
    @Option(help: "Sapaan: Bapak, Ibu, … Form of address.") var address: String?
    @Option(help: "Nama masuk. Sign-in name.") var signIn: String?
    @Option(help: "Nomor di perpustakaan, bukan NIK. Number at the library, never the NIK.") var number: String?

    func validate() throws {
        if signIn == nil, number == nil { throw ValidationError("--sign-in … | --number …") }
    }

    func run() throws {
        let installation = try Installation(choice)
        var details = PersonDetails(name: name)
        (details.formOfAddress, details.signInName, details.number) = (address, signIn, number)
        let role = place.wanted()
        let person = try installation.people.add(
            details, as: role, at: try place.place(installation), rights: place.rights, until: place.end, by: .operatorAtConsole)
        if role == .pupil {
            // A pupil's way in waits for a guardian's consent, which the school records.
            Terminal.say(Phrase(id: "Orang nomor \(person.rawValue).", en: "Person \(person.rawValue)."))
        } else {
            link.say(try installation.people.handOut(to: person, by: .operatorAtConsole).slip, choice.json)
        }
    }
}

struct AppointPerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint", abstract: "Beri peran lain. Give somebody a further role.")
    @OptionGroup var choice: DatabaseChoice
    @OptionGroup var place: PlaceChoice
    @Argument(help: "Nomor atau nama masuk. Number or sign-in name.") var person: String

    func run() throws {
        let installation = try Installation(choice)
        let id = try installation.people.appoint(
            try installation.person(person), as: place.wanted(), at: try place.place(installation), rights: place.rights,
            until: place.end, by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["appointment": .number(id.rawValue)]).text)
        } else {
            Terminal.say(Phrase(id: "Penugasan \(id.rawValue) dibuat.", en: "Appointment \(id.rawValue) is made."))
        }
    }
}

struct EndAppointment: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "end", abstract: "Akhiri penugasan. End an appointment.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor penugasan, dari `person show`. The appointment's number.") var appointment: Int64

    func run() throws {
        try Installation(choice).people.end(AppointmentID(appointment), by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["ended": .number(appointment)]).text)
        } else {
            Terminal.say(Phrase(id: "Penugasan \(appointment) berakhir.", en: "Appointment \(appointment) has ended."))
        }
    }
}

struct ShowPerson: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Peran seseorang. What somebody is.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor atau nama masuk. Number or sign-in name.") var person: String

    func run() throws {
        let installation = try Installation(choice)
        let id = try installation.person(person)
        let appointments = try installation.people.appointments(of: id, by: .operatorAtConsole)
        let now = installation.clock.now()
        if choice.json {
            let list = appointments.map { a in
                JSON.object([
                    "appointment": .number(a.id.rawValue), "role": .string(a.grant.role.rawValue),
                    "place": .string(a.grant.place.kind),
                    "placeId": .number(a.grant.place.number), "counts": a.counts(at: now) ? true : false,
                ])
            }
            print(JSON.object(["person": .number(id.rawValue), "appointments": .array(list)]).text)
        } else {
            for a in appointments {
                let state = a.counts(at: now) ? "" : Phrase(id: "\tberakhir", en: "\tended").text(Terminal.language)
                print("\(a.id.rawValue)\t\(a.grant.role.rawValue)\t\(a.grant.place.kind) \(a.grant.place.number)\(state)")
            }
        }
    }
}

struct InvitePerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Tautan masuk baru, berlaku sekali. A new one-time link to sign in.")
    @OptionGroup var choice: DatabaseChoice
    @OptionGroup var link: LinkChoice
    @Option(help: "Berlaku sekian hari, 1–60. Good for so many days.") var days = 14
    @Argument(help: "Nomor atau nama masuk. Number or sign-in name.") var person: String

    func run() throws {
        let installation = try Installation(choice)
        let id = try installation.person(person)
        link.say(try installation.people.handOut(to: id, days: days, by: .operatorAtConsole).slip, choice.json)
    }
}

struct ResetFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-factor",
        abstract: "Lepas kode kedua seseorang yang kehilangan ponsel dan kertasnya. Take a lost second factor away.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor atau nama masuk. Number or sign-in name.") var person: String

    func run() async throws {
        let installation = try Installation(choice)
        try await installation.door.removeFactor(of: try installation.person(person), by: .operatorAtConsole)
        Terminal.say(
            Phrase(id: "Kode kedua dilepas; semua sesinya diakhiri.", en: "The second factor is gone; all sessions are ended."))
    }
}

extension Installation {
    /// Somebody as an operator names them: by number or by sign-in name.
    func person(_ text: String) throws -> PersonID {
        if let number = Int64(text), let person = try people.person(PersonID(number)) { return person.id }
        guard let id = try people.person(signInName: text) else { throw PeopleError.unknownPerson }
        return id
    }
}
