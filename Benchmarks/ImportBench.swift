import Commons
import Foundation
import Membership
import Store
import UnionCatalog

/// Importing made-up SLiMS exports of several schools, and the same again unchanged.
struct ImportBench {
    let folder: URL
    var schools = 8
    var rows = 2500

    func run() throws {
        let (first, again) = try times(.file(folder.appendingPathComponent("import.sqlite").path))
        let count = Double(schools * rows)
        Bench.row(
            "import \(schools) schools × \(rows) rows, matched and indexed by title",
            "\(Bench.text(first)); \(Int(count / first * 1000)) rows/s")
        Bench.row("the same files again, unchanged", "\(Bench.text(again)); \(Int(count / again * 1000)) rows/s")
    }

    /// The milliseconds that all files take, and take again.
    func times(_ place: DatabaseLocation) throws -> (first: Double, again: Double) {
        let database = try Database.open(
            place, migrations: Bench.migrations)
        defer { database.close() }
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        let membership = Membership(database: database, clock: clock)
        let catalog = UnionCatalog(database: database, clock: clock)
        let files = (1...schools).map { school in Self.file(school: school, rows: rows) }
        for school in 1...schools {
            _ = try membership.add(
                code: "D000000\(school)", LibraryDetails(name: "Contoh \(school)", level: .smp), by: .operatorAtConsole)
        }
        func all() throws -> Double {
            Bench.milliseconds(
                try ContinuousClock().measure {
                    for school in 1...schools {
                        let request = ImportRequest(
                            files: [.init(name: "biblio.csv", bytes: files[school - 1])], library: "D000000\(school)")
                        _ = try catalog.importFiles(request, by: .operatorAtConsole)
                    }
                })
        }
        return (try all(), try all())
    }

    /// Two thirds of a school's books are in other schools too.
    private static func file(school: Int, rows: Int) -> [UInt8] {
        var text = ""
        let words = SyntheticWords(seed: 5)
        var shared = SeededRandom(77)
        var own = SeededRandom(UInt64(school) * 1000)
        for row in 0..<rows {
            let record = row % 3 == 0 ? words.title(&own) : words.title(&shared)
            let author = record.creators.first?.name ?? ""
            text += "\"\(record.title)\",Text,,,\(record.publisher ?? ""),\(record.year ?? 2000),\(record.extent ?? ""),,"
            text +=
                "\(record.classNumber ?? "") XYZ a,Indonesia,Jakarta,\(record.classNumber ?? ""),,,,<\(author)>,,<S\(school)-\(row)-1><S\(school)-\(row)-2>\r\n"
        }
        return Array(text.utf8)
    }
}
