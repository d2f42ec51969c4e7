import ArgumentParser
import Commons
import FoundationEssentials
import MARC
import Membership
import Store
import UnionCatalog

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tulis katalog induk ke keluaran baku. Write the union catalogue to standard output.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "csv, marc, marcxml, json") var format = "csv"
    @Option(help: "Hanya milik perpustakaan ini. Only this library's.") var library: String?

    func validate() throws {
        if !["csv", "marc", "marcxml", "json"].contains(format) { throw ValidationError("--format csv|marc|marcxml|json") }
    }

    func run() throws {
        let installation = try Installation.settled(choice)
        var only: LibraryID?
        if let library {
            guard let found = try installation.membership.library(code: library) else {
                throw ImportError.unknownLibrary(library)
            }
            only = found.id
        }
        let codes = Dictionary(uniqueKeysWithValues: try installation.membership.libraries().map { ($0.id, $0.code) })
        var out = ExportWriter(format: choice.json ? "json" : format)
        out.begin()
        var last: Int64 = 0
        while true {
            let after = last
            let titles = try installation.database.read { try UnionCatalog.eachTitle(after: after, limit: 1000, $0) }
            guard let end = titles.last else { break }
            for (title, holdings) in titles {
                let held = holdings.filter { only == nil || $0.library == only }
                if !held.isEmpty { out.write(title, held.map { (codes[$0.library] ?? "", $0) }) }
            }
            last = end.title.id.rawValue
        }
        out.end()
    }
}
