import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct NetworkPageTests {
    @Test func `invited by the coordinator, accepted by the principal, seen by all only then`() async throws {
        let cast = Cast()
        try await SampleSite.test(
            prepare: {
                _ = try $0.networks.make(name: "Gugus <3>", region: "Benang", by: .operatorAtConsole)
                try cast.make($0)
            }
        ) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let visitor = Browser(client)
            #expect(try await visitor.get("/jaringan").text.contains("Gugus &lt;3&gt;"))
            let dewi = try await browser("coordinator")
            func step(_ browser: Browser, _ step: String, _ code: String) async throws -> TestResponse {
                try await browser.submit("/jaringan/1", to: "/jaringan/1/langkah", [("perpustakaan", code), ("langkah", step)])
            }
            #expect(try await step(dewi, "invite", Cast.own).status == .seeOther)
            #expect(try await !visitor.get("/jaringan/1").text.contains("SMP Negeri 1 Benang"))
            let nur = try await browser("other principal")
            #expect(try await !nur.get("/jaringan/1").text.contains("SMP Negeri 1 Benang"))
            #expect(try await step(nur, "accept", Cast.own).status == .forbidden)
            #expect(try await step(dewi, "accept", Cast.own).status == .forbidden)
            let ratna = try await browser("own librarian")
            #expect(try await ratna.get("/jaringan/1").text.contains("diundang"))
            let budi = try await browser("own principal")
            #expect(try await budi.get("/jaringan/1").text.contains("Terima undangan dan piagam"))
            #expect(try await step(budi, "accept", Cast.own).status == .seeOther)
            #expect(try await visitor.get("/jaringan/1").text.contains("SMP Negeri 1 Benang"))
            let again = try await step(budi, "accept", Cast.own)
            #expect(again.status == .unprocessableContent && again.text.contains("tidak bisa sekarang"))
            for browser in [visitor, dewi, budi] {
                for path in ["/jaringan", "/jaringan/1"] {
                    #expect(try await PageCheck(text: browser.get(path).text).faults == [], "\(path)")
                }
            }
            for path in ["/jaringan/99", "/jaringan/01", "/jaringan/x"] {
                #expect(try await visitor.get(path).status == .notFound)
            }
            #expect(
                try await visitor.post("/jaringan/1/langkah", [("langkah", "leave"), ("perpustakaan", Cast.own)]).status
                    == .forbidden)
        }
    }
}
