import ArgumentParser
import Commons
import Membership

struct NetworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Jaringan dan anggotanya. Networks and their members.",
        discussion: """
            silang network add --name "Gugus 3 Benang"
            silang network step 1 20400001 invite      diundang; invited
            silang network step 1 20400001 accept      kepala sekolah menerima di kertas; the principal accepted on paper
            """,
        subcommands: [AddNetwork.self, ListNetworks.self, StepNetwork.self])
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
                print("\(network.id.rawValue)\t\(network.name)")
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
    @Argument(help: "invite, apply, accept, admit, refuse, rest, wake, leave") var step: String

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
