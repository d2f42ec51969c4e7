import Commons
import Community
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Store
import Testing

@testable import Site

/// What can be done with a press, or a line and a press, is done on the desk and leads back to it (S160).
@Suite struct DoneInPlaceTests {
    /// Sends the form of the desk whose action begins so, with the button that is named.
    private static func press(
        _ browser: Browser, _ action: String, _ fields: [(String, String)]
    ) async throws -> TestResponse {
        let page = try await browser.get("/meja").text
        let start = try #require(page.range(of: "action=\"\(action)\""), "no form to \(action)")
        let form = page[start.lowerBound...]
        let end = try #require(form.firstRange(of: "</form>"))
        var pairs: [(String, String)] = []
        for match in form[..<end.lowerBound].matches(of: /<input type="?hidden"? name="?([\w-]+)"? value="?([^">]*)"?>/) {
            pairs.append((String(match.output.1), String(match.output.2)))
        }
        let names = Set(fields.map(\.0))
        return try await browser.post(action, pairs.filter { !names.contains($0.0) } + fields)
    }

    @Test func `a vote is given, a task reported and the minutes confirmed without leaving the desk`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let community = Community(database: house.database, clock: SampleSite.clock)
            let today = SampleSite.clock.today()
            for code in [Cast.own, Cast.other] {
                for step in [MemberStep.invite, .accept] {
                    try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                }
            }
            func plan(_ title: String, _ day: CalendarDay) throws -> MeetingID {
                let id = try community.plan(
                    .network(NetworkID(1)), title: title, day: day, minute: 600, place: "Aula", by: .operatorAtConsole)
                try community.take(.call, id, by: .operatorAtConsole)
                return id
            }
            let coming = try plan("Rapat depan", today.adding(days: 2))
            _ = try community.ask("Setuju pameran?", at: coming, by: .operatorAtConsole)
            let held = try plan("Rapat lalu", today)
            try community.take(.open, held, by: .operatorAtConsole)
            let own = try #require(try house.membership.library(code: Cast.own)).id
            try community.decide("Label", at: held, task: (own, "Ganti label rak", today), by: .operatorAtConsole)
            try community.write("Notulen uji", of: held, by: .operatorAtConsole)
            try community.take(.conclude, held, by: .operatorAtConsole)
        }) { client in
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            let desk = try await browser.get("/meja").text
            #expect(desk.contains("Setuju pameran?") && desk.contains("Ganti label rak") && desk.contains("Sahkan notulen"))
            #expect(PageCheck(text: desk).faults == [])
            for (action, fields, gone) in [
                ("/rapat/1/langkah", [("pilihan", "yes")], "Setuju pameran?"),
                ("/rapat/2/langkah", [("langkah", "selesai"), ("laporan", "Selesai Senin")], "Ganti label rak"),
                ("/rapat/2/langkah", [("langkah", "confirm")], "Sahkan notulen"),
            ] as [(String, [(String, String)], String)] {
                let done = try await Self.press(browser, action, fields)
                #expect(done.status == .seeOther && done.headers[.location] == "/meja", "\(gone)")
                #expect(try await !browser.get("/meja").text.contains(gone))
            }
            let meeting = try await browser.get("/rapat/2").text
            #expect(meeting.contains("Selesai Senin"))
            // Without the form's own token nothing is done, and nobody is sent elsewhere.
            let forged = try await browser.post("/rapat/1/langkah", [("langkah", "suara"), ("kembali", "/meja")])
            #expect(forged.status == .forbidden)
        }
    }

    @Test func `an applicant is admitted from the coordinator's desk, an invitation answered from the principal's`() async throws
    {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            _ = try house.networks.take(.apply, for: Cast.own, in: NetworkID(1), by: .operatorAtConsole)
            _ = try house.networks.take(.invite, for: Cast.other, in: NetworkID(1), by: .operatorAtConsole)
        }) { client in
            for (key, step) in [("coordinator", "admit"), ("other principal", "accept")] {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                let done = try await Self.press(browser, "/jaringan/1/langkah", [("langkah", step)])
                #expect(done.status == .seeOther && done.headers[.location] == "/meja", "\(key)")
                #expect(try await !browser.get("/meja").text.contains("/jaringan/1/langkah"), "\(key)")
            }
            let browser = Browser(client)
            try await browser.enter(cast["coordinator"])
            #expect(try await browser.get("/meja").text.contains("aktif 2"))
        }
    }

    @Test func `a reader's wish is answered with one line, and a way back leads nowhere else`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let visitor = Browser(client)
            let form = try await visitor.get("/minta?q=laskar").text
            let token = try #require(form.firstMatch(of: /name="?bukti"? value="?([^">]+)/)?.output.1)
            let asked = try await visitor.post("/minta", [("q", "laskar"), ("bukti", String(token)), ("library", Cast.own)])
            #expect(asked.status == .seeOther)
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            let action = "/meja/permintaan/\(Cast.own)"
            let elsewhere = try await Self.press(
                browser, action, [("langkah", "jawab"), ("jawaban", "Ada di rak 5"), ("kembali", "https://jahat.example/")])
            #expect(elsewhere.status == .seeOther && elsewhere.headers[.location] == action)
            #expect(try await !browser.get("/meja").text.contains("action=\"\(action)\""))
        }
    }
}

