public import Commons
import Store

extension People {
    /// Cards to hand out, and accounts that are over and still kept: people whom this actor could give a way in and who have none. Numbers only; their names stand on their library's page.
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
        let cards = Dictionary(grouping: found, by: \.library).values.compactMap { group -> DeskTask? in
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
        }
        return (cards + (try over(libraries.filter { actor.keeps($0) }))).sorted { $0.key < $1.key }
    }

    /// A guest, a committee member or somebody of the alumni whose days are over: the account opens nothing any more, the name is still here.
    private func over(_ libraries: Set<LibraryID>) throws -> [DeskTask] {
        guard !libraries.isEmpty else { return [] }
        return try database.read { connection in
            try PeopleDeskQueries.over(
                libraries.sorted(), [.committee, .alumni, .guest], now: clock.now(),
                connection)
        }.map { library in
            DeskTask(
                key: "people:\(library.library.rawValue):over", origin: .people, subject: library.name,
                why: Phrase(
                    id: "\(library.count) akun tamu, komite, atau alumni sudah berakhir; namanya masih tersimpan.",
                    en: library.count == 1
                        ? "One account of a guest, the committee or alumni is over; the name is still kept."
                        : "\(library.count) accounts of guests, the committee or alumni are over; the names are still kept."),
                deed: Phrase(id: "Perpanjang atau hapus", en: "Renew or erase"), path: "/meja/orang/\(library.code)",
                urgency: .whenever)
        }
    }
}
