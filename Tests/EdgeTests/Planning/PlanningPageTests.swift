import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct PlanningPageTests {
    @Test func `a librarian sees partners with reasons, ticks one and reads the report`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            var profile = LibraryProfile()
            profile.equipment = [.copier]
            try house.membership.describe(
                house.library(Cast.own), profile, hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
        }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let partners = try await ratna.get("/mitra")
            #expect(partners.status == .ok && partners.text.contains("SMA Negeri 1 Layang"))
            #expect(partners.text.contains("/100 nilai") && partners.text.contains("jenjang berdekatan: SMP dan SMA"))
            let report = try await ratna.get("/mitra/laporan?p=\(Cast.own)&p=\(Cast.other)&p=")
            #expect(report.status == .ok)
            // Three titles and one, one of them in both.
            for text in ["<strong>3</strong> judul bersama", "<strong>2</strong> hanya di satu tempat", "Susun perjanjian"] {
                #expect(report.text.contains(text), "\(text)")
            }
            #expect(report.text.contains("/perjanjian/baru?dengan=\(Cast.own)&amp;dengan=\(Cast.other)"))
            #expect(report.text.contains("belum dapat disimpulkan"))
            #expect(report.text.contains("alert(1)") == false)
            for path in ["/mitra", "/mitra/laporan", "/mitra/laporan?p=\(Cast.own)&p=\(Cast.other)"] {
                #expect(try await PageCheck(text: ratna.get(path).text).faults == [], "\(path)")
                let english = Browser(client)
                english.set("bahasa", "en")
                try await english.enter(cast["own librarian"])
                #expect(try await PageCheck(text: english.get(path).text).faults == [], "\(path)")
            }
            #expect(report.text.contains("Mesin fotokopi") && report.text.contains(">●<"))
            let alone = try await ratna.get("/mitra/laporan?p=\(Cast.own)")
            #expect(alone.status == .unprocessableContent && alone.text.contains("dua perpustakaan atau lebih"))
            #expect(try await ratna.get("/mitra/laporan?p=\(Cast.own)&p=%3Cb%3E").text.contains("&lt;b&gt;"))
            #expect(try await ratna.get("/mitra?perpustakaan=\(Cast.other)").status == .forbidden)
            // A draft begun from the report proposes what speaks for it (S32).
            let begun = try await ratna.submit(
                "/perjanjian/baru?dengan=\(Cast.own)&dengan=\(Cast.other)", to: "/perjanjian/baru",
                [
                    ("perpustakaan", Cast.own), ("dengan", Cast.other), ("bentuk", "pks"), ("judul", "Silang layan"),
                    ("layanan", "loan"),
                ])
            #expect(begun.headers[.location] == "/perjanjian/1/ubah")
            #expect(try await ratna.get("/perjanjian/1/ubah").text.contains("Bersama tersedia 3 judul; 2 di antaranya"))
            let sari = Browser(client)
            try await sari.enter(cast["own teacher"])
            #expect(try await sari.get("/mitra").status == .forbidden)
        }
    }

    @Test func `anybody reads what a network is worth, in both languages, and there is nobody's name in it`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            for language in ["id", "en"] {
                let visitor = Browser(client)
                visitor.set("bahasa", language)
                let page = try await visitor.get("/jaringan/1/manfaat")
                #expect(page.status == .ok && PageCheck(text: page.text).faults == [])
                #expect(page.text.contains(language == "id" ? "Belum cukup permintaan" : "Too few wishes"))
                #expect(try await visitor.get("/jaringan/1").text.contains("/jaringan/1/manfaat"))
                #expect(try await visitor.get("/jaringan/999/manfaat").status == .notFound)
            }
        }
    }
}
