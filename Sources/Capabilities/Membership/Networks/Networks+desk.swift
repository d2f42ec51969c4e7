public import Commons
import Store

/// Membership as things to do, and in numbers.
extension Networks {
    /// Applications that a coordinator has to answer, invitations that a principal has to, and, for whoever runs the installation, networks
    /// that nobody runs.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        try membershipTasks(by: actor) + unledTasks(by: actor)
    }

    /// A coordinator's place ends with their library's leaving, so a network may be left without one; a code makes another.
    private func unledTasks(by actor: Actor) throws -> [DeskTask] {
        guard actor.runsInstallation else { return [] }
        return try database.read { try NetworkDeskQueries.unled(now: clock.now(), $0) }.map { one in
            DeskTask(
                key: "network:\(one.id.rawValue):unled", origin: .membership, subject: one.name,
                why: Phrase(
                    id: "Tidak mempunyai koordinator; ajak seseorang dengan kode.",
                    en: "Has no coordinator; ask somebody in by a code."),
                deed: Phrase(id: "Ajak", en: "Ask in"), path: "/jaringan/\(one.id.rawValue)/atur", urgency: .today)
        }
    }

    private func membershipTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let networks = person.grants.compactMap { if case .network(let id) = $0.place, actor.coordinates(id) { id } else { nil } }
        let libraries = person.grants.compactMap { grant in
            if grant.role == .principal, case .library(let id) = grant.place { id } else { nil }
        }
        guard !networks.isEmpty || !libraries.isEmpty else { return [] }
        return try database.read { connection in
            try NetworkDeskQueries.waiting(networks: networks.sorted(), libraries: libraries.sorted(), connection)
        }.map { one in
            let applied = one.state == .applicant
            return DeskTask(
                key: "membership:\(one.network.rawValue):\(one.code):\(one.state.rawValue)", origin: .membership,
                subject: applied ? one.libraryName : one.networkName,
                why: applied
                    ? Phrase(
                        id: "Mendaftar ke \(one.networkName) dan menunggu jawaban Anda.",
                        en: "Has applied to \(one.networkName) and waits for your answer.")
                    : Phrase(
                        id: "\(one.libraryName) diundang; kepala sekolah yang menjawab.",
                        en: "\(one.libraryName) was invited; its principal answers."),
                deed: Phrase(id: "Jawab", en: "Answer"), path: "/jaringan/\(one.network.rawValue)",
                urgency: clock.now() - one.since > 14 * 86_400 ? .overdue : .today)
        }
    }

    /// How many libraries are in which state: for the network's coordinator and whoever runs the installation.
    public func health(of network: NetworkID, by actor: Actor) throws -> [MemberState: Int] {
        guard actor.coordinates(network) || actor.runsInstallation else { throw NotAllowed(verb: "network.health") }
        return try database.read { try NetworkDeskQueries.byState(network, $0) }
    }
}
