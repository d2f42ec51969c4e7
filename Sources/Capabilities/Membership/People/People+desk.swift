public import Commons
import Store

extension People {
    /// Cards to hand out, accounts that are over and still kept, and papers that have not come back.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] { try paperTasks(by: actor) + cardTasks(by: actor) }

    private func paperTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { if case .library(let id) = $0.place, actor.mayKeepPupils(of: id) { id } else { nil } }
        ).sorted()
        let waiting = try paperless(at: libraries, by: actor)
        guard !waiting.isEmpty else { return [] }
        let named = try database.read { try LibraryQueries.find(waiting.map(\.library), $0) }
        let today = clock.today()
        return waiting.compactMap { one in
            guard let library = named.first(where: { $0.id == one.library }) else { return nil }
            let days = one.erasedOn.daysSince1970 - today.daysSince1970
            return DeskTask(
                key: "people:\(one.library.rawValue):papers", origin: .people, subject: library.name,
                why: Phrase(
                    id:
                        "\(one.count) siswa belum ada lembar persetujuan walinya. \(one.erasedThen) siswa dihapus pada \(one.erasedOn.text(.indonesian)) bila lembarnya belum dicatat.",
                    en:
                        "Of \(one.count) \(one.count == 1 ? "pupil" : "pupils") the guardian’s paper has not come. \(one.erasedThen) will be erased on \(one.erasedOn.text(.english)) unless it is recorded before."
                ),
                deed: Phrase(id: "Cetak atau catat lembar", en: "Print or record papers"),
                path: "/meja/orang/\(library.code)/persetujuan", urgency: days <= 1 ? .today : days <= 14 ? .soon : .whenever,
                due: one.erasedOn)
        }
    }

    /// Cards to hand out, and accounts that are over: people whom this actor could give a way in and who have none. Numbers only; their names stand on their library's page.
    private func cardTasks(by actor: Actor) throws -> [DeskTask] {
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
