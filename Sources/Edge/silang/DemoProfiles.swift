import Commons
import Membership

/// What the made-up libraries tell of themselves: hours, services, equipment, skills, rules, and how much they can lend. Two say nothing
/// yet, as it is in life.
enum DemoProfiles {
    static func make(for libraries: [Library], in installation: Installation) throws {
        let today = installation.clock.today()
        for (index, library) in libraries.enumerated() where index % 8 != 6 {
            let profile = profile(library, index, today)
            try installation.membership.describe(
                library.id, profile, hours: library.details.hours, email: library.details.email, phone: library.details.phone,
                by: .operatorAtConsole)
        }
    }

    private static func profile(_ library: Library, _ index: Int, _ today: CalendarDay) -> LibraryProfile {
        var profile = LibraryProfile()
        profile.week = week(library.details.hours ?? "")
        profile.services = [.reading, .lending]
        profile.equipment = [.computer, .whatsApp]
        switch library.level {
        case .sma, .ma, .smk:
            profile.services.formUnion([.reference, .internet, .literacy])
            profile.equipment.formUnion([.internet, .printer, .scanner, .projector])
            profile.weeklyCeiling = 20
            let taught =
                library.level == .smk
                ? ["tkj", "akuntansi", "kuliner"] : ["mipa", "ips", library.level == .ma ? "keagamaan" : "bahasa"]
            profile.programmes = Set(taught.compactMap { SchoolProgramme($0) })
        case .smp, .mts:
            profile.services.formUnion([.reference, .literacy])
            profile.equipment.formUnion(index % 2 == 0 ? [.internet, .printer, .copier] : [.internet, .printer])
            profile.weeklyCeiling = 10
        case .sd, .mi:
            profile.services.insert(.storytelling)
            profile.weeklyCeiling = 5
        case .slb: profile.services.formUnion([.storytelling, .room])
        default:
            profile.services = Set(OfferedService.allCases)
            profile.equipment = Set(Equipment.allCases)
            profile.weeklyCeiling = 60
        }
        let skills = StaffSkill.allCases
        profile.skills = [skills[index % skills.count], skills[(index * 3 + 1) % skills.count]]
        let most = library.level == .sd || library.level == .mi ? 2 : 3
        profile.rules = """
            Peminjam menunjukkan kartu anggota.
            Siswa meminjam paling banyak \(most) buku selama 7 hari, guru 5 buku selama 14 hari.
            Buku yang hilang diganti dengan judul yang sama atau yang senilai.
            Tas disimpan di rak depan; makanan dan minuman tidak dibawa masuk.
            """
        profile.policy = "Mendahulukan bacaan yang diminta siswa dan guru; hadiah buku diterima bila cocok untuk jenjang ini."
        profile.closures = [Closure(from: today.adding(days: 20), until: today.adding(days: 26), reason: "Pendataan koleksi")]
        return profile
    }

    /// "Senin-Kamis 07.00-14.00; Jumat 07.00-11.00" day by day; "Sabtu-Kamis" goes round the week.
    static func week(_ text: String) -> [OpenHours?] {
        let names = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
        var week: [OpenHours?] = Array(repeating: nil, count: 7)
        for part in text.split(separator: ";") {
            guard let digit = part.firstIndex(where: \.isNumber), let hours = OpenHours(typed: part[digit...]) else { continue }
            let said = part[..<digit]
            let days = said.split { !$0.isLetter }.compactMap { word in names.firstIndex { $0 == word } }
            guard let first = days.first, let last = days.last else { continue }
            if said.contains("-") {
                for step in 0...((last - first + 7) % 7) { week[(first + step) % 7] = hours }
            } else {
                for day in days { week[day] = hours }
            }
        }
        return week
    }
}
