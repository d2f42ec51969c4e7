import ArgumentParser
import Commons
import Discovery
import FoundationEssentials
import Membership
import UnionCatalog

/// Loads the made-up kabupaten through the same importer that members' files go through.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Buat jaringan contoh. Make the demo network.",
        discussion: "Semua perpustakaan di dalamnya rekaan. All its libraries are made up.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Folder data contoh. Folder of the demo data.") var data: String?

    func run() async throws {
        let folder = try DemoFolder.find(data)
        let installation = try Installation.settled(choice)
        let members = try LibraryFile(path: folder + "/libraries.csv").load(into: installation.membership)
        guard members.refused.isEmpty else { throw Failure("libraries.csv: \(members.refused[0].problem)") }
        let isNew = try DemoPeople.make(in: installation)
        try DemoMeetings.make(in: installation)
        try DemoLessons.make(in: installation)
        try DemoLetters.make(in: installation)
        var reports: [ImportReport] = []
        for entry in try DemoFolder.manifest(folder) {
            Terminal.progress(entry.file)
            var request = ImportRequest(
                files: [try InputFile.read(folder + "/" + entry.file)], library: entry.library, language: Terminal.language)
            request.source = entry.source
            request.asOf = CalendarDay(entry.asOf)
            reports.append(try installation.catalog.importFiles(request, by: .operatorAtConsole))
        }
        let discovery = try installation.discovery()
        try discovery.save()
        if isNew { try await DemoNeeds(installation: installation).make() }
        if isNew { try DemoNotices.make(in: installation) }
        if isNew { try DemoMessages.make(in: installation) }
        Terminal.endProgress()
        let figures = try installation.catalog.figures()
        if choice.json {
            print(
                JSON.object([
                    "libraries": .number(figures.libraries), "titles": .number(figures.titles),
                    "holdings": .number(figures.holdings),
                    "copies": .number(figures.copies), "imports": .array(reports.map(ImportText.json)),
                ]).text)
        } else {
            let language = Terminal.language
            Terminal.say(
                Phrase(
                    id:
                        "Jaringan contoh siap: \(figures.libraries) perpustakaan, \(language.number(figures.titles)) judul, "
                        + "\(language.number(figures.holdings)) kepemilikan, \(language.number(figures.copies)) eksemplar.",
                    en:
                        "The demo network is ready: \(figures.libraries) libraries, \(language.number(figures.titles)) titles, "
                        + "\(language.number(figures.holdings)) holdings, \(language.number(figures.copies)) copies."
                ))
        }
    }
}

/// Where the demo's files are: named, beside the working folder, or beside the program.
enum DemoFolder {
    struct Entry {
        let file: String
        let library: String
        let source: String
        let asOf: String
    }

    static func find(_ named: String?) throws(Failure) -> String {
        var places = named.map { [$0] } ?? ["Demo"]
        if named == nil {
            // .build/release/silang stands three folders below the project.
            var folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
            for _ in 0..<4 {
                places.append(folder.isEmpty ? "Demo" : folder.joined(separator: "/") + "/Demo")
                folder = folder.dropLast()
            }
            places.append("/usr/share/silang/Demo")
        }
        for place in places where FileManager.default.fileExists(atPath: place + "/manifest.tsv") { return place }
        throw Failure(
            Phrase(
                id: "Data contoh tidak ditemukan. Sebutkan foldernya: silang demo --data …/Demo",
                en: "The demo data was not found. Name its folder: silang demo --data …/Demo"
            ).text(Terminal.language))
    }

    /// Load order: file, library, source, as-of day.
    static func manifest(_ folder: String) throws(Failure) -> [Entry] {
        guard let data = FileManager.default.contents(atPath: folder + "/manifest.tsv") else {
            throw Failure("\(folder)/manifest.tsv?")
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 4 else { return nil }
            return Entry(file: cells[0], library: cells[1], source: cells[2], asOf: cells[3])
        }
    }
}
