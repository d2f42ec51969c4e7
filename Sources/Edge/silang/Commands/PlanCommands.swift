import ArgumentParser
import Commons
import Discovery
import Membership
import Planning

/// What would come of working together, before anything is signed.
struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Laporan perencanaan kerja sama. A planning report for libraries that might work together.",
        discussion: "silang plan 20400001 20400002 20400003")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Kode perpustakaan, dua sampai dua belas. Codes of libraries, two to twelve.") var libraries: [String]

    func run() throws {
        let installation = try Installation(choice)
        let planning = Planning(discovery: try installation.discovery(), clock: installation.clock)
        do {
            let report = try planning.report(libraries, by: .operatorAtConsole)
            print(choice.json ? PlanText.json(report).text : PlanText.table(report, Terminal.language))
        } catch let error as PlanningError {
            throw Failure(error.phrase.text(Terminal.language))
        }
    }
}

/// Who might become a partner, with the score sheet.
struct Partners: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Saran mitra dengan alasannya. Possible partners of a library, and why.",
        discussion: "silang partners --library 20400001")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Kode perpustakaan. The library’s code.") var library: String
    @Option(help: "Paling banyak. At most.") var limit = 8

    func validate() throws { if !(1...16).contains(limit) { throw ValidationError("--limit 1–16") } }

    func run() throws {
        let installation = try Installation(choice)
        let planning = Planning(discovery: try installation.discovery(), clock: installation.clock)
        do {
            let found = try planning.suggestions(for: library, limit: limit, by: .operatorAtConsole)
            print(choice.json ? PlanText.json(found).text : PlanText.table(found, Terminal.language))
        } catch let error as PlanningError {
            throw Failure(error.phrase.text(Terminal.language))
        }
    }
}
