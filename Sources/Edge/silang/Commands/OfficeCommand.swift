import ArgumentParser
import Commons
import Membership

struct OfficeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "office", abstract: "Kantor pembina dan mandatnya. Offices and their mandates.",
        discussion: """
            silang office add --name "Dinas Pendidikan Kab. Layang" --kind education
            silang office mandate 1 --document "SK 421/045/2026" --from 2026-07-01 --regency "Kabupaten Layang" --level SD --level SMP
            """,
        subcommands: [AddOffice.self, GiveMandate.self, EndMandate.self, ListOffices.self])
}

struct AddOffice: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Daftarkan kantor. Register an office.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Nama. The name.") var name: String
    @Option(help: "education, library, religious, foundation, other") var kind = "other"

    func validate() throws {
        if OfficeKind(rawValue: kind) == nil {
            throw ValidationError("--kind \(OfficeKind.allCases.map(\.rawValue).joined(separator: "|"))")
        }
    }

    func run() throws {
        let office = try Installation(choice).offices.make(
            name: name, kind: OfficeKind(rawValue: kind) ?? .other, by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["office": .number(office.id.rawValue), "name": .string(office.name)]).text)
        } else {
            Terminal.say(
                Phrase(id: "Kantor \(office.id.rawValue): \(office.name).", en: "Office \(office.id.rawValue): \(office.name)."))
        }
    }
}

struct GiveMandate: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mandate", abstract: "Catat mandat. Record a mandate.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor kantor. The office's number.") var office: Int64
    @Option(help: "Dokumen dasarnya. The document it stands on.") var document: String
    @Option(help: "Mulai, JJJJ-BB-HH. From a day.") var from: String
    @Option(help: "Sampai, JJJJ-BB-HH. Until a day.") var until: String?
    @Option(help: "Kode wilayah, mis. 33.14. A region's code.") var region: String?
    @Option(help: "Kabupaten/kota. A regency.") var regency: String?
    @Option(help: "Jenjang, boleh berulang. Levels, may repeat.") var level: [String] = []
    @Option(help: "Kode perpustakaan, boleh berulang. Libraries by code, may repeat.") var library: [String] = []

    func validate() throws {
        for day in [from, until].compactMap(\.self) where CalendarDay(day) == nil { throw ValidationError("YYYY-MM-DD: \(day)") }
        for text in level where LibraryLevel(typed: text) == nil { throw ValidationError("--level \(text)?") }
    }

    func run() throws {
        let installation = try Installation(choice)
        guard let first = CalendarDay(from) else { return }
        let libraries = try library.map { code in
            guard let known = try installation.membership.library(code: code) else { throw MembershipError.unknownLibrary(code) }
            return known.id
        }
        let mandate = try installation.offices.give(
            OfficeID(office), document: document, from: first, until: until.flatMap { CalendarDay($0) },
            over: MandateScope(
                region: region, regency: regency, levels: Set(level.compactMap { LibraryLevel(typed: $0) }),
                libraries: Set(libraries)), by: .operatorAtConsole)
        if choice.json {
            print(JSON.object(["mandate": .number(mandate.id)]).text)
        } else {
            Terminal.say(Phrase(id: "Mandat \(mandate.id) dicatat.", en: "Mandate \(mandate.id) is recorded."))
        }
    }
}

struct EndMandate: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "end", abstract: "Akhiri mandat. End a mandate.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor mandat. The mandate's number.") var mandate: Int64

    func run() throws {
        try Installation(choice).offices.end(mandate, by: .operatorAtConsole)
        Terminal.say(Phrase(id: "Mandat \(mandate) berakhir.", en: "Mandate \(mandate) has ended."))
    }
}

struct ListOffices: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Kantor dan mandatnya. Offices, mandates.")
    @OptionGroup var choice: DatabaseChoice

    func run() throws {
        let offices = try Installation(choice).offices
        let views = try offices.offices().map { try offices.view($0.id, by: .operatorAtConsole) }
        if choice.json {
            let list = views.map { view in
                JSON.object([
                    "office": .number(view.office.id.rawValue), "name": .string(view.office.name),
                    "mandates": .array(
                        view.mandates.map {
                            .object([
                                "mandate": .number($0.id), "document": .string($0.document), "from": .string($0.from.iso),
                                "until": .string($0.until?.iso),
                            ])
                        }),
                    "libraries": .array(view.libraries.map { .string($0.library.code) }),
                ])
            }
            print(JSON.array(list).text)
        } else {
            for view in views {
                print("\(view.office.id.rawValue)\t\(view.office.name)\t\(view.libraries.count)")
                for mandate in view.mandates {
                    print("\t\(mandate.id)\t\(mandate.document)\t\(mandate.from.iso)–\(mandate.until?.iso ?? "")")
                }
            }
        }
    }
}
