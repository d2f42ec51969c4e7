import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// The one list, and how things stand, for each who comes to the desk (S160, S161).
@Suite struct DeskPageTests {
    @Test func `each role finds its own part of the desk, and no other's`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, _) = try await schools.negotiated()
            func desk(_ key: String) async throws -> String { try await schools.browser(key).get("/meja").text }
            let principal = try await desk("own principal")
            #expect(
                principal.contains("Pemantauan") && principal.contains("Setujui") && !principal.contains("Kesehatan jaringan"))
            #expect(principal.contains("disepakati 1"))
            let coordinator = try await desk("coordinator")
            #expect(coordinator.contains("Kesehatan jaringan") && !coordinator.contains("Pemantauan"))
            let operatorDesk = try await desk("operator")
            #expect(operatorDesk.contains("Jurnal") || operatorDesk.contains("jurnal"))
            #expect(operatorDesk.contains("agreement.propose") && !operatorDesk.contains("Silang layan"))
            let teacher = try await desk("own teacher")
            for part in ["Pemantauan", "Kesehatan jaringan", "Instalasi", "Silang layan"] { #expect(!teacher.contains(part)) }
            #expect(teacher.contains("Apa artinya kerja sama bagi saya"))
            for key in ["own principal", "coordinator", "operator", "own teacher", "own foundation"] {
                #expect(PageCheck(text: try await desk(key)).faults == [], "\(key)")
            }
            #expect(PageCheck(text: try await own.get("/meja").text).faults == [])
        }
    }

    @Test func `an applicant waits at the coordinator's desk, an invitation at the principal's`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            _ = try house.networks.take(.apply, for: Cast.own, in: NetworkID(1), by: .operatorAtConsole)
            _ = try house.networks.take(.invite, for: Cast.other, in: NetworkID(1), by: .operatorAtConsole)
        }) { client in
            func desk(_ key: String) async throws -> String {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return try await browser.get("/meja").text
            }
            let coordinator = try await desk("coordinator")
            #expect(coordinator.contains("Mendaftar ke Jejaring Uji") && !coordinator.contains("diundang; kepala"))
            #expect(coordinator.contains("mendaftar 1") && coordinator.contains("diundang 1"))
            #expect(try await desk("other principal").contains("diundang; kepala sekolah yang menjawab"))
            for key in ["own principal", "other librarian", "officer"] {
                #expect(try await !desk(key).contains("Mendaftar ke"), "\(key)")
                #expect(try await !desk(key).contains("diundang; kepala"), "\(key)")
            }
        }
    }

    @Test func `people without a way in are counted, by whoever could give it, and not named`() async throws {
        try await AgreeingSchools.test { schools in
            let librarian = try await schools.browser("own librarian").get("/meja").text
            #expect(librarian.contains("3 petugas belum dapat masuk") && !librarian.contains("Satuhelper"))
            #expect(try await schools.browser("own principal").get("/meja").text.contains("2 petugas belum dapat masuk"))
            #expect(try await !schools.browser("own teacher").get("/meja").text.contains("belum dapat masuk"))
        }
    }
}
