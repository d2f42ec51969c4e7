public import Commons
import Store

extension Membership {
    /// A library that has given notice: what is still to do until its last day, for its principal and for who keeps it.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place, actor.maySeePeople(of: id) { id } else { nil }
            }
        ).sorted()
        guard !libraries.isEmpty else { return [] }
        let today = clock.today()
        return try database.read { try LeavingQueries.under(libraries, $0) }.map { one in
            let decides = actor.mayLeave(one.leaving.library)
            let days = one.leaving.lastDay.daysSince1970 - today.daysSince1970
            return DeskTask(
                key: "leaving:\(one.leaving.library.rawValue)", origin: .membership, subject: one.name,
                why: decides
                    ? Phrase(
                        id:
                            "Perpustakaan pamit; hari terakhir \(one.leaving.lastDay.text(.indonesian)). Sebelum itu: unduh arsipnya, dan selesaikan yang masih terbuka di lembar serah terima.",
                        en:
                            "The library leaves; its last day is \(one.leaving.lastDay.text(.english)). Before that: download the archive, and settle what the handover sheet lists as open."
                    )
                    : Phrase(
                        id:
                            "Perpustakaan pamit; hari terakhir \(one.leaving.lastDay.text(.indonesian)). Sebelum itu: kembalikan pinjaman, dan selesaikan yang masih terbuka di lembar serah terima.",
                        en:
                            "The library leaves; its last day is \(one.leaving.lastDay.text(.english)). Before that: return what is on loan, and settle what the handover sheet lists as open."
                    ),
                deed: decides
                    ? Phrase(id: "Buka pamit", en: "Open the leaving") : Phrase(id: "Lembar serah terima", en: "Handover sheet"),
                path: decides ? "/meja/pamit/\(one.code)" : "/meja/serah-terima/\(one.code)",
                urgency: days <= 7 ? .today : .soon, due: one.leaving.lastDay)
        }
    }
}
