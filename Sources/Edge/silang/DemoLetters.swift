import Commons
import Membership
import Paper

/// A letterhead and two letters in the register of the school whose desk a visitor tries: one it wrote, one it took back.
enum DemoLetters {
    /// Made once; a second `silang demo` leaves them as they are.
    static func make(in installation: Installation) throws {
        guard let ratna = try installation.people.person(signInName: "ratna.contoh"),
            let library = try installation.membership.libraries().filter({ $0.level == .smp }).min(by: { $0.code < $1.code })
        else { return }
        let actor = Actor.person(ActingPerson(id: ratna, grants: [RoleGrant(.librarian, at: .library(library.id))]))
        let papers = installation.papers
        guard try papers.register(of: library.id, by: actor).isEmpty else { return }
        try papers.setLetterhead(
            of: library.id, above: ["Pemerintah Kabupaten Layang (contoh)", "Dinas Pendidikan dan Kebudayaan"], by: actor)
        let today = installation.clock.today()
        let visit = OrdinaryLetter(
            .letter, subject: "Kunjungan kelas VII ke perpustakaan daerah", to: ["Perpustakaan Daerah (contoh)"],
            body: "Kami bermaksud membawa satu kelas membaca di tempat pada minggu kedua bulan depan, pukul 09.00 sampai 11.00.\n"
                + "Mohon kesediaan menerima kami dan menyiapkan satu meja buku cerita rakyat.")
        try papers.issue(
            visit.draft(from: library, on: today, .indonesian), copies: ["Dinas Pendidikan dan Kebudayaan"], by: actor)
        let spoilt = OrdinaryLetter(.notice, subject: "Libur perpustakaan", to: [library.name])
        let issued = try papers.issue(spoilt.draft(from: library, on: today, .indonesian), by: actor)
        try papers.void(issued.id, reason: "Tanggal libur keliru", by: actor)
    }
}
