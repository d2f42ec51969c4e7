import Commons
import Discovery
import Membership
import Store
import Synchronization
import TestKit
import UnionCatalog

/// An SMP and an SMA that have brought in a few titles, and a clock that the test turns.
struct SampleNetwork: Sendable {
    let database: Database
    let catalog: UnionCatalog
    let membership: Membership
    let discovery: Discovery
    let hands: Hands

    /// Stands still until it is moved. 2026-11-23, 09.00 WIB.
    final class Hands: Sendable {
        private let now = Mutex<Int64>(1_795_399_200)
        var clock: WallClock { WallClock { self.now.withLock { $0 } } }
        func pass(days: Int) { now.withLock { $0 += Int64(days) * 86_400 } }
    }

    static let smp = """
        "Laskar Pelangi","Text","","","Bentang Pustaka","2005","","","813 AND l","Indonesia","","813","","","","<Hirata, Andrea>","<Fiksi>","<B1>"
        "Gunung Berapi di Nusantara","Text","","","Usaha","2010","","","551.2 USA g","Indonesia","","551.2","","","","<Usaha>","<Sains>","<B2>"
        "Sejarah Kereta Api","Text","","","Usaha","2011","","","385 USA s","Indonesia","","385","","","","<Usaha>","<Sejarah>","<B3>"
        """
    static let sma = """
        "Laskar Pelangi","Text","","","Bentang Pustaka","2005","","","813 HIR l","Indonesia","","813","","","","<Hirata, Andrea>","<Fiksi>","<C1>"
        "Matematika Kelas XI","Text","","","Usaha","2017","","","510 USA m","Indonesia","","510","","","","<Usaha>","<Sains>","<C2>"
        """

    static func with(_ body: @Sendable (SampleNetwork) async throws -> Void) async throws {
        let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        try await withTemporaryDatabase(migrations: migrations) { database in
            let hands = Hands()
            let network = SampleNetwork(
                database: database, catalog: UnionCatalog(database: database, clock: hands.clock),
                membership: Membership(database: database, clock: hands.clock),
                discovery: Discovery(database: database, clock: hands.clock), hands: hands)
            try network.join("D0000008", .smp)
            try network.join("D0000012", .sma)
            try network.bring(Self.smp, to: "D0000008")
            try network.bring(Self.sma, to: "D0000012")
            try network.discovery.load()
            try await body(network)
        }
    }

    func join(_ code: String, _ level: LibraryLevel) throws {
        var details = LibraryDetails(name: "\(level.rawValue) Contoh", level: level)
        details.place = Coordinates(latitude: -4.7, longitude: 111.3)
        _ = try membership.add(code: code, details, by: .operatorAtConsole)
    }

    func bring(_ rows: String, to library: String) throws {
        var request = ImportRequest(
            files: [.init(name: "biblio.csv", bytes: Array(rows.utf8))], library: library, language: .indonesian)
        (request.format, request.asOf) = (.slimsBiblio, CalendarDay("2026-10-30"))
        _ = try catalog.importFiles(request, by: .operatorAtConsole)
    }

    /// A SLiMS row with this title.
    static func row(_ title: String, _ number: String = "000") -> String {
        "\"\(title)\",\"Text\",\"\",\"\",\"Usaha\",\"2020\",\"\",\"\",\"\(number)\",\"Indonesia\",\"\",\"\(number)\",\"\",\"\",\"\",\"<Usaha>\",\"<Umum>\",\"<\(title)>\""
    }

    func ask(_ text: String, library: String? = nil, stage: SchoolStage? = nil, form: String) async throws -> Wish? {
        try await discovery.ask(WishForm(text: text, library: library, stage: stage, id: form), by: .visitor)
    }
}
