import ArgumentParser
import Commons
import Membership
import UnionCatalog

extension LibraryCommand {
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tulis semua milik satu perpustakaan. Write everything of one library.",
            discussion: """
                Arsip itu milik perpustakaan, memuat juga yang hanya boleh dilihat pemiliknya, dan dapat diterima di hub lain.
                The archive belongs to the library, holds also what only its owner may see, and another hub can receive it.
                """)
        @OptionGroup var choice: DatabaseChoice
        @Argument(help: "Kode perpustakaan. The library's code.") var code: String
        @Option(help: "Berkas arsip; harus belum ada. The archive; must not exist.") var to: String

        func run() throws {
            let catalog = try Installation(choice).catalog
            let file = try OutputFile(to)
            let written: (records: Int, copies: Int)
            do {
                written = try catalog.export(library: code, by: .operatorAtConsole) { try file.write($0) }
                try file.finish()
            } catch {
                file.discard()
                throw error
            }
            if choice.json {
                print(
                    JSON.object([
                        "archive": .string(to), "records": .number(written.records), "copies": .number(written.copies),
                    ]).text)
            } else {
                Terminal.say(
                    Phrase(
                        id: "\(written.records) cantuman dan \(written.copies) eksemplar ditulis ke \(to).",
                        en: "\(written.records) records and \(written.copies) copies were written to \(to)."))
            }
        }
    }

    struct Receive: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Terima perpustakaan dari arsipnya. Receive a library from its archive.")
        @OptionGroup var choice: DatabaseChoice
        @Argument(help: "Arsip yang ditulis `silang library export`. The archive.") var file: String

        func run() throws {
            let archive = try InputFile.read(file)
            let installation = try Installation.settled(choice)
            let (library, report) = try installation.catalog.receive(
                archive, by: .operatorAtConsole, language: Terminal.language
            ) { Terminal.progress(Import.text($0)) }
            Terminal.endProgress()
            if choice.json {
                print(ImportText.json(report).text)
            } else {
                print("\(library.code)\t\(library.name)")
                ImportText.show(report, isDryRun: false)
            }
        }
    }
}
