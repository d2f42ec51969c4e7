import Commons
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Discovery
@testable import Site

/// From *Minta* to the receipt, through all the layers.
@Suite struct AskTests {
    static func token(_ client: any TestClientProtocol) async throws -> Substring {
        let form = try await client.get("/minta?q=laskar").text
        return try #require(form.firstMatch(of: /name="?bukti"? value="([^"]+)"/)?.output.1)
    }

    @Test func `asking keeps known words only and leads to a receipt with the answer`() async throws {
        try await SampleSite.test { client in
            let token = try await Self.token(client)
            let sent = try await client.post("/minta", "q=laskar+Sutinah+kelas+8&bukti=\(token)&library=D0000008")
            #expect(sent.status == .seeOther)
            let place = try #require(sent.headers[.location])
            #expect(place.wholeMatch(of: /\/minta\/[2-9A-Z]{6}/) != nil)
            let receipt = try await client.get(place).text
            for expected in [
                "Ada di katalog", "Laskar Pelangi", "SMP/MTs (kelas 7–9), kelas 8", "SMP Negeri 1 Benang", "23 November 2026",
            ] {
                #expect(receipt.contains(expected), "\(expected)")
            }
            #expect(!receipt.contains("Sutinah") && receipt.contains("<meta name=robots content=noindex>"))
            #expect(try await client.get(place, cookie: "bahasa=en").text.contains("It is in the catalogue"))
        }
    }

    @Test func `the same form twice leads to the same receipt, another form to another`() async throws {
        try await SampleSite.test { client in
            let (first, second) = (try await Self.token(client), try await Self.token(client))
            var places: [String] = []
            for token in [first, first, second] {
                places.append(try #require(try await client.post("/minta", "q=laskar+bumi&bukti=\(token)").headers[.location]))
            }
            #expect(places[0] == places[1] && places[1] != places[2])
            #expect(try await client.get(places[0]).text.contains("Belum ada"))
        }
    }

    @Test func `a form that is empty, forged or of no known word is told so`() async throws {
        try await SampleSite.test { client in
            let token = try await Self.token(client)
            #expect(try await client.post("/minta", "q=&bukti=\(token)").status == .unprocessableContent)
            let forged = try await client.post("/minta", "q=laskar&jenjang=dasar&bukti=palsu")
            #expect(forged.status == .unprocessableContent)
            #expect(forged.text.contains(/<option selected +value="dasar">/))
            let unknown = try await client.post("/minta", "q=zzqqxx&bukti=\(token)&library=D0000008")
            #expect(unknown.headers[.location] == "/minta/belum-tercatat?library=D0000008")
        }
    }

    @Test func `a code is found however it is typed, and a wrong one is told with a way on`() async throws {
        try await SampleSite.test { client in
            let token = try await Self.token(client)
            let place = try #require(try await client.post("/minta", "q=laskar&bukti=\(token)").headers[.location])
            let code = place.dropFirst("/minta/".count)
            let typed = "\(code.prefix(3).lowercased())+\(code.dropFirst(3))"
            #expect(try await client.get("/minta?kode=\(typed)").headers[.location] == place)
            let moved = try await client.get("/minta/\(code.lowercased())")
            #expect(moved.status == .movedPermanently && moved.headers[.location] == place)
            for (path, status) in [
                ("/minta/ZZZZZZ", HTTPResponse.Status.notFound), ("/minta/%3Cscript%3E", .notFound),
                ("/minta?kode=000000", .unprocessableContent),
            ] {
                let response = try await client.get(path)
                #expect(response.status == status, "\(path)")
                #expect(response.text.contains("role=alert") && response.text.contains("name=kode"), "\(path)")
            }
        }
    }

    @Test func `the page about Silang tells how far searches reach once there are enough of them`() {
        let visit = SampleTitles.visit(.indonesian)
        let figures = CatalogFiguresSample.figures
        func page(_ elsewhere: Int) -> String {
            AboutView.page(figures, SearchReach(own: 1000, elsewhere: elsewhere, nowhere: 1), .standard, visit).body.description
        }
        #expect(!page(19).contains("pencarian oleh pembaca"))
        #expect(page(234).contains("234 dari 1.235 pencarian oleh pembaca yang memilih"))
    }

    @Test func `the help desk on each page names the library that the device chose`() async throws {
        try await SampleSite.test { client in
            let chosen = try await client.get("/tentang", cookie: "dekat=D0000008").text
            #expect(chosen.contains("Hubungi SMP Negeri 1 Benang"))
            let district = try await client.get("/tentang", cookie: "dekat=Benang").text
            #expect(district.contains("Hubungi perpustakaan") && district.contains("href=\"/minta#kode\""))
        }
    }
}
