import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// The inbox and the choice of mail, as their owner sees them and as nobody else does.
@Suite struct MessagePageTests {
    @Test func `an empty inbox says what will come, and the way to be told by mail is one press away`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            let page = try await browser.get("/pesan")
            #expect(page.status == .ok)
            #expect(page.text.contains("Belum ada pesan") && page.text.contains("/pesan/cara"))
            #expect(page.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `an address is kept, a wrong one is told with what was typed`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            let refused = try await browser.submit(
                "/pesan/cara", to: "/pesan/cara", [("surel", "x\" onfocus=alert(1)"), ("wa", ""), ("irama", "daily")])
            #expect(refused.status == .unprocessableContent)
            #expect(!refused.text.contains("x\" onfocus") && refused.text.contains("nama@sekolah.sch.id"))
            let kept = try await browser.submit(
                "/pesan/cara", to: "/pesan/cara",
                [("surel", "ratna@sekolah.example"), ("wa", "0812 3456 7890"), ("irama", "each")])
            #expect(kept.headers[.location] == "/pesan/cara?beres=1")
            let page = try await browser.get("/pesan/cara").text
            #expect(
                page.contains("ratna@sekolah.example") && page.contains("+6281234567890") && page.contains("menunggu dikuatkan"))
        }
    }

    @Test func `a pupil is asked for no address, and none is taken`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let browser = Browser(client)
            try await browser.enter(cast["own pupil"])
            let page = try await browser.get("/pesan/cara").text
            #expect(!page.contains("type=email"))
        }
    }

    @Test func `a link that confirms nothing says so, and looking changes nothing`() async throws {
        try await SampleSite.test { client in
            for word in ["x", "1.9999999999.00", "1.2"] {
                let page = try await client.get("/pesan/alamat/\(word)")
                #expect(page.status == .notFound && page.text.contains("tidak berlaku"))
                let posted = try await client.post("/pesan/alamat/\(word)", "")
                #expect(posted.status == .notFound)
            }
        }
    }
}
