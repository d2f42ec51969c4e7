import Agreements
import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Paper
import Synchronization
import Testing

@testable import Site

@Suite struct PaperPageTests {
    /// An agreement of the cast's two schools that all accept, with words in it that would break a careless page.
    static func agree(_ house: SampleSite.House, _ cast: Cast) throws -> AgreementID {
        let (own, other) = (try house.library(Cast.own), try house.library(Cast.other))
        func actor(_ key: String, _ role: Role, _ library: LibraryID) -> Actor {
            .person(ActingPerson(id: cast[key], grants: [RoleGrant(role, at: .library(library))]))
        }
        let today = SampleSite.clock.today()
        var text = AgreementText(title: "Pinjam <b>bersama</b> & baca", starts: today, ends: today.adding(days: 364))
        text.factors[.rationale] = "Koleksi \"saling\" melengkapi."
        text.drivers = ["Anggaran terbatas", "Siswa membutuhkan bacaan yang lebih beragam"]
        text.benefits = [.init(own, "Novel baru <x>."), .init(other, "Buku anak.")]
        text.details.procedures = ["SOP pinjam antarperpustakaan"]
        text.details.duties = [.init(other, "Mengantar kotak buku", period: "tiap Jumat")]
        text.details.costs = [.init("Bensin", payer: own, rupiah: 150_000)]
        text.clauses =
            [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan, .copy, .reference]))]
            + ClauseLibrary.shared.clauses([
                "loan-period", "patron-due", "ceilings", "reply", "replacement", "lateness", "transport",
            ])
        var parties = [
            AgreementParty(own, signatory: cast["own principal"], position: "Kepala SMP Negeri 1 Benang"),
            AgreementParty(other, position: "Kepala SMA Negeri 1 Layang", needsFoundation: true),
        ]
        let draft = try house.agreements.draft(.pks, parties, text, by: actor("own librarian", .librarian, own))
        parties[1].signatory = cast["other principal"]
        (parties[1].foundation, parties[1].foundationPosition) = (cast["other foundation"], "Ketua Yayasan Contoh")
        try house.agreements.setSignatory(draft.id, parties[1], by: actor("other librarian", .librarian, other))
        try house.agreements.propose(draft.id, for: own, by: actor("own librarian", .librarian, own))
        try house.agreements.accept(draft.id, version: 1, for: other, by: actor("other librarian", .librarian, other))
        return draft.id
    }

    static func withAgreement(_ body: @escaping @Sendable (any TestClientProtocol, Cast) async throws -> Void) async throws {
        let cast = Cast()
        try await SampleSite.test(
            prepare: {
                try cast.make($0)
                let id = try agree($0, cast)
                #expect(id == AgreementID(1))
            }
        ) { try await body($0, cast) }
    }

    @Test func `parties print the text and the sheet on both papers and in both languages; others do not`() async throws {
        try await Self.withAgreement { client, cast in
            for key in ["visitor"] + cast.keys {
                let browser = Browser(client)
                if key != "visitor" { try await browser.enter(cast[key]) }
                // The rule of the dossier: the parties’ staff and signatories, and whoever runs the installation.
                let sees =
                    key == "operator" || ["librarian", "deputy", "principal", "foundation"].contains { key.hasSuffix(" \($0)") }
                for path in ["/perjanjian/1/naskah", "/perjanjian/1/lembar", "/perjanjian/1/pemberitahuan"] {
                    for query in ["", "?kertas=f4", "?kertas=<x>"] {
                        let page = try await browser.get(path + (query == "?kertas=<x>" ? "?kertas=%3Cx%3E" : query))
                        #expect((page.status == .ok) == sees, "\(path) as \(key): \(page.status.code)")
                        guard page.status == .ok else { continue }
                        #expect(page.headers[.cacheControl] == "no-store")
                        #expect(page.text.contains(query == "?kertas=f4" ? "/aset/f4-" : "/aset/a4-"))
                        #expect(PageCheck(text: page.text).faults == [], "\(path)")
                        #expect(!page.text.contains("<b>bersama") && !page.text.contains("novel baru <x>"))
                        #expect(page.text.contains("CONTOH"))
                    }
                }
            }
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            browser.set("bahasa", "en")
            _ = try await browser.get("/bahasa/en")
            #expect(try await browser.get("/perjanjian/1/naskah").text.contains("Article 15"))
            for path in [
                "/perjanjian/2/naskah", "/perjanjian/01/naskah", "/perjanjian/x/lembar", "/perjanjian/1/lembar?untuk=D9",
            ] {
                let status = try await browser.get(path).status
                #expect(status == .notFound || path.hasSuffix("D9"), "\(path): \(status.code)")
            }
        }
    }

    @Test func `a librarian takes the party's number; the code on the paper tells anyone that it is genuine, until it is void`()
        async throws
    {
        try await Self.withAgreement { client, cast in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let home = "/perjanjian/1/naskah"
            #expect(try await !ratna.get(home).text.contains("/periksa/"))
            let taken = try await ratna.submit(home, to: home, [("perpustakaan", Cast.own)])
            #expect(taken.status == .seeOther)
            let page = try await ratna.get(home).text
            #expect(page.contains("001/PKS/D0000008/XI/2026") && !page.contains("action=\"\(home)\""))
            let code = String(try #require(page.firstMatch(of: /\/periksa\/([A-Z0-9-]{19})/)?.output.1))
            let visitor = Browser(client)
            let check = try await visitor.get("/periksa/\(code)")
            #expect(check.status == .ok && check.text.contains("asli") && check.text.contains("001/PKS/D0000008/XI/2026"))
            #expect(check.text.contains("SMA Negeri 1 Layang") && !check.text.contains("Satulibrarian"))
            #expect(PageCheck(text: check.text).faults == [] && !check.text.contains("<b>bersama"))
            let asked = try await visitor.get("/periksa?kode=\(code.lowercased().replacing("-", with: "+"))")
            #expect(asked.headers[.location] == "/periksa/\(code)")
            for wrong in ["/periksa/2222-2222-2222-2222", "/periksa/x", "/periksa/%3Cscript%3E"] {
                let answer = try await visitor.get(wrong)
                #expect(
                    answer.status == .notFound && !answer.text.contains("<script>alert")
                        && answer.text.contains("Tidak ada surat"))
            }
            // The other party's librarian takes only their own.
            let other = Browser(client)
            try await other.enter(cast["other librarian"])
            let token = try Browser.token(in: try await other.get(home).text, action: home)
            #expect(try await other.post(home, [("token", token), ("perpustakaan", Cast.own)]).status == .forbidden)
            #expect(try await other.post(home, [("perpustakaan", Cast.other)]).status == .forbidden)
            #expect(try await other.post(home, [("token", token), ("perpustakaan", Cast.other)]).status == .seeOther)
            // Void.
            let register = "/meja/surat/\(Cast.own)"
            let voided = try await ratna.submit(
                register, to: register, [("langkah", "batal"), ("surat", "1"), ("alasan", "Salah <cetak>")])
            #expect(voided.status == .seeOther)
            #expect(try await visitor.get("/periksa/\(code)").text.contains("dibatalkan"))
            #expect(try await !visitor.get("/periksa/\(code)").text.contains("Salah"))
            #expect(try await ratna.get(register).text.contains("Salah &lt;cetak&gt;"))
            #expect(try await ratna.get("\(register)/cetak/1").text.contains("BATAL"))
            // Another's letter is not voided or printed from here.
            #expect(try await ratna.get("\(register)/cetak/2").status == .forbidden)
            let foreign = try await ratna.submit(register, to: register, [("langkah", "batal"), ("surat", "2"), ("alasan", "X")])
            #expect(foreign.status == .forbidden)
        }
    }

    @Test func `the register takes numbers, patterns and a beginning, and says what is wrong`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own deputy"])
            let home = "/meja/surat/\(Cast.own)"
            #expect(try await ratna.get("/meja/surat").headers[.location] == home)
            func send(_ pairs: [(String, String)]) async throws -> TestResponse { try await ratna.submit(home, to: home, pairs) }
            #expect(try await send([("langkah", "mulai"), ("seri", "letters"), ("awal", "45")]).status == .seeOther)
            #expect(
                try await send([("langkah", "pola"), ("seri", "letters"), ("pola", "421/{no}/{kode}/{tahun}"), ("unit", "SMPN1")])
                    .status
                    == .seeOther)
            let taken = try await send([
                ("langkah", "nomor"), ("jenis", "invitation"), ("perihal", "Rapat <awal>"),
                ("kepada", "SMA Negeri 1 Layang; SD Contoh"),
            ])
            #expect(taken.status == .seeOther)
            let page = try await ratna.get(home).text
            #expect(page.contains("421/45/SMPN1/2026") && page.contains("Rapat &lt;awal&gt;") && page.contains("SD Contoh"))
            #expect(PageCheck(text: page).faults == [])
            for pairs in [
                [("langkah", "nomor"), ("perihal", ""), ("kepada", "X")], [("langkah", "pola"), ("pola", "{no}"), ("unit", "X")],
                [("langkah", "mulai"), ("awal", "x")],
                [("langkah", "nomor"), ("jenis", "pks"), ("perihal", "X"), ("kepada", "Y")],
            ] {
                let answer = try await send(pairs)
                #expect(answer.status == .unprocessableContent && answer.text.contains("notice-error"))
            }
            #expect(try await send([("langkah", "lain")]).status == .badRequest)
            for form in ["persetujuan-orang-tua", "permohonan", "bahan-rapat"] {
                let paper = try await ratna.get("\(home)/formulir/\(form)?kertas=f4")
                #expect(paper.status == .ok && PageCheck(text: paper.text).faults == [])
            }
            #expect(try await ratna.get("\(home)/formulir/lain").status == .notFound)
            let budi = Browser(client)
            try await budi.enter(cast["own principal"])
            #expect(try await !budi.get(home).text.contains("langkah"))
            let brief = try await budi.get("\(home)/formulir/bahan-rapat")
            #expect(brief.text.contains("Yang dicari pembaca") && brief.text.contains("Belum ada perjanjian yang berlaku"))
            let neighbour = Browser(client)
            try await neighbour.enter(cast["other librarian"])
            #expect(try await neighbour.get("\(home)/formulir/bahan-rapat").status == .forbidden)
        }
    }
}
