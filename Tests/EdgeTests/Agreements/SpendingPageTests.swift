import Commons
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Agreements
@testable import Site

/// What an agreement cost, on its page and on paper (S143).
@Suite struct SpendingPageTests {
    static func inForce(_ those: AgreeingSchools) async throws -> (own: Browser, other: Browser) {
        let (own, other) = try await those.negotiated()
        for (key, code) in [("own principal", Cast.own), ("other principal", Cast.other)] {
            let signed = try await those.step(try await those.browser(key), "setujui", code)
            try #require(signed.status == .seeOther)
        }
        return (own, other)
    }

    static func spend(
        _ those: AgreeingSchools, _ browser: Browser, _ code: String, _ rupiah: String, _ more: [(String, String)] = []
    ) async throws -> TestResponse {
        let pairs = [("untuk", "Kue rapat"), ("pos", "pos-0"), ("rupiah", rupiah), ("hari", AgreeingSchools.today.iso)]
        return try await those.step(browser, "belanja", code, pairs.filter { pair in !more.contains { $0.0 == pair.0 } } + more)
    }

    @Test func `a party records what it paid, the other sees what it owes, and a wrong line is taken back`() async throws {
        try await AgreeingSchools.test { those in
            let (own, other) = try await Self.inForce(those)
            #expect(try await own.get("/perjanjian/1").text.contains("belum terpakai Rp50.000"))
            #expect(try await Self.spend(those, own, Cast.own, "Rp 60.001,-", [("kuitansi", "12/KW")]).status == .seeOther)
            let seen = try await other.get("/perjanjian/1").text
            #expect(seen.contains("terpakai Rp60.001; lebih Rp10.001 dari anggaran."))
            #expect(seen.contains("▲ melebihi anggaran") && seen.contains("kuitansi 12/KW"))
            #expect(seen.contains("menyerahkan Rp30.000 kepada") && !seen.contains("name=\"catatan-biaya\""))
            let settled = try await Self.spend(those, other, Cast.other, "30.000", [("pos", "kepada-\(Cast.own)")])
            #expect(settled.status == .seeOther)
            #expect(try await own.get("/perjanjian/1").text.contains("Semua pihak impas."))
            let sheet = try await other.get("/perjanjian/1/biaya").text
            #expect(sheet.contains("Rp60.001 (enam puluh ribu satu rupiah)") && sheet.contains("12/KW"))
            let id = try #require(
                try await own.get("/perjanjian/1").text.firstMatch(of: /name="?catatan-biaya"? value="?(\d+)/)?.output.1)
            let back = try await those.step(
                own, "tarik-biaya", Cast.own, [("catatan-biaya", String(id)), ("alasan", "Salah jumlah")])
            #expect(back.status == .seeOther)
            #expect(try await other.get("/perjanjian/1").text.contains("Salah jumlah"))
        }
    }

    @Test func `nobody records for the other party, and what is no amount is said on the page`() async throws {
        try await AgreeingSchools.test { those in
            let (own, other) = try await Self.inForce(those)
            #expect(try await Self.spend(those, own, Cast.other, "5.000").status == .forbidden)
            for amount in ["", "12.5", "-5", "lima", "1.000.00"] {
                let refused = try await Self.spend(those, own, Cast.own, amount)
                #expect(refused.status == .unprocessableContent && refused.text.contains("bukan jumlah rupiah"), "\(amount)")
            }
            #expect(try await Self.spend(those, own, Cast.own, "5.000", [("pos", "pos-7")]).status == .badRequest)
            #expect(try await Self.spend(those, own, Cast.own, "", [("barang", "3 jam mengemas")]).status == .seeOther)
            #expect(try await other.get("/perjanjian/1").text.contains("3 jam mengemas"))
            let stranger = try await those.browser("other teacher")
            #expect(try await stranger.get("/perjanjian/1/biaya").status == .notFound)
        }
    }

    @Test(arguments: [
        ("25.000", 25_000), ("Rp25000", 25_000), ("Rp. 1.250.000,00", 1_250_000), (" 7 ", 7), ("", 0),
        ("1.000.000.000.000", 1_000_000_000_000),
    ]) func `rupiah are read as people write them`(_ typed: String, _ amount: Int) throws {
        #expect(try Site.rupiah(typed) == amount)
    }
}
