import Agreements
import ArgumentParser
import Commons
import Community
import Discovery
import FoundationEssentials
import Logging
import Membership
import Messages
import Paper
import Store
import UnionCatalog

/// The rooms of one installation, put together over one database.
struct Installation {
    let database: Database
    let clock: WallClock
    let membership: Membership
    let agreements: Agreements
    let papers: Papers
    let catalog: UnionCatalog
    let people: People
    let networks: Networks
    let register: SchoolRegister
    let offices: Offices
    let door: SignIn

    static let migrations =
        MembershipSchema.migrations + AgreementsSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        + CommunitySchema.migrations + PaperSchema.migrations + MessagesSchema.migrations

    /// - Parameter replica: the address of the server's copy that answers reads.
    init(_ options: DatabaseChoice, replica: String? = nil) throws {
        var opening = DatabaseOptions()
        opening.replica = try replica.map(DatabaseLocation.parse)
        database = try Database.open(try options.location(), migrations: Self.migrations, options: opening)
        clock = WallClock { Int64(Date().timeIntervalSince1970) }
        membership = Membership(database: database, clock: clock)
        let clock = clock
        agreements = Agreements(
            database: database, clock: clock,
            mandate: { office, connection in try Offices.overseen(office, on: clock.today(), connection) })
        papers = Papers(database: database, agreements: agreements, clock: clock)
        catalog = UnionCatalog(database: database, clock: clock)
        people = People(database: database, clock: clock)
        networks = Networks(database: database, clock: clock)
        register = SchoolRegister(database: database, clock: clock)
        offices = Offices(database: database, clock: clock)
        door = SignIn(database: database, clock: clock)
    }

    /// The same, after finishing what a killed import left.
    static func settled(_ options: DatabaseChoice, replica: String? = nil) throws -> Installation {
        let installation = try Installation(options, replica: replica)
        for batch in try installation.catalog.finishInterrupted(language: Terminal.language) {
            Terminal.complain(
                Phrase(
                    id: "Impor \(batch.id.rawValue) yang terputus kini berstatus \(batch.state.rawValue).",
                    en: "Import \(batch.id.rawValue), which was cut off, is now \(batch.state.rawValue)."
                ).text(Terminal.language))
        }
        return installation
    }

    func discovery() throws -> Discovery {
        let discovery = Discovery(database: database, clock: clock)
        try discovery.load()
        return discovery
    }
}

/// The options that every subcommand takes.
struct DatabaseChoice: ParsableArguments {
    @Option(help: "Berkas atau alamat basis data. File path, sqlite:… or postgres://….")
    var database: String?

    @Flag(help: "Hasil sebagai JSON. Answer as JSON.")
    var json = false

    func location() throws(StoreError) -> DatabaseLocation {
        let text = database ?? ProcessInfo.processInfo.environment["SILANG_DATABASE"] ?? "silang.sqlite"
        return try DatabaseLocation.parse(text)
    }
}
