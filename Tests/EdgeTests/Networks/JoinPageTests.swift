import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct JoinPageTests {
    static let fields = [
        ("npsn", "D0000777"), ("sekolah", "SMP Tujuh <Contoh>"), ("jenjang", "SMP"), ("kecamatan", "Benang"), ("kabupaten", ""),
        ("alamat", ""), ("saya", "principal"), ("nama", "Budi Baru"), ("sapaan", "Bapak"), ("masuk", "budi.tujuh"),
        ("baru", "tiga kata tenang"), ("pustakawan", "Ratna Baru"),
    ]

    @Test func `from the coordinator's page by the link to the desk`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let list = SchoolList(Array("npsn,nama,bentuk,kecamatan\nD0000777,SMP Tujuh,SMP,Benang".utf8))
            _ = try SchoolRegister(database: house.database, clock: SampleSite.clock).take(
                try #require(list), by: .operatorAtConsole)
        }) { client in
            let dewi = Browser(client)
            try await dewi.enter(cast["coordinator"])
            let page = try await dewi.get("/jaringan/1/undangan?cari=smp+tuj").text
            #expect(page.contains("D0000777"))
            #expect(PageCheck(text: page).faults == [])
            let made = try await dewi.submit("/jaringan/1/undangan", to: "/jaringan/1/undangan", [("npsn", "D0000777")])
            #expect(made.status == .ok && made.headers[.cacheControl] == "no-store")
            #expect(
                PageCheck(text: made.text).faults == [] && made.text.contains("wa.me") && made.text.contains(/<svg class="?qr"?/))
            let code = String(try #require(made.text.firstMatch(of: /\/gabung\/([2-9A-Z]{12})/)?.output.1))
            let link = "/gabung/\(code)"

            let teacher = Browser(client)
            for _ in 0..<3 {
                let form = try await teacher.get(link)
                #expect(form.status == .ok && form.text.contains("SMP Tujuh") && PageCheck(text: form.text).faults == [])
                #expect(form.headers[.cacheControl] == "no-store" && !form.text.contains("Satu"))
            }
            #expect(try await teacher.get("/perpustakaan/D0000777").status == .notFound)
            let differs = try await teacher.post(link, Self.fields + [("ulang", "lain"), ("piagam", "1")])
            #expect(differs.status == .unprocessableContent && differs.text.contains("Budi Baru"))
            let unread = try await teacher.post(link, Self.fields + [("ulang", "tiga kata tenang")])
            #expect(unread.status == .unprocessableContent && unread.text.contains("menerima piagam"))
            let joined = try await teacher.post(link, Self.fields + [("ulang", "tiga kata tenang"), ("piagam", "1")])
            #expect(joined.status == .seeOther && joined.headers[.location] == "/meja")
            #expect(try await teacher.get("/meja").text.contains("/meja/orang/D0000777"))
            let profile = try await teacher.get("/meja/profil/D0000777")
            #expect(profile.status == .ok && PageCheck(text: profile.text).faults == [])
            #expect(try await teacher.get("/jaringan/1").text.contains("SMP Tujuh &lt;Contoh&gt;"))
            #expect(try await Browser(client).get(link).status == .notFound)
            #expect(try await Browser(client).post(link, Self.fields).status == .notFound)
            let list = try await dewi.get("/jaringan/1/undangan").text
            #expect(list.contains("sudah dipakai") && !list.contains("Budi Baru"))
            #expect(try await Browser(client).get("/gabung?kode=salah").status == .notFound)
            #expect(try await PageCheck(text: Browser(client).get("/gabung").text).faults == [])
        }
    }

    @Test func `without a number: the code is looked up or left out, and a partner gets one of ours`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let dewi = Browser(client)
            try await dewi.enter(cast["coordinator"])
            let made = try await dewi.submit("/jaringan/1/undangan", to: "/jaringan/1/undangan", [("nama", "TBM Contoh")])
            let code = String(try #require(made.text.firstMatch(of: /\/gabung\/([2-9A-Z]{12})/)?.output.1))
            let teacher = Browser(client)
            let first = try await teacher.get("/gabung/\(code)").text
            #expect(first.contains("name=\"npsn\"") || first.contains("name=npsn"))
            #expect(!first.contains("piagam-hint") && PageCheck(text: first).faults == [])
            #expect(try await teacher.get("/gabung/\(code)?npsn=12").text.contains("8 karakter"))
            let open = try await teacher.get("/gabung/\(code)?npsn=-").text
            #expect(open.contains("TBM Contoh") && PageCheck(text: open).faults == [])
            // The number of a library that is here is no way in.
            let own =
                Self.fields.filter { $0.0 != "npsn" } + [("npsn", "D0000008"), ("ulang", "tiga kata tenang"), ("piagam", "1")]
            let refused = try await teacher.post("/gabung/\(code)", own)
            #expect(refused.status == .unprocessableContent && refused.text.contains("sudah terdaftar"))
            let fields = Self.fields.filter { $0.0 != "npsn" } + [("ulang", "tiga kata tenang"), ("piagam", "1")]
            #expect(try await teacher.post("/gabung/\(code)", fields).status == .seeOther)
            #expect(try await teacher.get("/meja").text.contains("/meja/orang/L-"))
        }
    }
}
