public import Commons
import Membership

extension PlanningReport {
    /// What speaks for working together, in sentences that may stand in an agreement (S32): each with the numbers of this report.
    public var drivers: [Phrase] {
        var found: [Phrase] = []
        for index in members.indices {
            let closed = (0...9).filter { coverage.cell(index, $0).isClosed }.map { "\($0)00" }
            guard !closed.isEmpty else { continue }
            let (name, classes) = (members[index].library.name, closed.joined(separator: ", "))
            found.append(
                Phrase(
                    id: "Kekurangan \(name) pada kelas \(classes) dapat ditutup oleh pihak lain.",
                    en: "What \(name) lacks in class \(classes) the others can fill."))
        }
        if wishes.isEnough {
            let alone = members.indices.map(wishes.filledAlone).max() ?? 0
            if wishes.filledTogether > alone {
                found.append(
                    Phrase(
                        id:
                            "Dari \(wishes.asked) permintaan dan pencarian tanpa hasil dalam \(wishDays) hari, \(wishes.filledTogether) dapat dijawab bersama, sendiri paling banyak \(alone).",
                        en:
                            "Of \(wishes.asked) wishes and searches in vain within \(wishDays) days \(wishes.filledTogether) can be answered together, alone \(alone) at most."
                    ))
            }
        }
        let unique = members.reduce(0) { $0 + $1.unique }
        if unique > 0 {
            found.append(
                Phrase(
                    id: "Bersama tersedia \(coverage.union) judul; \(unique) di antaranya hanya ada di satu perpustakaan.",
                    en: "Together there are \(coverage.union) titles; \(unique) of them stand in one library only."))
        }
        return found
    }
}
