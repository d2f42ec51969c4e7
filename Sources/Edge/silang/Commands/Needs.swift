import ArgumentParser
import Commons
import Discovery

struct Needs: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Yang dicari tetapi belum ada, dan jawabannya. What people looked for in vain, and the answers.",
        discussion: """
            silang needs --by subject      menurut bidang; by field
            silang needs --by level        menurut jenjang dan kelas; by stage and grade
            silang needs --days 7          permintaan yang lebih dari 7 hari belum terjawab; requests unanswered for more than 7 days
            silang needs answer K7M3QX --text "Sudah dipesan." --title 143
            silang needs close K7M3QX --text "Tidak terbit lagi."
            """,
        subcommands: [ListNeeds.self, AnswerWish.self, CloseWish.self], defaultSubcommand: ListNeeds.self)
}

/// The list of needs, or of wishes left unanswered.
struct ListNeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Daftar kebutuhan. The list of needs.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Dikelompokkan menurut. Grouped by.") var by = Grouping.words
    @Option(help: "Paling banyak. At most.") var limit = 50
    @Option(help: "Permintaan tak terjawab lebih dari sekian hari. Requests unanswered for more than so many days.")
    var days: Int?
    @Flag(help: "Semua permintaan yang belum terjawab, juga yang hari ini. All unanswered requests, today's too.")
    var open = false
    @Option(help: "Dihitung dari sekian hari terakhir. Counted over the last days.") var period = 90

    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case words, subject, level

        var report: NeedsReport.Grouping {
            switch self {
            case .words: .words
            case .subject: .subject
            case .level: .level
            }
        }
    }

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit 1–") }
        if let days, days < 0 { throw ValidationError("--days 0–") }
        if period < 1 { throw ValidationError("--period 1–") }
    }

    func run() throws {
        let discovery = try Installation(choice).discovery()
        if let days = days ?? (open ? -1 : nil) {
            let wishes = try discovery.unanswered(longerThan: days, by: .operatorAtConsole)
            print(choice.json ? NeedsText.json(wishes, days).text : NeedsText.table(wishes, days, Terminal.language))
        } else {
            let report = try discovery.needs(by: by.report, limit: limit, days: period, by: .operatorAtConsole)
            print(choice.json ? NeedsText.json(report, by.report).text : NeedsText.table(report, by.report, Terminal.language))
        }
    }
}

struct AnswerWish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Jawab satu permintaan. Answer one request.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Kode pada bukti permintaan. The code on the receipt.") var code: String
    @Option(help: "Jawaban, yang dibaca peminta. What the asker reads.") var text: String?
    @Option(help: "Nomor judul. Title id.") var title: Int64?

    func validate() throws {
        if text == nil, title == nil { throw ValidationError("--text … --title …") }
    }

    func run() throws {
        let installation = try Installation(choice)
        let discovery = Discovery(database: installation.database, clock: installation.clock)
        let wish = try discovery.answer(
            NeedsText.code(code), text: text, title: title.map { TitleID($0) }, by: .operatorAtConsole)
        NeedsText.say(
            wish, Phrase(id: "Permintaan \(wish.code.text) dijawab.", en: "Request \(wish.code.text) is answered."), choice)
    }
}

struct CloseWish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Tutup satu permintaan. Close one request.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Kode pada bukti permintaan. The code on the receipt.") var code: String
    @Option(help: "Alasannya, yang dibaca peminta. The reason, which the asker reads.") var text: String?

    func run() throws {
        let installation = try Installation(choice)
        let discovery = Discovery(database: installation.database, clock: installation.clock)
        let wish = try discovery.close(NeedsText.code(code), text: text, by: .operatorAtConsole)
        NeedsText.say(
            wish, Phrase(id: "Permintaan \(wish.code.text) ditutup.", en: "Request \(wish.code.text) is closed."), choice)
    }
}
