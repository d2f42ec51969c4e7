import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Search kept to a network, by the address or by what the device keeps (S14).
@Suite struct NetworkSearchPageTests {
    @Test func `the network is a facet and a chip, and the device can keep it until it is taken off`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            try house.networks.take(.invite, for: Cast.other, in: NetworkID(1), by: .operatorAtConsole)
        }) { client in
            let principal = Browser(client)
            try await principal.enter(cast["other principal"])
            let joined = try await principal.submit(
                "/jaringan/1", to: "/jaringan/1/langkah", [("perpustakaan", Cast.other), ("langkah", "accept")])
            #expect(joined.status == .seeOther)

            let visitor = Browser(client)
            func total(_ path: String) async throws -> String? {
                try await visitor.get(path).text.firstMatch(of: /class=count role=status>([^<]+)/).map { String($0.output.1) }
            }
            #expect(try await total("/cari?q=&sort=title") == "3 judul")
            #expect(try await total("/cari?network=1") == "1 judul")
            let page = try await visitor.get("/cari?network=1").text
            #expect(PageCheck(text: page).faults == [] && page.contains("Jejaring Uji"))
            #expect(try await visitor.get("/jaringan/1").text.contains("/cari?network=1"))

            let kept = try await visitor.post("/dekat", [("near", ""), ("jaringan", "1"), ("kembali", "/cari?q=a")])
            #expect(kept.status == .seeOther && visitor.cookies["jaringan"] == "1")
            #expect(try await total("/cari?sort=title") == "1 judul")
            let own = try await visitor.get("/cari?sort=title").text
            #expect(own.contains("network=all") && !own.contains("page=2"))
            #expect(try await total("/cari?network=all&sort=title") == "3 judul")
            // A form that does not ask leaves it; an unknown one takes it away.
            _ = try await visitor.post("/dekat", [("near", "D0000008")])
            #expect(visitor.cookies["jaringan"] == "1")
            _ = try await visitor.post("/dekat", [("near", ""), ("jaringan", "77")])
            #expect(visitor.cookies["jaringan"] == nil)
        }
    }
}
