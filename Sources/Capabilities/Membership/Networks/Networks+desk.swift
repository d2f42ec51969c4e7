public import Commons
import Store

/// What membership asks of somebody, with the steps that answer it at once.
public struct MembershipDuty: Sendable, Hashable {
    public let network: NetworkID
    /// The code of the library in question; nil where it is about the network.
    public let code: String?
    public let task: DeskTask
    /// The first is what is mostly meant. Empty where a press is not enough.
    public let steps: [MemberStep]
}

/// Membership as things to do, and in numbers.
extension Networks {
    /// Without a sign of life for so long, a member is asked how it is.
    static let silence = 180

    /// Applications that a coordinator has to answer, invitations that a principal has to, members that a coordinator has not seen for long,
    /// and, for whoever runs the installation, networks that nobody runs.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        try duties(by: actor).duties.map(\.task)
    }

    /// - Parameter limit: of applications and invitations; those beyond are only counted.
    public func duties(limit: Int = 200, by actor: Actor) throws -> (duties: [MembershipDuty], total: Int) {
        let waiting = try waiting(limit: limit, by: actor)
        let others = try silent(by: actor) + unled(by: actor)
        return (waiting.duties + others, waiting.total + others.count)
    }

    private func waiting(limit: Int, by actor: Actor) throws -> (duties: [MembershipDuty], total: Int) {
        guard case .person(let person) = actor else { return ([], 0) }
        let networks = coordinated(by: actor)
        let libraries = person.grants.compactMap { grant in
            if case .library(let id) = grant.place, actor.decides(.joining, for: id) { id } else { nil }
        }
        guard !networks.isEmpty || !libraries.isEmpty else { return ([], 0) }
        let waiting = try database.read { connection in
            try NetworkDeskQueries.waiting(networks: networks, libraries: Set(libraries).sorted(), limit: limit, connection)
        }
        let duties = waiting.first.map { one in
            let applied = one.state == .applicant
            return MembershipDuty(
                network: one.network, code: one.code,
                task: DeskTask(
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
                    urgency: clock.now() - one.since > 14 * 86_400 ? .overdue : .today),
                steps: applied ? [.admit, .refuse] : [.accept, .refuse])
        }
        return (duties, waiting.total)
    }

    /// One line for each network: members from which nobody signed in and nothing was brought in for long. Names of libraries only.
    private func silent(by actor: Actor) throws -> [MembershipDuty] {
        let networks = coordinated(by: actor)
        guard !networks.isEmpty else { return [] }
        let before = clock.today().adding(days: -Self.silence)
        let silent = try database.read { try NetworkDeskQueries.silent(networks, before: before, $0) }
        return Dictionary(grouping: silent, by: \.network).values.compactMap { group in
            guard let first = group.first else { return nil }
            let names = group.prefix(3).map(\.libraryName).joined(separator: ", ")
            let task = DeskTask(
                key: "network:\(first.network.rawValue):silent", origin: .membership, subject: first.networkName,
                why: Phrase(
                    id:
                        "\(group.count) anggota tidak masuk dan tidak mengirim katalog \(Self.silence) hari: \(names)\(group.count > 3 ? ", …" : ""). Tanyakan kabarnya.",
                    en:
                        "\(group.count) \(group.count == 1 ? "member has" : "members have") neither signed in nor sent a catalogue for \(Self.silence) days: \(names)\(group.count > 3 ? ", …" : ""). Ask how they are."
                ),
                deed: Phrase(id: "Lihat anggota", en: "See the members"), path: "/jaringan/\(first.network.rawValue)",
                urgency: .soon)
            return MembershipDuty(network: first.network, code: nil, task: task, steps: [])
        }.sorted { $0.task.key < $1.task.key }
    }

    private func coordinated(by actor: Actor) -> [NetworkID] {
        guard case .person(let person) = actor else { return [] }
        return person.grants.compactMap { if case .network(let id) = $0.place, actor.coordinates(id) { id } else { nil } }
            .sorted()
    }

    /// A coordinator's place ends with their library's leaving, so a network may be left without one; a code makes another.
    private func unled(by actor: Actor) throws -> [MembershipDuty] {
        guard actor.runsInstallation else { return [] }
        return try database.read { try NetworkDeskQueries.unled(now: clock.now(), $0) }.map { one in
            let task = DeskTask(
                key: "network:\(one.id.rawValue):unled", origin: .membership, subject: one.name,
                why: Phrase(
                    id: "Tidak mempunyai koordinator; ajak seseorang dengan kode.",
                    en: "Has no coordinator; ask somebody in by a code."),
                deed: Phrase(id: "Ajak", en: "Ask in"), path: "/jaringan/\(one.id.rawValue)/atur", urgency: .today)
            return MembershipDuty(network: one.id, code: nil, task: task, steps: [])
        }
    }

    /// How many libraries are in which state: for the network's coordinator and whoever runs the installation.
    public func health(of network: NetworkID, by actor: Actor) throws -> [MemberState: Int] {
        guard actor.coordinates(network) || actor.runsInstallation else { throw NotAllowed(verb: "network.health") }
        return try database.read { try NetworkDeskQueries.byState(network, $0) }
    }
}
