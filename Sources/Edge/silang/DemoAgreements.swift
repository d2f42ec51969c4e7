import Agreements
import Commons
import Membership
import Synchronization

/// Agreements between made-up libraries, in every state of their life: each was brought there by the same steps that people take, by the
/// made-up people, on days of its own, so that its history reads like one.
struct DemoAgreements {
    /// A library with those who act for it.
    struct House {
        let library: LibraryID
        let name: String
        let staff: Actor
        let principal: Actor
        let principalID: PersonID
        var foundation: (actor: Actor, id: PersonID)?
    }

    /// A clock that stands so many days before now.
    final class Hands: Sendable {
        private let daysBack = Mutex(0)
        let real: WallClock
        init(_ real: WallClock) { self.real = real }
        func set(daysBack days: Int) { daysBack.withLock { $0 = days } }
        var clock: WallClock { WallClock { self.real.now() - Int64(self.daysBack.withLock { $0 }) * 86_400 } }
    }

    let agreements: Agreements
    let hands: Hands
    let network: NetworkID
    let school: House
    let foundationSchool: House
    let publicLibrary: House

    var today: CalendarDay { hands.clock.today() }

    /// Moves to a day before now and lets what falls due by then happen.
    func at(_ daysBack: Int) throws {
        hands.set(daysBack: daysBack)
        while try agreements.runDueJobs() > 0 {}
    }

    func make() throws {
        try ownRules()
        try inForceWithPromises()
        try reviewed()
        try oral()
        try endedAndRenewed()
        try suspended()
        try leaving()
        try approvedForLater()
        try negotiated()
        try proposed()
        try drafts()
        try at(0)
    }

    // MARK: Stories

    /// What each house rules by itself, and what it ticks of its readiness.
    private func ownRules() throws {
        try at(240)
        func rule(_ key: String, _ values: [TermsParameter: ParameterValue]) -> [Clause] {
            ClauseLibrary.shared.clauses([key]).map { clause in
                var clause = clause
                clause.values.merge(values) { _, own in own }
                return clause
            }
        }
        try agreements.setRules(
            school.library, rule("patron-due", [.patronDueOffset: .number(7)]) + rule("ceilings", [.itemsPerPatron: .number(3)]),
            by: school.staff)
        try agreements.setRules(publicLibrary.library, rule("loan-period", [.loanDays: .number(30)]), by: publicLibrary.staff)
        try at(60)
        try agreements.setRules(
            school.library,
            rule("patron-due", [.patronDueOffset: .number(7)])
                + rule("ceilings", [.itemsPerPatron: .number(3), .itemsPerLibrary: .number(20)]) + rule("lateness", [:]),
            by: school.staff)
        for (house, unmet) in [(school, ["copier"]), (foundationSchool, ["tariff-set", "deputy"]), (publicLibrary, [])] {
            for question in ReadinessQuestion.all {
                try agreements.answer(house.library, question.key, unmet.contains(question.key) ? .no : .yes, by: house.staff)
            }
        }
    }

