import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Site

/// The pages over a real catalogue, through all the layers.
@Suite struct HandlerTests {
    static let pages = [
        "/", "/cari", "/cari?q=laskar", "/cari?q=tidakadasamasekali", "/cari?class=8&near=Benang&sort=title", "/perpustakaan",
        "/perpustakaan/D0000008", "/perpustakaan/D0000008/katalog", "/perpustakaan/D0000008/katalog?urut=klas",
        "/perpustakaan/D0000008/katalog?semua=1", "/jelajah", "/jelajah/8", "/jelajah/297.1", "/baru", "/baru?library=D0000012",
        "/baru?bulan=2026-11", "/baru?level=SMA", "/minta", "/minta?q=kopi", "/minta/belum-tercatat", "/tentang", "/bantuan",
        "/masuk", "/meja",
    ]

    @Test func `every page answers, in both languages, as one whole document`() async throws {
        try await SampleSite.test { client in
            for path in Self.pages {
                for language in ["id", "en"] {
                    let response = try await client.get(path, cookie: "bahasa=\(language)")
                    #expect(response.status == .ok, "\(path)")
                    #expect(response.text.contains("<html lang=\"\(language)\">"), "\(path)")
                    #expect(response.text.hasSuffix("</html>"), "\(path)")
                    #expect(!response.text.contains("data-refused") && !response.text.contains("<script>alert"), "\(path)")
                }
            }
        }
    }

    @Test func `a search shows the title, both libraries and their call numbers`() async throws {
        try await SampleSite.test { client in
            let text = try await client.get("/cari?q=laskar+pelangi").text
            for expected in [
                "Laskar Pelangi", "SMP Negeri 1 Benang", "SMA Negeri 1 Layang", "813 HIR l", "data per 30 Oktober 2026",
                "di 2 perpustakaan",
            ] {
                #expect(text.contains(expected), "\(expected)")
            }
        }
    }

    @Test func `a search in vain offers a way on, with the words carried along`() async throws {
        try await SampleSite.test { client in
            let text = try await client.get("/cari?q=zzqqxx&level=SMP").text
            #expect(text.contains("href=\"/minta?q=zzqqxx\""))
            #expect(text.contains("href=\"/cari?q=zzqqxx\""))
            #expect(text.contains("href=\"/jelajah\""))
        }
    }

    @Test func `a title has its page, its citations and one address`() async throws {
        try await SampleSite.test { client in
            let found = try await client.get("/cari?q=laskar").text
            let id = try #require(found.firstMatch(of: /href="\/judul\/(\d+)"/)?.output.1)
            let page = try await client.get("/judul/\(id)")
            #expect(page.status == .ok)
            #expect(page.text.contains("Hirata, A. (2005). <cite>Laskar Pelangi</cite>. Bentang Pustaka."))
            let ris = try await client.get("/judul/\(id)/sitasi.ris")
            #expect(ris.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"silang-\(id).ris\"") == true)
            #expect(ris.text.contains("AU  - Hirata, Andrea\r\n"))
            #expect(try await client.get("/judul/\(id)/sitasi.bib").text.contains("@book{hirata2005-\(id),"))
            for wrong in ["/judul/0\(id)", "/judul/-1", "/judul/999999", "/judul/abc", "/judul/99999999999999999999"] {
                #expect(try await client.get(wrong).status == .notFound, "\(wrong)")
            }
        }
    }

    @Test func `a missing page is told with next steps in the reader's language`() async throws {
        try await SampleSite.test { client in
            let response = try await client.get("/tiada", cookie: "bahasa=en")
            #expect(response.status == .notFound)
            #expect(response.text.contains("This page does not exist") && response.text.contains("href=\"/cari\""))
        }
    }

    @Test func `the choice of language leads back, and never to another site`() async throws {
        try await SampleSite.test { client in
            let response = try await client.get("/bahasa/en?kembali=/cari?q%3Dbumi")
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/cari?q=bumi")
            #expect(response.headers[.setCookie]?.hasPrefix("bahasa=en") == true)
            for away in ["https://jahat.example/", "//jahat.example", "/\\jahat.example", "javascript:alert(1)"] {
                #expect(try await client.get("/bahasa/id?kembali=\(away)").headers[.location] == "/", "\(away)")
            }
            #expect(try await client.get("/bahasa/xx").status == .notFound)
        }
    }

