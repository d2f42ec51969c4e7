import ArgumentParser
import Commons
import Discovery
import Membership
import UnionCatalog

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Isi dengan data uji banding, semuanya rekaan. Fill with benchmark data, all of it made up.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Judul. Titles.") var titles = 100_000
    @Option(help: "Perpustakaan. Libraries.") var libraries = 300
    @Option(help: "Benih; benih yang sama memberi data yang sama. Seed.") var seed: UInt64 = 1

    func validate() throws {
        if !(1...5_000_000).contains(titles) || !(1...300_000).contains(libraries) {
            throw ValidationError("--titles 1–5000000, --libraries 1–300000")
        }
    }

    func run() throws {
        let installation = try Installation(choice)
        guard try installation.membership.libraries().isEmpty else {
            throw Failure(
                Phrase(
                    id: "Basis data ini sudah berisi perpustakaan; data uji banding perlu basis data kosong.",
                    en: "This database already has libraries; benchmark data wants an empty one."
                ).text(Terminal.language))
        }
        var random = SeededRandom(seed)
        let levels: [LibraryLevel] = [.sd, .sd, .sd, .mi, .smp, .smp, .mts, .sma, .smk, .ma, .slb, .publicLibrary]
        for number in 1...libraries {
            var details = LibraryDetails(name: "Contoh \(number)", level: levels[Int(random.next() % UInt64(levels.count))])
            details.district = "Kecamatan \(number % 20)"
            details.place = Coordinates(latitude: -4 - Double(number % 97) / 100, longitude: 111 + Double(number % 89) / 100)
            let digits = String(number)
            let code = "D" + String(repeating: "0", count: 7 - digits.count) + digits
            _ = try installation.membership.add(code: code, details, by: .operatorAtConsole)
        }
        let maker = SyntheticCatalog(database: installation.database, seed: seed)
        try maker.fill(titles: titles, libraries: try installation.membership.libraries().map(\.id)) {
            Terminal.progress("\(Terminal.language.number($0)) / \(Terminal.language.number(titles))")
        }
        try installation.discovery().save()
        Terminal.endProgress()
        print(
            choice.json
                ? JSON.object(["titles": .number(titles), "libraries": .number(libraries)]).text : "\(titles) / \(libraries)")
    }
}
