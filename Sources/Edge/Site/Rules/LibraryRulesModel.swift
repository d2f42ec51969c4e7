import Agreements
import Commons
import Membership

/// The rules of a library as its readers see them (S134), with what it copies and speaks with (S135).
struct LibraryRulesModel {
    var library: Library
    var profile: LibraryProfile
    /// The newest first.
    var versions: [(version: Int, since: CalendarDay)]
    /// nil where the library never set any by itself.
    var shown: PublishedRules?

    var isNewest: Bool { shown?.version == versions.first?.version }

    /// The clauses in words.
    func sentences(_ t: Language) -> [(title: String, text: String)] {
        (shown?.clauses ?? []).compactMap { clause in
            ClauseLibrary.shared[clause.key].map { (t($0.title), $0.text(clause, t)) }
        }
    }

    /// "Senin 07.00–14.00", day by day.
    func week(_ t: Language) -> [(day: String, hours: String)] {
        zip(ProfilePhrases.days, profile.week).compactMap { day, hours in hours.map { (t(day), $0.text) } }
    }

    func closures(_ t: Language) -> [String] {
        profile.closures.map { "\($0.from.text(t)) – \($0.until.text(t)) \($0.reason)" }
    }

    var houseRules: [String] { profile.rules.split(whereSeparator: \.isNewline).map(String.init) }

    func services(_ t: Language) -> [String] { OfferedService.allCases.filter(profile.services.contains).map { t($0.name) } }

    func equipment(_ t: Language) -> [String] { Equipment.allCases.filter(profile.equipment.contains).map { t($0.name) } }

    /// Whether copies can be made and sent here, which others want to know.
    var makesCopies: Bool { profile.equipment.contains(.copier) || profile.equipment.contains(.scanner) }
}

enum RulesPhrases {
    static let title = Phrase(id: "Aturan perpustakaan", en: "Rules of the library")
    static let hours = Phrase(id: "Jam buka", en: "Opening hours")
    static let house = Phrase(id: "Tata tertib", en: "House rules")
    static let shared = Phrase(id: "Aturan pinjam antarperpustakaan", en: "Rules between libraries")
    static let sharedLead = Phrase(
        id:
            "Berlaku atas koleksi perpustakaan ini bila dipinjamkan ke perpustakaan lain, dan atas pembacanya bila meminjam dari sana, kecuali perjanjian menyebut lain.",
        en:
            "They hold for this library’s items when lent to another library, and for its readers when they borrow from there, unless an agreement says otherwise."
    )
    static let none = Phrase(
        id: "Perpustakaan ini belum menetapkan aturannya sendiri; berlaku aturan baku jaringan.",
        en: "This library has not set rules of its own; the network’s standard holds.")
    static let equipment = Phrase(id: "Peralatan salin dan komunikasi", en: "Copying and communication equipment")
    static let copies = Phrase(
        id: "Salinan artikel dapat dibuat di sini.", en: "Copies of articles can be made here.")
    static let noCopies = Phrase(
        id: "Salinan belum dapat dibuat di sini; pustakawan meminta kepada perpustakaan lain.",
        en: "No copies can be made here yet; the librarian asks another library.")
    static let notTold = Phrase(id: "Belum diisi oleh perpustakaan.", en: "Not filled in by the library yet.")
    static let version = Phrase(id: "Versi", en: "Version")
    static let since = Phrase(id: "sejak", en: "since")
    static let older = Phrase(id: "Versi sebelumnya", en: "Earlier versions")
    static let notNewest = Phrase(
        id: "Ini versi lama. Yang berlaku sekarang:", en: "This is an old version. The one that holds now:")
    static let print = Phrase(id: "Cetak untuk ditempel di pintu", en: "Print to hang at the door")
}
