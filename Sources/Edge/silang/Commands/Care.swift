import ArgumentParser
import Commons
import Discovery
import Membership
import Store
import UnionCatalog

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Periksa pemasangan. Examine the installation.")
    @OptionGroup var choice: DatabaseChoice

    func run() throws {
        let installation = try Installation.settled(choice)
        let figures = try installation.catalog.figures()
        let open = try installation.catalog.batches(limit: 1000).filter { ![.applied, .undone, .abandoned].contains($0.state) }
        let members = try installation.membership.libraries()
        let location = "\(installation.database.location)"
        if choice.json {
            print(
                JSON.object([
                    "database": .string(location), "engine": .string("\(installation.database.engine)"),
                    "libraries": .number(members.count), "titles": .number(figures.titles), "holdings": .number(figures.holdings),
                    "copies": .number(figures.copies), "openBatches": .number(open.count),
                ]).text)
        } else {
            let language = Terminal.language
            print("\(location) (\(installation.database.engine))")
            Terminal.say(
                Phrase(
                    id:
                        "\(language.number(members.count)) perpustakaan, \(language.number(figures.titles)) judul, "
                        + "\(language.number(figures.copies)) eksemplar, \(open.count) impor belum selesai.",
                    en:
                        "\(language.number(members.count)) libraries, \(language.number(figures.titles)) titles, "
                        + "\(language.number(figures.copies)) copies, \(open.count) imports unfinished."
                ))
        }
    }
}

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Simpan cadangan. Write a backup.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Berkas cadangan. The backup file.") var file: String

    func run() throws {
        try Installation(choice).database.backup(to: file)
        if choice.json { print(JSON.object(["backup": .string(file)]).text) } else { print(file) }
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Pulihkan cadangan. Restore a backup.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Berkas cadangan. The backup file.") var file: String

    func run() throws {
        let kept = try Database.restore(from: file, to: choice.location())
        if choice.json {
            print(JSON.object(["restored": .string(file), "kept": .string(kept)]).text)
        } else {
            Terminal.say(
                Phrase(
                    id: "Dipulihkan dari \(file)." + (kept.map { " Yang lama: \($0)." } ?? ""),
                    en: "Restored from \(file)." + (kept.map { " The former one: \($0)." } ?? "")))
        }
    }
}