/// Who runs the installation, in numbers; and the handover as of whoever keeps the library.
@Suite struct InstallationPageTests {
    @Test func `the operator's page counts people by role and way in and turns the journal, and names nobody`() async throws {
        try await AgreeingSchools.test { schools in
            _ = try await schools.negotiated()
            let browser = try await schools.browser("operator")
            let page = try await browser.get("/meja/instalasi").text
            #expect(page.contains("Orang menurut peran") && page.contains("Masuk dalam 30 hari"))
            #expect(page.contains("agreement.settle") || page.contains("agreement.propose"))
            for name in ["Satulibrarian", "Satuprincipal", "Satuteacher"] { #expect(!page.contains(name), "\(name)") }
            #expect(PageCheck(text: page).faults == [])
            let found = try await browser.get("/meja/instalasi?apa=agreement.propose&perihal=agreement").text
            #expect(found.contains("agreement.propose") && !found.contains("<code>person."))
            #expect(try await browser.get("/meja/instalasi?hari=2001-01-01").text.contains("Tidak ada baris seperti itu"))
            #expect(try await browser.get("/meja").text.contains("/meja/instalasi"))
            #expect(try await schools.browser("coordinator").get("/meja/instalasi").status == .forbidden)
        }
    }

    @Test func `the handover sheet shows what waits for who keeps the library, whoever prints it`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.draft(title: "Silang layan")
            for (code, key) in [(Cast.own, "own principal"), (Cast.other, "other principal")] {
                let librarian = code == Cast.own ? own : try await schools.browser("other librarian")
                try await schools.step(
                    librarian, "penanda", code,
                    [("orang", String(schools.cast[key].rawValue)), ("jabatan", "Kepala sekolah")])
            }
            try await schools.step(own, "ajukan")
            func sheet(_ key: String) async throws -> String {
                try await schools.browser(key).get("/meja/serah-terima/\(Cast.other)").text
            }
            let (principal, librarian) = (try await sheet("other principal"), try await sheet("other librarian"))
            for page in [principal, librarian] {
                #expect(page.contains("menunggu jawaban Anda") && page.contains("Silang layan"))
                #expect(PageCheck(text: page).faults == [])
                #expect(!page.contains("Duapupil"))
            }
            #expect(principal.contains("siswa belum ada lembarnya"))
        }
    }

    @Test func `a school changes who it is on its profile, and every page follows at once`() async throws {
        try await AgreeingSchools.test { schools in
            let browser = try await schools.browser("own principal")
            let path = "/meja/profil/\(Cast.own)"
            let form = try await browser.get(path).text
            #expect(form.contains("sesuai pendaftaran") && PageCheck(text: form).faults == [])
            func save(_ more: [(String, String)]) async throws -> TestResponse {
                try await browser.submit(path, to: path, [("nama", "Perpustakaan Uji Baru")] + more)
            }
            let wrong = try await save([("isil", "bukan")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("bukan ISIL"))
            let saved = try await save([
                ("isil", "ID-UJI1"), ("npp", "33143E1014753"), ("kabupaten", "Sragen"), ("program", "tkj"),
            ])
            #expect(saved.status == .seeOther)
            let page = try await Browser(schools.client).get("/perpustakaan/\(Cast.own)").text
            #expect(page.contains("Perpustakaan Uji Baru") && page.contains("ID-UJI1") && page.contains("33143E1014753"))
            #expect(page.contains("Teknik jaringan komputer"))
            #expect(try await Browser(schools.client).get("/perpustakaan").text.contains("Perpustakaan Uji Baru"))
        }
    }
}
