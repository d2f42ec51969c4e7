import Commons
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// The pages on which a library keeps its people.
@Suite struct PeoplePageTests {
    static let home = "/meja/orang/D0000008"

    @Test func `a librarian adds a teacher, prints a card, and the teacher comes in by it`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let added = try await ratna.submit(
                Self.home, to: Self.home,
                [("nama", "Sari <b>"), ("sapaan", "Ibu"), ("masuk", "sari.guru"), ("peran", "teacher"), ("sampai", "2027-06-30")])
            #expect(added.headers[.location] == Self.home + "?beres=1")
            let page = try await ratna.get(Self.home).text
            #expect(page.contains("Ibu Sari &lt;b&gt;") && page.contains("30 Juni 2027"))
            let id = try #require(page.firstMatch(of: /name=orang value="?(\d+)"?>[^<]*<\/button>/)?.output.1)
            #expect(!id.isEmpty)
            let person = try #require(
                page.split(separator: "Ibu Sari").last?.firstMatch(of: /name=orang value="?(\d+)/)?.output.1)
            let card = try await ratna.submit(Self.home, to: Self.home + "/kartu", [("orang", String(person))])
            #expect(card.status == .ok && card.headers[.cacheControl] == "no-store")
            let code = try #require(card.text.firstMatch(of: /slip-code>([2-9A-Z ]{14})</)?.output.1)
            let slip = try #require(SlipCode(code))
            let sari = Browser(client)
            let entered = try await sari.post(
                "/masuk/kode/\(slip.text)", [("baru", "tiga kata tenang"), ("ulang", "tiga kata tenang")])
            #expect(entered.status == .seeOther)
            #expect(try await sari.get("/akun").text.contains("Guru, SMP Negeri 1 Benang"))
            #expect(try await sari.get(Self.home).status == .forbidden)
        }
    }

    @Test func `numbers of other people's people open nothing`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            for key in ["other teacher", "other pupil", "own principal", "operator", "coordinator"] {
                let id = String(cast[key].rawValue)
                let card = try await ratna.submit(Self.home, to: Self.home + "/kartu", [("orang", id)])
                #expect(card.status == .forbidden, "\(key)")
                let erased = try await ratna.submit(Self.home, to: Self.home + "/hapus", [("orang", id)])
                #expect(erased.status == .forbidden, "\(key)")
            }
            let stranger = String(cast["other teacher"].rawValue)
            let appointed = try await ratna.submit(
                Self.home, to: Self.home + "/tugas", [("orang", stranger), ("angkat", "1"), ("peran", "helper")])
            #expect(appointed.status == .unprocessableContent && appointed.text.contains("tidak terdaftar di sini"))
            let raised = try await ratna.submit(
                Self.home, to: Self.home + "/tugas",
                [("orang", String(cast["own librarian"].rawValue)), ("angkat", "1"), ("peran", "principal")])
            #expect(raised.status == .forbidden)
            for id in 1...40 {
                let ended = try await ratna.submit(Self.home, to: Self.home + "/tugas", [("akhiri", String(id))])
                #expect(ended.status == .forbidden || ended.status == .seeOther, "\(id)")
                if ended.headers[.location] == "/akun" { break }
            }
            // Those of the other school are all still there.
            let nur = Browser(client)
            try await nur.enter(cast["other librarian"])
            #expect(try await nur.get("/meja/orang/D0000012").text.components("Akhiri</button>") == 8)
        }
    }

    @Test func `pupils come by a list, get cards after consent, and move up`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let pupils = Self.home + "/siswa"
            let list = "NIS,Nama,Kelas\n2001,Bela,VII-B\n2002,Cici,VII-B\n,Dodo,VII-B\n1001,Lain,VII-A"
            let checked = try await ratna.submit(pupils, to: pupils, [("daftar", list)])
            #expect(checked.text.contains("ditolak: <strong>1</strong>") && checked.text.contains("baru: <strong>2</strong>"))
            #expect(try await !ratna.get(Self.home + "/persetujuan").text.contains("Bela"))
            _ = try await ratna.submit(pupils, to: pupils, [("daftar", list), ("simpan", "1")])
            let consents = try await ratna.get(Self.home + "/persetujuan").text
            let bela = try #require(consents.firstMatch(of: /value="?(\d+)"?><label for="siswa-\d+">\s*Bela/)?.output.1)
            let without = try await ratna.submit(pupils, to: Self.home + "/kartu", [("kelas", "VII-B")])
            #expect(without.text.contains("persetujuan orang tua") && !without.text.contains("class=slip-code"))
            let recorded = try await ratna.submit(
                Self.home + "/persetujuan", to: Self.home + "/persetujuan",
                [("tanggal", "2026-11-20"), ("lingkup", "account"), ("orang", String(bela))])
            #expect(recorded.status == .seeOther)
            let cards = try await ratna.submit(pupils, to: Self.home + "/kartu", [("kelas", "VII-B")])
            #expect(cards.text.components("class=slip-code") == 1)
            let promotion = Self.home + "/kenaikan"
            #expect(try await ratna.get(promotion).text.contains("value=\"VIII-B\""))
            let steps = [("dari", "VII-A"), ("ke", "lulus"), ("dari", "VII-B"), ("ke", "VIII-B")]
            let unsure = try await ratna.submit(promotion, to: promotion, steps + [("simpan", "1")])
            #expect(unsure.status == .unprocessableContent)
            let done = try await ratna.submit(promotion, to: promotion, steps + [("simpan", "1"), ("paham", "1")])
            #expect(done.text.contains("2 siswa naik kelas, 1 lulus"))
            #expect(try await ratna.get(Self.home).text.contains("Siswa, 1"))
        }
    }

    @Test func `a desk's computer is enrolled and people switch by PIN`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let desk = Browser(client)
            try await desk.enter(cast["own librarian"])
            #expect(try await desk.get("/masuk/meja").text.contains("belum didaftarkan"))
            _ = try await desk.submit(Self.home + "/komputer", to: Self.home + "/komputer", [("nama", "Meja depan")])
            #expect(desk.cookies["meja"] != nil)
            #expect(try await desk.get("/masuk/meja").text.contains("Belum ada yang membuat PIN"))
            let wrong = try await desk.post(
                "/masuk/meja", [("orang", String(cast["own librarian"].rawValue)), ("pin", "481592")])
            #expect(wrong.status == .unprocessableContent)
        }
    }

    @Test func `every page about people is one whole document, in both languages`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            for language in ["id", "en"] {
                ratna.set("bahasa", language)
                for path in [
                    "/masuk", "/masuk/kode", "/masuk/meja", "/keluar", "/akun", "/akun/kedua", "/meja", Self.home,
                    Self.home + "/siswa",
                    Self.home + "/kenaikan", Self.home + "/persetujuan", Self.home + "/komputer",
                ] {
                    let response = try await ratna.get(path)
                    #expect(response.status == .ok, "\(path)")
                    #expect(PageCheck(text: response.text).faults == [], "\(path)")
                }
            }
        }
    }
}

extension String {
    /// How often a part stands in the text.
    func components(_ part: String) -> Int { ranges(of: part).count }
}
