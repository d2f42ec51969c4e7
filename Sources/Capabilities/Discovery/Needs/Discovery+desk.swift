public import Commons
import Membership
public import Store

/// What waits for an answer to readers: one wish, or those beyond the first as a number.
public struct WishDuty: Sendable, Hashable {
    public let library: LibraryID
    public let code: String
    public let task: DeskTask
    /// Nil for the line that only counts.
    public let wish: WishCode?
}

extension Discovery {
    /// A wish that waits longer than this is more than a matter of leisure.
    private static let patience = 14
    /// Of one library so many stand on the desk by themselves.
    static let wishesNamed = 3

    public func deskTasks(by actor: Actor) throws -> [DeskTask] { try wishDuties(by: actor).map(\.task) }

    /// What readers asked a library for and nobody has answered: for whoever keeps it, the oldest few one by one, the others as a number.
    public func wishDuties(by actor: Actor) throws -> [WishDuty] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant in
                if case .library(let id) = grant.place, actor.may(.answer, for: id) { id } else { nil }
            }
        ).sorted()
        guard !libraries.isEmpty else { return [] }
        let (waiting, oldest) = try database.read { connection in
            (
                try WishQueries.waiting(at: libraries, connection),
                try WishQueries.oldest(Self.wishesNamed, at: libraries, connection)
            )
        }
        let directory = directory
        return waiting.flatMap { one -> [WishDuty] in
            guard let library = directory[one.library] else { return [] }
            let named = oldest.filter { $0.library == one.library }
            return named.map { duty($0, library) } + (one.count > named.count ? [rest(one.count - named.count, library)] : [])
        }
    }

    /// How many wishes for these libraries are open, inside another room's read.
    public static func openWishes(of libraries: [LibraryID], _ connection: Connection) throws -> Int {
        try WishQueries.waiting(at: libraries, connection).reduce(0) { $0 + $1.count }
    }

    private func duty(_ wish: Wish, _ library: Library) -> WishDuty {
        let days = clock.today().daysSince1970 - wish.asked.daysSince1970
        return WishDuty(
            library: library.id, code: library.code,
            task: DeskTask(
                key: "wishes:\(library.id.rawValue):\(wish.code.text)", origin: .wishes, subject: wish.text,
                why: Phrase(
                    id: "Diminta pembaca \(library.name) pada \(wish.asked.text(.indonesian)), belum dijawab.",
                    en: "A reader of \(library.name) asked for it on \(wish.asked.text(.english)); it is not answered."),
                deed: Phrase(id: "Jawab", en: "Answer"), path: "/meja/permintaan/\(library.code)",
                urgency: days > Self.patience ? .soon : .whenever),
            wish: wish.code)
    }

    private func rest(_ count: Int, _ library: Library) -> WishDuty {
        WishDuty(
            library: library.id, code: library.code,
            task: DeskTask(
                key: "wishes:\(library.id.rawValue)", origin: .wishes, subject: library.name,
                why: Phrase(
                    id: "\(count) permintaan pembaca lagi belum dijawab.",
                    en: count == 1 ? "One more reader’s wish is not answered." : "\(count) more readers’ wishes are not answered."
                ),
                deed: Phrase(id: "Lihat semua permintaan", en: "See all wishes"), path: "/meja/permintaan/\(library.code)",
                urgency: .whenever),
            wish: nil)
    }
}
