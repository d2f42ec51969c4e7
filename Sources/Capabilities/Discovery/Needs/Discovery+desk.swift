public import Commons
import Membership
import Store

extension Discovery {
    /// A wish that waits longer than this is more than a matter of leisure.
    private static let patience = 14

    /// What readers asked a library for and nobody has answered: for whoever keeps it, one line for each library.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant in
                if case .library(let id) = grant.place, actor.may(.answer, for: id) { id } else { nil }
            })
        guard !libraries.isEmpty else { return [] }
        let (today, directory) = (clock.today(), directory)
        return try database.read { try WishQueries.waiting(at: libraries.sorted(), $0) }.compactMap { waiting in
            guard let library = directory[waiting.library] else { return nil }
            let days = waiting.oldest.daysSince1970.distance(to: today.daysSince1970)
            return DeskTask(
                key: "wishes:\(waiting.library.rawValue)", origin: .wishes, subject: library.name,
                why: Phrase(
                    id:
                        "\(waiting.count) permintaan pembaca belum dijawab; yang tertua dari \(waiting.oldest.text(.indonesian)).",
                    en: waiting.count == 1
                        ? "One reader’s wish is not answered yet, of \(waiting.oldest.text(.english))."
                        : "\(waiting.count) readers’ wishes are not answered yet; the oldest is of \(waiting.oldest.text(.english))."
                ),
                deed: Phrase(id: "Jawab permintaan", en: "Answer the wishes"), path: "/meja/permintaan/\(library.code)",
                urgency: days > Self.patience ? .soon : .whenever)
        }
    }
}
