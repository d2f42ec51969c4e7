import Agreements
import Commons
import Discovery
import Foundation
import Membership
import Store
import UnionCatalog

/// The desk over HTTP in a network of 300 libraries in which 5,000 things wait: at the desk of the one library to which all of them
/// wait, at that of a school with a few, and at the coordinator's, who sees the whole.
struct DeskBench {
    let folder: URL
    private let libraries = 300
    private let waiting = 5_000

    func run() async throws {
        let path = folder.appendingPathComponent("desk.sqlite").path
        let cookies = try await fill(path)
        try inProcess(path)
        guard let server = try ServerProcess(database: path) else {
            Bench.row("desk", "silang is not built: swift build -c release --product silang")
            return
        }
        defer { server.stop() }
        let connection = try WebConnection(port: server.port)
        for (who, cookie) in cookies {
            for _ in 0..<10 { _ = try connection.get("/meja", cookie: cookie) }
            var bytes = 0
            let times = try (0..<200).map { _ in
                let (time, size) = try connection.get("/meja", cookie: cookie)
                bytes = size
                return time
            }
            Bench.row(
                "desk of \(who), \(libraries) libraries, \(waiting) things waiting (\(bytes >> 10) KB)", Bench.percentiles(times))
        }
    }

    /// The list alone, without the page around it: at the desk where all of them wait, the first page of it and the whole.
    private func inProcess(_ path: String) throws {
        let database = try Database.open(.file(path), migrations: Bench.migrations)
        defer { database.close() }
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        let agreements = Agreements(database: database, clock: clock)
        let first = try Membership(database: database, clock: clock).libraries().map(\.id).min() ?? LibraryID(1)
        let librarian = Actor.person(ActingPerson(id: PersonID(1), grants: [RoleGrant(.librarian, at: .library(first))]))
        for limit in [40, .max] {
            var total = 0
            let times = try (0..<210).map { _ in
                Bench.milliseconds(
                    try ContinuousClock().measure { total = try agreements.tasks(limit: limit, by: librarian).total })
            }
            Bench.row(
                "the list of what waits, in process, \(limit == .max ? "all" : "the first \(limit)") of \(total)",
                Bench.percentiles(Array(times.dropFirst(10))))
        }
    }

    private func fill(_ path: String) async throws -> [(who: String, cookie: String)] {
        let database = try Database.open(.file(path), migrations: Bench.migrations)
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        let membership = Membership(database: database, clock: clock)
        let ids = try (1...libraries).map { number in
            let code = "D" + String(repeating: "0", count: 7 - String(number).count) + String(number)
            return try membership.add(
                code: code, LibraryDetails(name: "Perpustakaan Contoh \(number)", level: .smp), by: .operatorAtConsole
            ).library.id
        }
        let network = try Networks(database: database, clock: clock).make(name: "Jaringan Uji", by: .operatorAtConsole).id
        try await propose(ids, network, Agreements(database: database, clock: clock))
        let people = People(database: database, clock: clock)
        let door = SignIn(database: database, clock: clock)
        var cookies: [(String, String)] = []
        for (who, role, place) in [
            ("the library they all wait for", Role.librarian, Place.library(ids[0])),
            ("a school", .librarian, .library(ids[7])), ("the coordinator", .coordinator, .network(network)),
        ] {
            var details = PersonDetails(name: "Orang Contoh")
            details.isSample = true
            let id = try people.add(details, as: role, at: place, by: .operatorAtConsole)
            guard let start = try await door.enterSample(id, from: SignIn.Browser(address: nil, token: nil, device: "")) else {
                throw WebConnection.Failure(what: "nobody signed in")
            }
            cookies.append((who, "sesi=\(start.token)"))
        }
        return cookies
    }

    /// Texts of two libraries that wait for the answer of the first.
    private func propose(_ ids: [LibraryID], _ network: NetworkID, _ agreements: Agreements) async throws {
        let today = CalendarDay(secondsSince1970: Int64(Date().timeIntervalSince1970))
        for number in 0..<waiting {
            let other = ids[1 + number % (ids.count - 1)]
            let librarian = Actor.person(ActingPerson(id: PersonID(1), grants: [RoleGrant(.librarian, at: .library(other))]))
            var text = AgreementText(title: "Kerja sama \(number)", starts: today, ends: today.adding(days: 364))
            text.factors[.rationale] = "Koleksi saling melengkapi."
            text.drivers = ["Anggaran terbatas"]
            text.benefits = [ids[0], other].map { .init($0, "Siswa membaca lebih banyak.") }
            text.clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan]))]
            let draft = try agreements.draft(
                .pks, [AgreementParty(other), AgreementParty(ids[0])], text, network: network, by: librarian)
            _ = try agreements.propose(draft.id, for: other, by: librarian)
        }
    }
}