    /// In force, public, with promises kept and missed, an own rule and an addendum that shortens the loans.
    private func inForceWithPromises() throws {
        try at(220)
        var text = text(
            "Silang layan buku bacaan", [school, foundationSchool], services: [.loan, .copy],
            why: "Koleksi sains dan koleksi agama kedua sekolah saling melengkapi.", days: 730)
        text.isPublic = true
        text.programme = AgreementText.Programme(.extends, baseline: "12 judul dipinjam antar sekolah dalam setahun terakhir")
        text.drivers = ["Anggaran buku berkurang", "Jarak kedua sekolah kurang dari dua kilometer"]
        text.details.duties = [
            .init(school.library, "Menata label dan kotak pinjaman", period: "semester ganjil"),
            .init(foundationSchool.library, "Mengantar kotak setiap Jumat"),
        ]
        text.details.guides = [GuideMark("mengirim-buku", 1), GuideMark("hilang-rusak", 1)]
        text.details.costs = budget
        let seats = [school, foundationSchool].flatMap { house in
            [Role.librarian, .teacher].map { FactorDetails.Committee.Seat(house.library, $0) }
        }
        text.details.committee = FactorDetails.Committee(seats, rhythm: .quarterly)
        let id = try begin(.pks, [school, foundationSchool], text)
        try agreements.comment(
            id, clause: "loan-period", "Apakah 28 hari tidak terlalu lama untuk buku pelajaran?", by: foundationSchool.staff)
        for house in [school, foundationSchool] {
            try agreements.recordVoices(
                id, as: .teacher, supporting: house.library == school.library ? 4 : 3,
                objecting: house.library == school.library ? 1 : 0,
                day: today, for: house.library, by: house.staff)
        }
        try agreements.recordVoices(
            id, as: .pupil, supporting: 12, objecting: 0, day: today, for: foundationSchool.library, by: foundationSchool.staff)
        try at(212)
        try settle(id, [school, foundationSchool])
        try at(205)
        try approve(id, [school, foundationSchool])
        try promise(id, school, "Mengirim katalog terbaru setiap semester", made: 200, due: -150)
        try promise(id, foundationSchool, "Menyediakan rak berlabel untuk pinjaman", made: 200, due: -120)
        try promise(id, foundationSchool, "Mengantar kotak pinjaman setiap Jumat", made: 190, due: -60)
        try at(199)
        try agreements.promise(
            id, for: school.library, what: "Memasukkan paling sedikit 300 judul ke katalog induk", measure: "judul-di-katalog",
            target: 300, due: hands.real.today().adding(days: 30), by: school.staff)
        try spend(on: id)
        try at(148)
        let promises = try agreements.dossier(id, by: school.staff).commitments
        if let first = promises.first { try agreements.state(first.id, .kept, by: foundationSchool.staff) }
        try agreements.pulse(id, for: school.library, smooth: 3, worth: 4, by: school.staff)
        try agreements.pulse(id, for: foundationSchool.library, smooth: 4, worth: 4, by: foundationSchool.staff)
        try at(118)
        if promises.count > 1 { try agreements.state(promises[1].id, .missed, by: school.staff) }
        try at(100)
        let addendum = try agreements.amend(
            id, clauses: [Clause("loan-period", [.loanDays: .number(21)], scope: ClauseScope(services: [.loan]))],
            by: foundationSchool.staff)
        try settle(addendum.id, [foundationSchool, school])
        try at(92)
        try approve(addendum.id, [foundationSchool, school])
        try at(55)
        try agreements.pulse(id, for: school.library, smooth: 4, worth: 5, by: school.staff)
        try agreements.pulse(id, for: foundationSchool.library, smooth: 4, worth: 5, by: foundationSchool.principal)
        try promise(id, school, "Melatih dua siswa piket mencatat pinjaman", made: 30, due: 40)
    }

    /// - Parameters:
    ///   - made: how many days ago.
    ///   - due: in how many days from now.
    private func promise(_ id: AgreementID, _ house: House, _ what: String, made: Int, due: Int) throws {
        try at(made)
        try agreements.promise(
            id, for: house.library, what: what, measure: "", due: hands.real.today().adding(days: due), by: house.staff)
    }

    /// Near its end, looked at together, and waiting for a decision.
    private func reviewed() throws {
        try at(342)
        let text = text(
            "Pinjam paket buku dari perpustakaan umum", [publicLibrary, school], services: [.loan, .reference],
            why: "Perpustakaan umum memiliki paket bacaan yang belum ada di sekolah.", days: 365)
        let id = try begin(.pks, [publicLibrary, school], text)
        try settle(id, [publicLibrary, school])
        try approve(id, [publicLibrary, school])
        try agreements.promise(
            id, for: publicLibrary.library, what: "Mengirim dua paket bacaan setiap semester", measure: "",
            due: hands.real.today().adding(days: -60), by: publicLibrary.staff)
        try at(5)
        try agreements.review(
            id,
            notes: "Paket pertama ramai dipakai. Paket kedua belum datang. Usul: jadwal kirim ditempel di kedua perpustakaan.",
            by: school.staff)
    }

    private func oral() throws {
        try at(75)
        var text = text(
            "Baca di tempat bagi guru", [school, publicLibrary], services: [.facilities],
            why: "Guru memerlukan koleksi rujukan untuk menyiapkan bahan ajar.", days: 365)
        text.oral = AgreementText.OralRecord(
            day: today, place: "Ruang baca perpustakaan umum (contoh)", witnesses: ["Ketua jejaring (contoh)"],
            summary: "Guru boleh membaca koleksi rujukan pada hari kerja dengan menunjukkan kartu pegawai.")
        let id = try begin(.oral, [school, publicLibrary], text)
        try settle(id, [school, publicLibrary])
        try approve(id, [school, publicLibrary])
    }

