import Agreements
import Commons
import Membership

/// What a principal has to decide, has decided and let somebody decide; and a plan on which people were asked. Made up.
enum DemoApprovals {
    static func make(at library: Library, _ installation: Installation) throws {
        let approvals = Approvals(database: installation.database, clock: installation.clock)
        func person(_ signIn: String, _ role: Role) throws -> Actor {
            guard let id = try installation.people.person(signInName: signIn) else { throw PeopleError.unknownPerson }
            return .person(ActingPerson(id: id, grants: [RoleGrant(role, at: .library(library.id))]))
        }
        let (ratna, budi) = (try person("ratna.contoh", .librarian), try person("budi.contoh", .principal))
        let today = installation.clock.today()
        guard case .person(let tono) = try person("tono.contoh", .staff) else { return }
        try approvals.delegate(
            DelegationForm(
                [.donation, .facilities], position: "Kepala Tata Usaha", letter: "800/014/2026", from: today,
                until: today.adding(days: 90)), to: tono.id, at: library.id, by: budi)
        let shelf = try approvals.ask(
            .spending,
            ApprovalForm(
                subject: "Rak untuk sudut baca kelas VII (contoh)", summary: "Dua rak kayu setinggi 120 cm.",
                benefit: "Buku pinjaman dari sekolah lain punya tempat tersendiri.", cost: "Pos pemeliharaan sarana tahun ini.",
                risk: "Harga naik; dua toko sudah ditanya.", rupiah: 1_800_000, until: today.adding(days: 60)),
            for: library.id, by: ratna)
        try approvals.decide(shelf.id, round: 1, .approve, note: "Setuju, catat di inventaris.", by: budi)
        try approvals.ask(
            .redistribution,
            ApprovalForm(
                subject: "Penyiangan buku pelajaran kurikulum lama (contoh)",
                summary: "140 eksemplar diserahkan kepada taman bacaan terdekat.", benefit: "Rak cukup untuk buku baru.",
                cost: "Tidak ada.", risk: "Judul yang masih dipakai guru disisihkan dulu.", until: today.adding(days: 45)),
            for: library.id, by: ratna)
        try ask(at: library.id, ratna, installation)
    }

    /// A teacher, somebody of the committee and a pupil are asked on texts that are not approved yet.
    private static func ask(at library: LibraryID, _ ratna: Actor, _ installation: Installation) throws {
        let open = try installation.agreements.list(states: [.draft, .proposed, .negotiated], limit: 5, by: ratna).lines.filter {
            $0.agreement.party(library) != nil
        }
        for (signIn, role) in [("sari.contoh", Role.teacher), ("made.contoh", .committee)] {
            guard let id = try installation.people.person(signInName: signIn) else { continue }
            for one in open.prefix(1) {
                try installation.agreements.askVoice(one.agreement.id, of: id, as: role, for: library, by: ratna)
            }
        }
        if let one = open.first {
            try installation.agreements.recordVoices(
                one.agreement.id, as: .pupil, supporting: 6, objecting: 1, day: installation.clock.today(), for: library,
                by: ratna)
        }
    }
}
