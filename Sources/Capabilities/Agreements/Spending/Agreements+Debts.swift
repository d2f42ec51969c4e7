public import Commons
import Store

/// A share that was not paid yet, at the desk of whoever owes it.
extension Agreements {
    /// Agreements that one desk is reminded of.
    private static let mostDebts = 20
    /// When accounts are settled: once they were looked at together, and when an agreement ends.
    private static let settling: [AgreementState] = [.reviewed, .leaving, .ended]

    public func spendingTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let own = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if [.librarian, .deputy].contains(grant.role), case .library(let library) = grant.place { library } else { nil }
            }
        ).sorted()
        guard !own.isEmpty else { return [] }
        return try database.read { connection in
            try SpendingQueries.unsettled(of: own, in: Self.settling, limit: Self.mostDebts, connection).flatMap { id in
                let agreement = try Self.find(id, connection)
                let title = try AgreementReading.version(id, agreement.version, connection).text.title
                let transfers = try Self.spendingReport(agreement, connection).transfers.filter { own.contains($0.from) }
                return transfers.map { one in
                    DeskTask(
                        key: "agreement:\(id.rawValue):owes:\(one.from.rawValue):\(one.to.rawValue)", origin: .agreements,
                        subject: title,
                        why: Phrase(
                            id: "bagian biaya Rp\(Language.indonesian.number(one.rupiah)) belum diserahkan kepada pihak lain",
                            en: "a share of Rp\(Language.english.number(one.rupiah)) was not paid to another party yet"),
                        deed: Phrase(id: "Lihat biaya", en: "See the costs"), path: "/perjanjian/\(id.rawValue)#biaya",
                        urgency: .soon)
                }
            }
        }
    }
}