    /// One that came to its end, and the draft of its successor.
    private func endedAndRenewed() throws {
        try at(400)
        let text = text(
            "Uji coba fotokopi artikel", [foundationSchool, publicLibrary], services: [.copy],
            why: "Siswa kelas akhir memerlukan artikel untuk karya tulis.", days: 180)
        let id = try begin(.pks, [foundationSchool, publicLibrary], text)
        try settle(id, [foundationSchool, publicLibrary])
        try approve(id, [foundationSchool, publicLibrary])
        try at(215)
        try at(20)
        _ = try agreements.renew(id, by: foundationSchool.staff)
    }

    private func suspended() throws {
        try at(130)
        let text = text(
            "Titip baca selama renovasi", [school, foundationSchool], services: [.facilities],
            why: "Ruang baca bergantian dipakai selama renovasi.", days: 400)
        let id = try begin(.mou, [school, foundationSchool], text)
        try settle(id, [school, foundationSchool])
        try approve(id, [school, foundationSchool])
        try at(15)
        try agreements.suspend(id, for: school.library, by: school.principal)
    }

    private func leaving() throws {
        try at(300)
        let text = text(
            "Tukar terbitan sekolah", [publicLibrary, foundationSchool], services: [.exchange],
            why: "Majalah dinding dan terbitan sekolah saling dibaca.", days: 720)
        let id = try begin(.mou, [publicLibrary, foundationSchool], text)
        try settle(id, [publicLibrary, foundationSchool])
        try approve(id, [publicLibrary, foundationSchool])
        try at(12)
        try agreements.giveNotice(id, for: foundationSchool.library, by: foundationSchool.principal)
    }

    private func approvedForLater() throws {
        try at(25)
        var text = text(
            "Layanan penelusuran bersama", [school, publicLibrary], services: [.search, .referral],
            why: "Pertanyaan rujukan dijawab bersama agar siswa tidak menunggu.", days: 365)
        text.starts = hands.real.today().adding(days: 14)
        text.ends = text.starts.adding(days: 364)
        let id = try begin(.pks, [school, publicLibrary], text)
        try settle(id, [school, publicLibrary])
        try at(9)
        try approve(id, [school, publicLibrary])
    }

    /// Accepted by both: one signed on paper, which a second person has yet to confirm; the other's principal has to approve.
    private func negotiated() throws {
        try at(16)
        let text = text(
            "Pinjam set kelas", [publicLibrary, school], services: [.loan], why: "Satu set kelas cukup dipakai bergantian.",
            days: 365)
        let id = try begin(.pks, [publicLibrary, school], text)
        try settle(id, [publicLibrary, school])
        try at(3)
        try agreements.recordPaper(
            id, for: publicLibrary.library,
            SignedPaper(
                day: today, place: "Benang (contoh)", witnesses: ["Kepala tata usaha (contoh)"], image: DemoPaper.signed),
            by: publicLibrary.staff)
    }

    /// Laid before the school in its second version: the other side wants shorter loans.
    private func proposed() throws {
        try at(11)
        let text = text(
            "Pinjam koleksi keislaman", [foundationSchool, school], services: [.loan],
            why: "Koleksi keislaman madrasah dan sekolah saling melengkapi.", days: 365)
        let id = try begin(.pks, [foundationSchool, school], text)
        try agreements.propose(id, for: foundationSchool.library, by: foundationSchool.staff)
        try at(6)
        try agreements.comment(id, clause: "loan-period", "Kami usul 14 hari; bukunya sering dicari.", by: school.staff)
        try agreements.revise(id, by: foundationSchool.staff) { text in
            for index in text.clauses.indices where text.clauses[index].key == "loan-period" {
                text.clauses[index].values[.loanDays] = .number(14)
            }
        }
        try agreements.propose(id, for: foundationSchool.library, by: foundationSchool.staff)
    }

    private func drafts() throws {
        try at(2)
        _ = try begin(
            .mou, [school, publicLibrary],
            text(
                "Bedah buku bersama", [school, publicLibrary], services: [.librarians],
                why: "Minat baca tumbuh bila dibicarakan.",
                days: 365))
        try at(40)
        let given = try begin(
            .pks, [publicLibrary, school],
            text(
                "Pengadaan buku bersama", [publicLibrary, school], services: [.acquisition], why: "Membeli bersama lebih murah.",
                days: 365))
        try at(33)
        try agreements.withdraw(given, for: publicLibrary.library, by: publicLibrary.staff)
    }
}
