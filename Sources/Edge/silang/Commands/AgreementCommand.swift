import Agreements
import ArgumentParser
import Commons
import FoundationEssentials
import Membership

/// Agreements and the terms that follow from them.
struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "Perjanjian dan ketentuannya. Agreements and their terms.",
        discussion: """
            silang agreement list
            silang agreement show 3
            silang agreement terms --lender D0000001 --borrower D0000002 --service loan --item textbook --readers siswa
            silang agreement clauses       pustaka pasal dan isi bakunya; the clause library and its standard values
            silang agreement lifecycle     keadaan dan langkah perjanjian; states and steps of an agreement
            """,
        subcommands: [ListAgreements.self, ShowAgreement.self, ShowTerms.self, ShowClauses.self, ShowLifecycle.self])
}

struct ListAgreements: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Semua perjanjian. All agreements.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Hanya yang melibatkan perpustakaan ini. Only this library's.") var library: String?
    @Option(help: "Hanya yang dalam keadaan ini: active, draft, … Only those in this state.") var state: String?

    func validate() throws {
        if let state, AgreementState(rawValue: state) == nil {
            throw ValidationError("--state \(AgreementState.allCases.map(\.rawValue).joined(separator: "|"))")
        }
    }

    func run() throws {
        let installation = try Installation(choice)
        let wanted = try library.map { try installation.known($0).id }
        let found = try installation.agreements.list(by: .operatorAtConsole).filter { one in
            (wanted.map { one.agreement.party($0) != nil } ?? true) && (state.map { one.agreement.state.rawValue == $0 } ?? true)
        }
        let text = AgreementLines(try installation.membership.libraries(), Terminal.language)
        print(choice.json ? JSON.array(found.map(text.json)).text : text.table(found))
    }
}

struct ShowAgreement: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Satu perjanjian: pihak, pasal, persetujuan, riwayat. One agreement in full.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor perjanjian. The agreement's number.") var id: Int64

    func run() throws {
        let installation = try Installation(choice)
        let dossier = try installation.agreements.dossier(AgreementID(id), by: .operatorAtConsole)
        let text = AgreementLines(try installation.membership.libraries(), Terminal.language)
        print(choice.json ? text.json(dossier).text : text.text(dossier))
    }
}

struct ShowTerms: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "Ketentuan antara dua perpustakaan, dan dari mana asalnya. The terms between two libraries.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Kode pemberi pinjaman atau layanan. The lender's code.") var lender: String
    @Option(help: "Kode peminjam. The borrower's code.") var borrower: String
    @Option(help: "loan, copy, search, referral, reference, delivery, facilities, …") var service = "loan"
    @Option(help: "Jenis bahan: book, serial, audiovisual, … The material.") var material = "book"
    @Option(help: "Golongan bahan, boleh berulang: reference, textbook, last-copy, fragile, class-set. Item class, may repeat.")
    var item: [String] = []
    @Option(help: "Hari bahan diterima, YYYY-MM-DD. The day the item was received.") var received: String?
    @Option(help: "Golongan pembaca: siswa, guru, tendik, wali, komite, alumni, tamu. The readers' category.") var readers:
        String?
    @Option(help: "Pada hari ini, YYYY-MM-DD. On this day.") var on: String?

    func validate() throws {
        if CooperationService(rawValue: service) == nil {
            throw ValidationError("--service \(CooperationService.allCases.map(\.rawValue).joined(separator: "|"))")
        }
        if LendingMaterial(rawValue: material) == nil {
            throw ValidationError("--material \(LendingMaterial.allCases.map(\.rawValue).joined(separator: "|"))")
        }
        for name in item where ItemClass(rawValue: name) == nil {
            throw ValidationError("--item \(ItemClass.allCases.map(\.rawValue).joined(separator: "|"))")
        }
        if let readers, PatronCategory(rawValue: readers) == nil {
            throw ValidationError("--readers \(PatronCategory.allCases.map(\.rawValue).joined(separator: "|"))")
        }
        for day in [received, on].compactMap(\.self) where CalendarDay(day) == nil { throw ValidationError("\(day): YYYY-MM-DD") }
    }

    func run() throws {
        let installation = try Installation(choice)
        let question = TermsQuestion(
            lender: try installation.known(lender).id, borrower: try installation.known(borrower).id,
            service: CooperationService(rawValue: service) ?? .loan,
            item: ItemFacts(
                LendingMaterial(rawValue: material) ?? .book, classes: Set(item.compactMap(ItemClass.init(rawValue:))),
                received: received.flatMap { CalendarDay($0) }),
            patronCategory: readers.flatMap(PatronCategory.init(rawValue:)),
            on: on.flatMap { CalendarDay($0) } ?? installation.clock.today())
        try installation.agreements.follow()
        let terms = installation.agreements.terms(question)
        let text = TermsText(try installation.membership.libraries(), Terminal.language)
        print(choice.json ? text.json(terms).text : text.text(terms))
    }
}

struct ShowClauses: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "clauses", abstract: "Pustaka pasal. The clause library.")
    @OptionGroup var choice: DatabaseChoice

    func run() throws {
        let language = Terminal.language
        if choice.json {
            let clauses = ClauseLibrary.shared.clauses.map { clause in
                JSON.object([
                    "key": .string(clause.key), "article": .number(clause.article), "title": .string(clause.title.text(language)),
                    "text": .string(clause.text(clause.standard, language)), "values": TermsText.json(clause.standard),
                    "source": .string(clause.source), "mark": .string(clause.mark.rawValue),
                ])
            }
            print(JSON.object(["version": .string(ClauseLibrary.version), "clauses": .array(clauses)]).text)
            return
        }
        for article in ClauseLibrary.shared.articles {
            print("Pasal \(article.number) · \(article.name.text(language))")
            for clause in ClauseLibrary.shared.clauses where clause.article == article.number {
                let mark =
                    clause.mark == .unverified ? Phrase(id: " [belum diverifikasi]", en: " [not verified]").text(language) : ""
                print("  \(clause.key): \(clause.text(clause.standard, language)) (\(clause.source))\(mark)")
            }
        }
    }
}

struct ShowLifecycle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lifecycle",
        abstract: "Langkah perjanjian, urutan pasal, dan parameternya, sebagai Markdown. The room's tables, as Markdown.")
    @OptionGroup var choice: DatabaseChoice

    func run() throws {
        let language = Terminal.language
        let tables = [AgreementTables.lifecycle, AgreementTables.precedence, AgreementTables.parameters].map { $0(language) }
        print(choice.json ? JSON.array(tables.map { .string($0) }).text : tables.joined(separator: "\n\n"))
    }
}

extension Installation {
    /// The library with this code or NPSN.
    func known(_ code: String) throws -> Library {
        guard let found = try membership.library(code: code) else { throw MembershipError.unknownLibrary(code) }
        return found
    }
}
