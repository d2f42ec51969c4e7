import Agreements
import Commons
import Discovery
import Membership
import Planning

extension Site {
    /// What planning knows of these parties' needs (S136), with the figures: where a class is thin and the others can fill it, and what readers
    /// wished or looked for in vain.
    func needs(of libraries: [LibraryID], _ actor: Actor) -> [FactorDetails.Need] {
        let codes = libraries.compactMap { discovery.directory[$0]?.code }
        guard codes.count <= Planning.most, let report = try? planning.report(codes, by: actor) else { return [] }
        var found: [FactorDetails.Need] = []
        if report.wishes.isEnough {
            found.append(
                FactorDetails.Need(
                    code: "wishes:\(report.wishDays)",
                    label: "Permintaan dan pencarian tanpa hasil dalam \(report.wishDays) hari",
                    count: report.wishes.asked, day: report.day))
        }
        for (index, member) in report.members.enumerated() {
            for mainClass in 0...9 {
                let cell = report.coverage.cell(index, mainClass)
                guard cell.isClosed else { continue }
                found.append(
                    FactorDetails.Need(
                        code: "gap:\(member.library.id.rawValue):\(mainClass)00",
                        label: "Judul kelas \(mainClass)00 yang kurang di \(member.library.name) dan ada di pihak lain",
                        count: cell.gain, day: report.day))
            }
        }
        return found
    }
}
