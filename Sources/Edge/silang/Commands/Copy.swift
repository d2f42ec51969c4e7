import ArgumentParser
import Commons
import Store

struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pindahkan seluruh isi ke basis data lain, dan buktikan. Copy everything to another database, and prove it.",
        discussion: """
            Antara SQLite dan PostgreSQL, ke arah mana pun. Salinan yang terputus diteruskan bila perintahnya diulang.
            Between SQLite and PostgreSQL, either way. A copy that was cut off goes on when the command is repeated.
            """)
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Asal: berkas, sqlite:…, postgres://…. From.") var from: String
    @Option(help: "Tujuan; harus kosong, atau salinan yang belum selesai. To; empty, or an unfinished copy.") var to: String

    func run() throws {
        let (origin, destination) = (try DatabaseLocation.parse(from), try DatabaseLocation.parse(to))
        guard origin != destination else {
            throw Failure(
                Phrase(id: "Asal dan tujuan sama.", en: "From and to are the same.").text(Terminal.language), code: 2)
        }
        let source = try Database.open(origin, migrations: Installation.migrations)
        defer { source.close() }
        let target = try Database.open(destination, migrations: Installation.migrations)
        defer { target.close() }
        let report = try DatabaseCopy(from: source, to: target).run { Terminal.progress(Self.text($0)) }
        Terminal.endProgress()
        if choice.json {
            print(
                JSON.object([
                    "from": .string("\(origin)"), "to": .string("\(destination)"), "rows": .number(report.rows),
                    "tables": .array(report.tables.map { .object(["name": .string($0.name), "rows": .number($0.rows)]) }),
                ]).text)
        } else {
            let rows = Terminal.language.number(report.rows)
            Terminal.say(
                Phrase(
                    id: "\(rows) baris dalam \(report.tables.count) tabel disalin dan dibandingkan satu per satu: sama.",
                    en: "\(rows) rows in \(report.tables.count) tables were copied and compared one by one: the same."))
        }
    }

    private static func text(_ step: DatabaseCopy.Progress) -> String {
        let language = Terminal.language
        let count = "\(language.number(step.rows))/\(language.number(step.all))"
        return step.isComparing
            ? Phrase(id: "Membandingkan \(step.table): \(count)", en: "Comparing \(step.table): \(count)").text(language)
            : Phrase(id: "Menyalin \(step.table): \(count)", en: "Copying \(step.table): \(count)").text(language)
    }
}