    @Test func `the chosen place is kept, and nearest comes first`() async throws {
        try await SampleSite.test { client in
            let response = try await client.post("/dekat", "near=Sayap+Timur&kembali=/cari?q%3Dlaskar")
            #expect(response.status == .seeOther)
            #expect(response.headers[.setCookie]?.hasPrefix("dekat=Sayap%20Timur") == true)
            let text = try await client.get("/cari?q=laskar", cookie: "dekat=Sayap%20Timur").text
            #expect(text.contains("Terdekat dari Sayap Timur"))
            #expect(!text.contains("near=Sayap"))
            let linked = try await client.get("/cari?q=laskar&near=D0000008", cookie: "dekat=Sayap%20Timur").text
            #expect(linked.contains("Terdekat dari SMP Negeri 1 Benang") && linked.contains("&amp;near=D0000008"))
            #expect(try await client.post("/dekat", "near=Atlantis").headers[.setCookie]?.contains("Max-Age=0") == true)
        }
    }

    @Test func `the same page is not sent twice`() async throws {
        try await SampleSite.test { client in
            let tag = try #require(try await client.get("/cari?q=laskar").headers[.eTag])
            let again = try await client.execute(uri: "/cari?q=laskar", method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            let english = try await client.execute(
                uri: "/cari?q=laskar", method: .get, headers: [.ifNoneMatch: tag, .cookie: "bahasa=en"])
            #expect(english.status == .ok)
        }
    }

    @Test func `a first visit stays under 100 KB on every page, even before compression`() async throws {
        try await SampleSite.test { client in
            let home = try await client.get("/").text
            let addresses =
                home.matches(of: /\/aset\/[a-z]+-[0-9a-f]{8}\.(css|js)/).map { String($0.output.0) } + ["/favicon.svg"]
            var files = 0
            for address in addresses {
                let file = try await client.get(address)
                #expect(file.status == .ok && file.headers[.cacheControl]?.contains("immutable") != (address == "/favicon.svg"))
                files += file.body.readableBytes
            }
            #expect(addresses.count == 3)
            for path in Self.pages { #expect(try await client.get(path).body.readableBytes + files < 100_000, "\(path)") }
        }
    }

    @Test func `suggestions are a JSON array`() async throws {
        try await SampleSite.test { client in
            let found = try await client.get("/cari/saran?q=lask")
            #expect(found.headers[.contentType] == "application/json")
            #expect(found.text.hasPrefix("[\"Laskar Pelangi\"") && found.text.hasSuffix("]"))
            #expect(try await client.get("/cari/saran?q=l").text == "[]")
        }
    }

    @Test func `feed, text, map and manifest are there`() async throws {
        try await SampleSite.test(SiteSettings(name: "Uji", baseURL: "https://uji.example/")) { client in
            let feed = try await client.get("/baru.atom")
            #expect(feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(feed.text.contains("<title>Laskar Pelangi</title>") && feed.text.contains("https://uji.example/judul/"))
            #expect(try await client.get("/baru.txt").text.contains("• Laskar Pelangi – Hirata, Andrea"))
            #expect(try await client.get("/sitemap.xml").text.contains("<loc>https://uji.example/perpustakaan/D0000008</loc>"))
            #expect(try await client.get("/robots.txt").text.contains("Sitemap: https://uji.example/sitemap.xml"))
            #expect(try await client.get("/manifest.webmanifest").headers[.contentType] == "application/manifest+json")
            #expect(try await client.get("/favicon.svg").status == .ok)
            #expect(try await client.get("/baru.atom?library=TIADA").status == .notFound)
        }
    }

    @Test func `a library is found by any spelling of its code and shown under one`() async throws {
        try await SampleSite.test { client in
            let response = try await client.get("/perpustakaan/d0000008")
            #expect(response.status == .movedPermanently)
            #expect(response.headers[.location] == "/perpustakaan/D0000008")
            #expect(try await client.get("/perpustakaan/D9999999").status == .notFound)
        }
    }

    @Test func `a host that is none does not get into addresses`() async throws {
        try await SampleSite.test { client in
            let response = try await client.execute(uri: "/", method: .get, headers: [:])
            #expect(
                response.text.contains("<link rel=\"canonical\" href=\"http://")
                    || response.text.contains("<link rel=canonical href=\"http://"))
        }
    }
}
