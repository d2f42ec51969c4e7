import Commons
import Community
import Membership

/// What the made-up network and school ask their people to read, and what the school's units hand in for the next meeting.
enum DemoNotices {
    static func make(in installation: Installation) throws {
        let samples = try installation.people.samples()
        func actor(_ role: Role, at place: Place? = nil) -> (actor: Actor, place: Place)? {
            for (person, grants) in samples {
                guard let grant = grants.first(where: { $0.role == role && (place == nil || $0.place == place) }) else {
                    continue
                }
                return (.person(ActingPerson(id: person.id, grants: Set(grants), hasSecondFactor: true)), grant.place)
            }
            return nil
        }
        guard let teacher = actor(.teacher), case .library(let school) = teacher.place,
            let librarian = actor(.librarian, at: teacher.place), let coordinator = actor(.coordinator),
            case .network(let network) = coordinator.place
        else { return }
        let now = installation.clock.now()
        func community(_ daysBack: Int64) -> Community {
            Community(database: installation.database, clock: .fixed(now - daysBack * 86_400))
        }
        let today = installation.clock.today()
        let week = try community(6).announce(
            NoticeDraft(
                title: "Kotak buku keliling berangkat tiap Jumat (contoh)",
                text:
                    "Mulai pekan depan kotak buku keliling singgah di tiap sekolah pada hari Jumat, pukul 09.00–11.00.\n"
                    + "Siapkan buku yang dikembalikan di meja perpustakaan, dengan slipnya.", roles: [],
                lastDay: today.adding(days: 21)),
            toAll: true, in: network, by: coordinator.actor)
        // Some have read it already.
        for (person, grants) in samples where grants.contains(where: { $0.role == .deputy || $0.role == .helper }) {
            let reader = Actor.person(ActingPerson(id: person.id, grants: Set(grants)))
            do { try community(4).read(week, by: reader) } catch is NotAllowed { continue }
        }
        try community(3).circulate(
            NoticeDraft(
                title: "Lima belas menit membaca setiap pagi (contoh)",
                text:
                    "Bapak/Ibu guru yang mengajar jam pertama mohon mengajak siswa membaca 15 menit.\n"
                    + "Buku dari mitra dapat diminta lewat perpustakaan; sampaikan temanya kepada kami sebelum hari Kamis.",
                roles: [.teacher, .staff], lastDay: today.adding(days: 30)), at: school, by: librarian.actor)
        try community(2).handIn(
            "Kelas membaca resensi bergantian; antrean meminjam novel panjang.", .wentWell, unit: "Guru mata pelajaran",
            for: school, by: teacher.actor)
        if let office = actor(.staff, at: teacher.place) {
            try community(1).handIn(
                "Kertas stiker untuk label punggung tinggal sedikit.", .needed, unit: "Tata usaha", for: school, by: office.actor)
        }
    }
}
