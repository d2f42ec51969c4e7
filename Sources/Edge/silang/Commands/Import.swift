import ArgumentParser
import Commons
import FoundationEssentials
import UnionCatalog

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Masukkan berkas katalog satu perpustakaan. Import one library's catalogue files.",
        discussion: """
            CSV SLiMS (judul, eksemplar), daftar Excel sebagai CSV, MARC, MARCXML, MARC-in-JSON. Bentuk, pemisah, dan pengodean dikenali sendiri.
            SLiMS CSV (biblio, item), Excel lists as CSV, MARC, MARCXML, MARC-in-JSON. Form, separator and encoding are recognised.
            """)
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Berkas. Files.") var files: [String]
    @Option(help: "Kode perpustakaan. The library's code.") var library: String
    @Option(help: "Nama sumber; baris hanya saling memperbarui dalam satu sumber. Name of the source.") var source: String?
    @Option(help: "auto, slims-biblio, slims-item, list, marc, marcxml, marcjson") var format = "auto"
    @Flag(help: "Berkas ini lengkap: yang tidak ada lagi ditandai hilang. The files are complete.") var complete = false
    @Flag(help: "Setujui juga bila lebih dari 20 % hilang. Agree even if more than 20 % go.") var yes = false
    @Option(help: "Tanggal data, mis. 2026-11-22. The day the data is true of.") var asOf: String?
    @Flag(help: "Hanya perlihatkan apa yang akan terjadi. Only show what would happen.") var dryRun = false

    func validate() throws {
        if files.isEmpty { throw ValidationError("Sebutkan berkas. Name a file.") }
        if format != "auto", CatalogFormat(rawValue: format) == nil {
            throw ValidationError("--format: \(CatalogFormat.allCases.map(\.rawValue).joined(separator: ", ")), auto")
        }
    }

    func run() throws {
        let opened = try files.map(InputFile.read)
        var request = ImportRequest(files: opened, library: library, language: Terminal.language)
        request.source = source
        request.format = CatalogFormat(rawValue: format)
        (request.isComplete, request.isConfirmed, request.isDryRun) = (complete, yes, dryRun)
        if let asOf {
            guard let day = CalendarDay(asOf) else { throw ImportError.badDay(asOf) }
            request.asOf = day
        }
        let installation = try Installation.settled(choice)
        let report = try installation.catalog.importFiles(request, by: .operatorAtConsole) { Terminal.progress(Self.text($0)) }
        Terminal.endProgress()
        if choice.json { print(ImportText.json(report).text) } else { ImportText.show(report, isDryRun: dryRun) }
    }

    static func text(_ progress: ImportProgress) -> String {
        let language = Terminal.language
        return switch progress {
        case .reading(let rows):
            Phrase(id: "Membaca: \(language.number(rows)) baris", en: "Reading: \(language.number(rows)) rows").text(language)
        case .applying(let rows, let all):
            Phrase(
                id: "Menerapkan: \(language.number(rows)) dari \(language.number(all)) baris",
                en: "Applying: \(language.number(rows)) of \(language.number(all)) rows"
            ).text(language)
        case .undoing(let rows):
            Phrase(id: "Membatalkan: \(language.number(rows))", en: "Undoing: \(language.number(rows))").text(language)
        }
    }
}
