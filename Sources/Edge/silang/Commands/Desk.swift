import ArgumentParser
import Commons
import Membership
import UnionCatalog

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Batalkan satu impor. Take one import back.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor impor. The import's number.") var batch: Int64

    func run() throws {
        let installation = try Installation.settled(choice)
        let undone = try installation.catalog.undo(BatchID(batch), by: .operatorAtConsole) { Terminal.progress(Import.text($0)) }
        Terminal.endProgress()
        if choice.json {
            print(JSON.object(["batch": .number(batch), "state": .string(undone.state.rawValue)]).text)
        } else {
            Terminal.say(Phrase(id: "Impor \(batch) dibatalkan.", en: "Import \(batch) was undone."))
        }
    }
}

struct Batches: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Impor yang pernah dilakukan. The imports so far.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Kode perpustakaan. The library's code.") var library: String?

    func run() throws {
        let installation = try Installation(choice)
        var id: LibraryID?
        if let library {
            guard let found = try installation.membership.library(code: library) else {
                throw ImportError.unknownLibrary(library)
            }
            id = found.id
        }
        let batches = try installation.catalog.batches(of: id)
        if choice.json {
            print(
                JSON.array(
                    batches.map {
                        .object([
                            "batch": .number($0.id.rawValue), "state": .string($0.state.rawValue), "format": .string($0.format),
                            "source": .string($0.source), "files": .array($0.files.map { .string($0) }), "asOf": .string($0.asOf),
                            "staged": .number($0.tally.staged), "applied": .number($0.tally.applied),
                            "read": .number($0.tally.read),
                        ])
                    }
                ).text)
        } else {
            for batch in batches {
                print(
                    "\(batch.id.rawValue)\t\(batch.state.rawValue)\t\(batch.asOf)\t"
                        + "\(batch.format)\t\(batch.files.joined(separator: " "))"
                )
            }
        }
    }
}

struct Clusters: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Setiap cantuman dan judulnya. Every source record and its title.")
    @OptionGroup var choice: DatabaseChoice
    @Flag(help: "Kode, id setempat, nomor judul, dipisah tab. Code, local id, title id, tab-separated.") var tsv = false

    func run() throws {
        let installation = try Installation.settled(choice)
        var lines: [JSON] = []
        try installation.catalog.eachClusterLine { code, localID, title in
            if choice.json {
                lines.append(.object(["library": .string(code), "localId": .string(localID), "title": .number(title.rawValue)]))
            } else {
                print("\(code)\t\(localID)\t\(title.rawValue)")
            }
        }
        if choice.json { print(JSON.array(lines).text) }
    }
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mengapa dua judul satu atau dua. Why two titles are one, or two.",
        discussion:
            "Nomor yang sama dua kali: bagaimana satu judul terbentuk. The same number twice: how one title holds together.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Nomor judul. Title id.") var first: Int64
    @Argument(help: "Nomor judul. Title id.") var second: Int64

    func run() throws {
        let installation = try Installation.settled(choice)
        guard let explanations = try installation.catalog.explain(TitleID(first), TitleID(second)) else {
            throw Failure(
                Phrase(id: "Tidak ada judul bernomor itu.", en: "There is no title with that number.").text(Terminal.language))
        }
        if choice.json {
            print(
                JSON.array(
                    explanations.map {
                        .object([
                            "joined": $0.isJoined ? true : false, "score": .number($0.direct.score),
                            "decision": .string($0.direct.decision.rawValue),
                            "conflicts": .array($0.direct.conflicts.map { .string($0.text(Terminal.language)) }),
                            "reasons": .array(
                                $0.direct.reasons.map {
                                    .object([
                                        "code": .string($0.code.rawValue), "left": .string($0.left), "right": .string($0.right),
                                        "points": .number($0.points),
                                    ])
                                }),
                            "steps": .number($0.steps.count),
                        ])
                    }
                ).text)
        } else {
            print(explanations.map { $0.lines(Terminal.language).joined(separator: "\n") }.joined(separator: "\n\n"))
        }
    }
}
