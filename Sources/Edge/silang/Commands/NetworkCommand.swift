import ArgumentParser
import Commons
import Membership

struct NetworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Jaringan dan anggotanya. Networks and their members.",
        discussion: """
            silang network add --name "Gugus 3 Benang"
            silang network link 1 --npsn 20400001      tautan undangan sekali pakai; a one-time link
            silang network step 1 20400001 invite      diundang; invited
            silang network step 1 20400001 accept      kepala sekolah menerima di kertas; the principal accepted on paper
            silang network close 1 --yes               tutup jaringan; perjanjian anggotanya tetap; close it, agreements stay
            """,
        subcommands: [AddNetwork.self, ListNetworks.self, StepNetwork.self, LinkNetwork.self, CloseNetwork.self])
}

struct AddNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Buat jaringan. Make a network.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Nama. The name.") var name: String
    @Option(help: "Wilayah, dengan kata biasa. The region, in plain words.") var region: String?

    func run() throws {
        let network = try Installation(choice).networks.make(name: name, region: region, by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["network": .number(network.id.rawValue), "name": .string(network.name)]).text)
        } else {
            Terminal.say(
                Phrase(
                    id: "Jaringan \(network.id.rawValue): \(network.name).",
                    en: "Network \(network.id.rawValue): \(network.name)."))
        }
    }
}

struct ListNetworks: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Jaringan dan anggotanya. Networks, members.")
    @OptionGroup var choice: DatabaseChoice

    func run() throws {
        let installation = try Installation(choice)
        let libraries = Dictionary(try installation.membership.libraries().map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        let all = try installation.networks.networks().map { network in
            (network, try installation.networks.members(of: network.id, by: .operatorAtConsole))
        }
        if choice.json {
            let list = all.map { network, members in
                JSON.object([
                    "network": .number(network.id.rawValue), "name": .string(network.name), "region": .string(network.region),
                    "open": .bool(network.isOpen),
                    "members": .array(
                        members.map {
                            .object([
                                "library": .string(libraries[$0.library]?.code), "state": .string($0.state.rawValue),
                                "charter": .string($0.charter),
                            ])
                        }),
                ])
            }
            print(JSON.array(list).text)
        } else {
            for (network, members) in all {
                let mark = network.isOpen ? "" : Phrase(id: " (ditutup)", en: " (closed)").text(Terminal.language)
                print("\(network.id.rawValue)\t\(network.name)\(mark)")
                for member in members {
                    let library = libraries[member.library]
                    print("\t\(library?.code ?? "?")\t\(member.state.name.text(Terminal.language))\t\(library?.name ?? "?")")
                }
            }
        }
    }
}

struct StepNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "Catat satu langkah keanggotaan. Enter one step of a membership.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor jaringan. The network's number.") var network: Int64
    @Argument(help: "Kode perpustakaan. The library's code.") var library: String
    @Argument(help: "invite, apply, accept, admit, refuse, rest, wake, leave, withdraw, pause, exclude") var step: String

    func validate() throws {
        if MemberStep(rawValue: step) == nil {
            throw ValidationError(MemberStep.allCases.map(\.rawValue).joined(separator: "|"))
        }
    }

    func run() throws {
        guard let step = MemberStep(rawValue: step) else { return }
        let member = try Installation(choice).networks.take(
            step, for: library, in: NetworkID(network), by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["library": .string(library), "state": .string(member.state.rawValue)]).text)
        } else {
            Terminal.say(
                Phrase(
                    id: "\(library): \(member.state.name.indonesian).", en: "\(library): \(member.state.name.english)."))
        }
    }
}

struct LinkNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Tautan untuk bergabung, sekali pakai. A one-time link to join by.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor jaringan. The network's number.") var network: Int64
    @Option(help: "NPSN sekolah. The school's NPSN.") var npsn: String?
    @Option(help: "Kode perpustakaan terdaftar. A registered library's code.") var library: String?
    @Option(help: "Nama, bila tanpa NPSN. A name, where there is no NPSN.") var name: String?
    @Option(help: "Berlaku sekian hari, 1–60. Good for so many days.") var days = 14
    @Option(help: "Alamat yang dipakai orang, mis. https://… The address people come by.") var baseURL = "http://127.0.0.1:8080"

    func validate() throws {
        if npsn == nil, library == nil, name == nil { throw ValidationError("--npsn … | --library … | --name …") }
    }

    func run() throws {
        let school: InvitedSchool =
            library.map { .library(code: $0) } ?? npsn.map { .npsn($0, name: name) } ?? .name(name ?? "")
        let made = try Installation(choice).networks.inviteByLink(
            school, to: NetworkID(network), days: days, by: .operatorAtConsole)
        let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        let link = "\(base)/gabung/\(made.code.text)"
        let until = CalendarDay(at: made.invitation.expiresAt)
        if choice.json {
            print(
                JSON.object([
                    "invitation": .number(made.invitation.id), "school": .string(made.invitation.label), "link": .string(link),
                    "code": .string(made.code.spaced), "until": .string(until.iso),
                ]).text)
        } else {
            Terminal.say(
                Phrase(
                    id: "Undangan untuk \(made.invitation.label), sekali pakai, sampai \(until.text(.indonesian)):\n  \(link)",
                    en: "Invitation for \(made.invitation.label), good once, until \(until.text(.english)):\n  \(link)"))
        }
    }
}

struct CloseNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Tutup jaringan; perjanjian anggotanya tetap berlaku. Close a network; its members' agreements stay.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor jaringan. The network's number.") var network: Int64
    @Flag(help: "Ya, tutup. Yes, close it.") var yes = false

    func validate() throws {
        if !yes { throw ValidationError("--yes") }
    }

    func run() throws {
        let networks = try Installation(choice).networks
        let id = NetworkID(network)
        guard let known = try networks.network(id) else { throw NetworkError.unknownNetwork }
        try networks.close(id, by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["network": .number(network), "open": .bool(false)]).text)
        } else {
            Terminal.say(Phrase(id: "\(known.name) ditutup.", en: "\(known.name) is closed."))
        }
    }
}
