import Agreements
import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Two schools with people of every role, and their browsers: what a test about agreements begins with.
struct AgreeingSchools: Sendable {
    let cast: Cast
    let client: any TestClientProtocol

    static let today = SampleSite.clock.today()

    func browser(_ key: String) async throws -> Browser {
        let browser = Browser(client)
        try await browser.enter(cast[key])
        return browser
    }

    static func test(_ body: @escaping @Sendable (AgreeingSchools) async throws -> Void) async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            try await body(AgreeingSchools(cast: cast, client: client))
        }
    }

    /// A draft between the two, begun by the first school's librarian through the forms.
    func draft(title: String = "Silang layan", isPublic: Bool = false) async throws -> Browser {
        let librarian = try await browser("own librarian")
        let begun = try await librarian.submit(
            "/perjanjian/baru", to: "/perjanjian/baru",
            [
                ("perpustakaan", Cast.own), ("dengan", Cast.other), ("bentuk", "pks"), ("judul", title), ("layanan", "loan"),
                ("mulai", Self.today.iso), ("akhir", Self.today.adding(days: 364).iso),
            ])
        try #require(begun.status == .seeOther && begun.headers[.location] == "/perjanjian/1/ubah")
        let saved = try await edit(librarian, title: title, more: isPublic ? [("terbuka", "1")] : [])
        try #require(saved.status == .seeOther)
        return librarian
    }

    /// Saves the form as it stands, with all clauses kept and what a text must have filled in.
    func edit(
        _ browser: Browser, title: String = "Silang layan", loanDays: String = "28", more: [(String, String)] = []
    ) async throws -> TestResponse {
        let page = try await browser.get("/perjanjian/1/ubah").text
        let revision = try #require(page.firstMatch(of: /name="?revisi"? value="?(\d+)/)?.output.1)
        let rows = page.matches(of: /name="?(pasal-\d+)"? value="?1/).map { (String($0.output.1), "1") }
        var pairs: [(String, String)] = [
            ("revisi", String(revision)), ("judul", title), ("unsur-rationale", "Koleksi saling melengkapi."),
            ("pendorong", "Anggaran terbatas\nJarak dekat"), ("manfaat-1", "Lebih banyak bacaan"),
            ("manfaat-2", "Lebih banyak sains"),
            ("mulai", Self.today.iso), ("akhir", Self.today.adding(days: 364).iso), ("layanan-0", "loan"),
            ("tugas-1", "Menata label; sains; ganjil"), ("biaya-0", "Rapat; 50000"), ("dengar-1-teacher", "yes"),
        ]
        // The loan period is one of the rows; its number is found by its field.
        let field = try #require(page.firstMatch(of: /name="?(nilai-\d+-loan-days)"?/)?.output.1)
        pairs.append((String(field), loanDays))
        let token = try Browser.token(in: page, action: "/perjanjian/1/ubah")
        return try await browser.post("/perjanjian/1/ubah", [("token", token)] + pairs + rows + more)
    }

    /// One step by the dossier's own form token.
    @discardableResult
    func step(_ browser: Browser, _ deed: String, _ code: String? = nil, _ more: [(String, String)] = []) async throws
        -> TestResponse
    {
        try await browser.submit(
            "/perjanjian/1", to: "/perjanjian/1/langkah",
            [("langkah", deed), ("perpustakaan", code ?? Cast.own), ("versi", "1")] + more)
    }

    /// A text that both have accepted, with both signatories on record.
    func negotiated(isPublic: Bool = false) async throws -> (own: Browser, other: Browser) {
        let own = try await draft(isPublic: isPublic)
        let other = try await browser("other librarian")
        for (librarian, code, key) in [(own, Cast.own, "own principal"), (other, Cast.other, "other principal")] {
            let named = try await step(
                librarian, "penanda", code, [("orang", String(cast[key].rawValue)), ("jabatan", "Kepala sekolah")])
            try #require(named.status == .seeOther)
        }
        try #require(try await step(own, "ajukan").status == .seeOther)
        try #require(try await step(other, "terima", Cast.other).status == .seeOther)
        return (own, other)
    }

    static let photograph: [UInt8] = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 7, count: 300)
}
