import ArgumentParser
import Commons
import Discovery
import FoundationEssentials
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

struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Salin ke basis data lain. Copy to another database (SQLite so far).")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Asal. From.") var from: String
    @Option(help: "Tujuan; harus belum ada. To; must not exist.") var to: String

    func run() throws {
        let source = try Database.open(try DatabaseLocation.parse(from), migrations: Installation.migrations)
        let target = try DatabaseLocation.parse(to)
        guard let path = target.path else {
            throw StoreError(.unsupportedEngine, "this build copies to SQLite files only, not \(target)")
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(Phrase(id: "\(path) sudah ada.", en: "\(path) is there already.").text(Terminal.language))
        }
        try source.backup(to: path)
        if choice.json { print(JSON.object(["copied": .string(path)]).text) } else { print(path) }
    }
}
