import Commons
import Foundation
import Membership
import Store

/// A register of all the schools of a nation: reading the list, putting it in, and looking schools up by number and by name, on both engines.
struct RegisterBench {
    let folder: URL
    private let schools = 275_000

    func run() throws {
        let bytes = Array(list().utf8)
        var list: SchoolList?
        let reading = Bench.milliseconds(ContinuousClock().measure { list = SchoolList(bytes) })
        guard let list else { return }
        Bench.row("register: a list of \(list.rows) schools read (\(bytes.count >> 20) MB)", Bench.text(reading))
        try measure(list, .file(folder.appendingPathComponent("register.sqlite").path), "SQLite")
        let (server, reason) = try BenchServer.start()
        guard let server else { return Bench.row("register on PostgreSQL", reason) }
        defer { server.stop() }
        try measure(list, .parse(server.url), "PostgreSQL")
    }

    private func measure(_ list: SchoolList, _ place: DatabaseLocation, _ engine: String) throws {
        let database = try Database.open(place, migrations: Bench.migrations)
        defer { database.close() }
        let register = SchoolRegister(database: database, clock: WallClock { Int64(Date().timeIntervalSince1970) })
        func times(_ count: Int, _ body: (Int) throws -> Void) rethrows -> String {
            try Bench.percentiles((0..<count).map { index in try time { try body(index) } })
        }
        Bench.row("register, \(engine): put in", Bench.text(try time { _ = try register.take(list, by: .operatorAtConsole) }))
        Bench.row(
            "register, \(engine): the same again", Bench.text(try time { _ = try register.take(list, by: .operatorAtConsole) }))
        try database.optimize()
        Bench.row("register, \(engine): by NPSN", try times(1_000) { _ = try register.school(list.schools[$0 * 271].npsn) })
        let names = list.schools.map(\.name)
        for (what, words) in [
            ("by the whole name", { (index: Int) in names[index * 2_711] }),
            (
                "by the first letters of one word",
                { (index: Int) in String((names[index * 2_711].split(separator: " ").last ?? "").prefix(4)) }
            ),
            ("by words that are everywhere", { (index: Int) in ["sd negeri", "smp", "negeri 3", "sd"][index % 4] }),
            ("by a word that is nowhere", { (index: Int) in "zzz\(index)" }),
        ] { Bench.row("register, \(engine): \(what)", try times(100) { _ = try register.search(words($0)) }) }
    }

    private func time(_ body: () throws -> Void) rethrows -> Double {
        Bench.milliseconds(try ContinuousClock().measure(body))
    }

    /// Made up: forms and names in about the shares that they have, districts of invented names.
    private func list() -> String {
        var seed: UInt64 = 7
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let syllables = "ba bi bo ca da de ga gi ja ka ke ki la li lo ma me mi na ni pa pe ra ri sa se si ta te ti wa wi ya yo"
            .split(separator: " ")
        let words =
            "Tunas Harapan Bangsa Budi Luhur Mulia Karya Bakti Cahaya Insan Nusa Indah Hidayah Ikhlas Falah Pertiwi Jaya Bina"
            .split(separator: " ")
        let forms = ["SD", "SD", "SD", "SD", "SD", "SMP", "SMP", "MI", "SMA", "SMK", "MTs"]
        func place() -> String {
            let name = (0..<(2 + random(3))).map { _ in String(syllables[random(syllables.count)]) }.joined()
            return name.prefix(1).uppercased() + name.dropFirst()
        }
        let districts = (0..<7_000).map { _ in place() }
        let regencies = (0..<514).map { _ in "Kab. " + place() }
        var text = "NPSN;Nama Sekolah;Bentuk;Status;Alamat;Kecamatan;Kabupaten\n"
        for number in 0..<schools {
            let (form, district) = (forms[random(forms.count)], random(districts.count))
            let isPublic = random(10) < 6
            let name =
                isPublic
                ? "\(form) Negeri \(1 + random(9)) \(districts[district])"
                : "\(form) \(words[random(words.count)]) \(words[random(words.count)]) \(place())"
            text += "\(10_000_000 + number * 17);\(name);\(form);\(isPublic ? "N" : "S");Jalan \(place()) \(1 + random(200));"
            text += "Kec. \(districts[district]);\(regencies[district % 514])\n"
        }
        return text
    }
}
