import Commons
import Community
import Membership
import Store

/// Made-up meetings of the demonstration's network: one that was held, with a vote, a decision and minutes, and one to come.
enum DemoMeetings {
    /// Made once; a second `silang demo` leaves them as they are.
    static func make(in installation: Installation) throws {
        guard let network = try installation.networks.networks().first(where: { $0.name.hasPrefix("Jejaring Layang") }) else {
            return
        }
        let circle = MeetingCircle.network(network.id)
        let members = try installation.networks.members(of: network.id, by: .operatorAtConsole).filter(\.state.votes).map(
            \.library)
        let now = installation.clock.now()
        let present = Community(database: installation.database, clock: installation.clock)
        let console = Actor.operatorAtConsole
        guard members.count >= 3, try present.meetings(of: circle, by: console).isEmpty else { return }
        // Forty days ago the series was begun.
        let past = Community(database: installation.database, clock: .fixed(now - 40 * 86_400))
        guard let rule = MeetingRule(week: 2, weekday: 3, minute: 13 * 60) else { return }
        let first = try past.schedule(
            circle, title: "Rapat bulanan Jejaring Layang (contoh)", rule, place: "Aula Perpustakaan Daerah (contoh)", by: console
        )
        try past.take(.call, first, by: console)
        for (index, library) in members.enumerated() {
            if let note = notes[safe: index] {
                try past.handIn(
                    MeetingNote(library: library, wentWell: note.0, hard: note.1, needed: note.2), to: first, by: console)
            }
        }
        try past.take(.open, first, by: console)
        for (index, library) in members.enumerated() {
            try past.mark(library, index % 7 == 6 ? .excused : .present, at: first, by: console)
        }
        let vote = try past.ask("Apakah kita mengadakan pameran buku bersama pada bulan bahasa?", at: first, by: console)
        for (index, library) in members.enumerated() where index % 7 != 6 {
            try past.vote(index % 5 == 4 ? .no : .yes, in: vote, at: first, for: library, by: console)
        }
        try past.close(vote, at: first, by: console)
        let today = installation.clock.today()
        try past.decide(
            "Pameran buku bersama diadakan pada bulan bahasa.", vote: vote, at: first,
            task: (members[0], "Menyusun daftar buku pameran", today.adding(days: 9)), by: console)
        try past.decide(
            "Data katalog diperbarui tiap akhir bulan.", at: first,
            task: (members[1], "Mengirim katalog terbaru", today.adding(days: -2)), by: console)
        try past.write(
            "Rapat dibuka dengan kabar dari tiap perpustakaan. Pojok baca ramai di beberapa sekolah; rak dan buku fiksi baru paling dibutuhkan.\n"
                + "Pameran buku bersama disetujui lewat pemungutan suara. Semua sepakat memperbarui data katalog tiap akhir bulan.",
            of: first, by: console)
        try past.take(.conclude, first, by: console)
        if let next = try present.meetings(of: circle, by: console).first(where: { $0.state == .planned }) {
            // The series goes on from forty days ago; what a visitor sees is to come.
            if next.day < today { try present.take(.move, next.id, day: rule.next(after: today), by: console) }
            try present.take(.call, next.id, by: console)
            try present.ask("Apakah rapat bulan depan diadakan daring?", at: next.id, by: console)
        }
        try talk(members, in: circle, installation)
    }

    /// What is talked over until then: one topic still open, one brought to the meeting.
    private static func talk(_ members: [LibraryID], in circle: MeetingCircle, _ installation: Installation) throws {
        let now = installation.clock.now()
        let community = Community(database: installation.database, clock: .fixed(now - 4 * 86_400))
        func librarian(_ library: LibraryID) throws -> Actor? {
            try installation.database.read { try People.holders([.librarian], at: .library(library), now: now, $0) }.first.map {
                .person(ActingPerson(id: $0, grants: [RoleGrant(.librarian, at: .library(library))]))
            }
        }
        guard let one = try librarian(members[0]), let two = try librarian(members[1]), let three = try librarian(members[2])
        else { return }
        let labels = try community.raise(
            "Label punggung buku sering lepas", "Selotip bening menguning dalam setahun. Ada yang punya cara lain?", in: circle,
            by: two)
        try community.reply("Kami memakai lem kertas tipis di bawah label; dua tahun masih rapi.", to: labels, by: three)
        let card = try community.raise(
            "Satu jadwal kunjungan bersama ke perpustakaan umum",
            "Agar bus sekolah dapat dipakai bergantian.", in: circle, by: one)
        try community.reply("Kelas V kami ikut.", to: card, by: two)
        try community.bring(card, by: three)
    }

    private static let notes = [
        ("Pojok baca ramai setiap istirahat.", "Rak fiksi sudah penuh.", "Dua rak dan label klas."),
        ("Kelas V menulis resensi.", "Petugas hanya dua jam sehari.", "Pinjaman kamus untuk dua minggu."),
        ("Katalog lama selesai dimasukkan.", "", "Contoh tata tertib peminjaman."),
    ]
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
