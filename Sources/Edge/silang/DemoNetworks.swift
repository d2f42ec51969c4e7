import Commons
import Membership

/// Three made-up networks that overlap: one of the whole kabupaten, one of a district, one of the madrasahs. They are older than the
/// agreements made in them; a few answers are still waited for.
struct DemoNetworks {
    private let installation: Installation
    private let libraries: [Library]
    private let hands: DemoAgreements.Hands
    private let networks: Networks

    init(_ installation: Installation, _ libraries: [Library]) {
        self.installation = installation
        self.libraries = libraries
        hands = DemoAgreements.Hands(installation.clock)
        networks = Networks(database: installation.database, clock: hands.clock)
    }

    func make() throws -> [Network] {
        hands.set(daysBack: 430)
        let whole = try make("Jejaring Layang (contoh)", "Kabupaten Layang (contoh)")
        for (index, library) in libraries.enumerated() where libraries.count - index > 2 {
            try take([.invite, .accept], library, whole)
            if libraries.count - index == 3 { try take([.rest], library, whole) }
        }
        hands.set(daysBack: 410)
        let district = try make("Gugus Benang (contoh)", "Kecamatan Benang (contoh)")
        for library in libraries where library.details.district == "Benang" && library.level != .slb {
            try take([.invite, .accept], library, district)
        }
        let madrasahs = try make("Jejaring Madrasah Layang (contoh)", "Madrasah se-Kabupaten Layang (contoh)")
        for library in libraries where [.mi, .mts, .ma].contains(library.level) || library.code == libraries.first?.code {
            try take([.invite, .accept], library, madrasahs)
        }
        try waiting(whole)
        hands.set(daysBack: 1)
        if let neighbour = libraries.first(where: { $0.level == .smp && $0.details.district != "Benang" }) {
            try take([.apply], neighbour, district)
        }
        return [whole, district, madrasahs]
    }

    /// One school was asked, one has asked; two letters with a link are out, and one has run out.
    private func waiting(_ network: Network) throws {
        guard libraries.count > 2, let asked = libraries.last else { return }
        hands.set(daysBack: 30)
        try invite(.name("SD Negeri 5 Sayap Barat (contoh)"), network)
        hands.set(daysBack: 5)
        try take([.invite], asked, network)
        try invite(.library(code: asked.code), network)
        hands.set(daysBack: 3)
        try take([.apply], libraries[libraries.count - 2], network)
        try invite(.name("Taman Baca Layangan (contoh)"), network)
    }

    private func make(_ name: String, _ region: String) throws -> Network {
        try networks.make(name: name, region: region, by: .operatorAtConsole)
    }

    private func take(_ steps: [MemberStep], _ library: Library, _ network: Network) throws {
        for step in steps { try networks.take(step, for: library.code, in: network.id, by: .operatorAtConsole) }
    }

    private func invite(_ school: InvitedSchool, _ network: Network) throws {
        _ = try networks.inviteByLink(school, to: network.id, by: .operatorAtConsole)
    }
}
