public import Commons
import Store

extension People {
    /// Cards to hand out: people whom this actor could give a way in and who have none. Numbers only; their names stand on their library's page.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant in
                if case .library(let id) = grant.place, actor.maySeePeople(of: id) { id } else { nil }
            })
        // A pupil's account waits for a guardian's consent, so a class without accounts is nothing left undone.
        let roles: [Role] = [.librarian, .deputy, .helper, .teacher, .staff]
        guard !libraries.isEmpty else { return [] }
        let found = try database.read { connection in
            try PeopleDeskQueries.withoutWayIn(libraries.sorted(), roles, now: clock.now(), connection)
        }.filter { actor.mayAppoint($0.role, at: .library($0.library)) }
        return Dictionary(grouping: found, by: \.library).values.compactMap { group in
            guard let first = group.first else { return nil }
            let count = group.reduce(0) { $0 + $1.count }
            return DeskTask(
                key: "people:\(first.library.rawValue):cards", origin: .people, subject: first.name,
                why: Phrase(
                    id: "\(count) petugas belum dapat masuk: belum ada sandi, belum ada kartu.",
                    en: count == 1
                        ? "One person cannot sign in yet: no password and no card."
                        : "\(count) people cannot sign in yet: no password and no card."),
                deed: Phrase(id: "Cetak kartu masuk", en: "Print cards"), path: "/meja/orang/\(first.code)", urgency: .whenever)
        }.sorted { $0.key < $1.key }
    }
}
