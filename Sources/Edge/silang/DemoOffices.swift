import Commons
import Membership

/// Made-up offices: one that oversees the schools of the kabupaten, one that oversees the madrasahs, and one whose mandate has run out,
/// so that an officer's desk can be seen with and without one.
enum DemoOffices {
    static func make(
        for libraries: [Library], in installation: Installation, officer: (_ name: String, _ signIn: String, Place) throws -> Void
    ) throws {
        let today = installation.clock.today()
        let offices = installation.offices
        let regency = libraries.compactMap(\.details.regency).first
        let education = try offices.make(
            name: "Dinas Pendidikan Kabupaten Layang (contoh)", kind: .education, by: .operatorAtConsole)
        _ = try offices.give(
            education.id, document: "SK Bupati Layang Nomor 12/2025 (contoh)", from: today.adding(days: -420),
            over: MandateScope(regency: regency, levels: [.sd, .smp, .sma, .smk, .slb]), by: .operatorAtConsole)
        let religious = try offices.make(
            name: "Kantor Kementerian Agama Kabupaten Layang (contoh)", kind: .religious, by: .operatorAtConsole)
        _ = try offices.give(
            religious.id, document: "SK Kepala Kantor Nomor 7/2025 (contoh)", from: today.adding(days: -400),
            over: MandateScope(regency: regency, levels: [.mi, .mts, .ma]), by: .operatorAtConsole)
        let library = try offices.make(
            name: "Dinas Perpustakaan Kabupaten Layang (contoh)", kind: .library, by: .operatorAtConsole)
        _ = try offices.give(
            library.id, document: "SK Bupati Layang Nomor 3/2024 (contoh)", from: today.adding(days: -700),
            until: today.adding(days: -30), over: MandateScope(regency: regency), by: .operatorAtConsole)
        try officer("Gunawan (contoh)", "gunawan.contoh", .office(education.id))
        try officer("Rahmat (contoh)", "rahmat.contoh", .office(library.id))
    }
}
