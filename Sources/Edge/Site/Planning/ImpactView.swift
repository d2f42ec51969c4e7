import Commons
import HTML
import Membership
import Planning

/// "Manfaat bersama": what a network is worth, on one page for everybody, and on one sheet to hang up (S34).
enum ImpactView {
    static let title = Phrase(id: "Manfaat bersama", en: "What it is worth")

    static func page(_ m: NetworkImpact, _ visit: Visit) -> Page {
        let t = visit.language
        func number(_ count: Int) -> String { t.number(count) }
        let tiles: [(Int, Phrase)] = [
            (m.members, Phrase(id: "perpustakaan", en: "libraries")),
            (m.titles, Phrase(id: "judul bersama", en: "titles together")),
            (m.copies, Phrase(id: "eksemplar", en: "copies")),
            (m.unique, Phrase(id: "hanya di satu tempat", en: "in one place only")),
            (m.tellsNew ? m.new : 0, Phrase(id: "judul baru dalam setahun", en: "titles new within a year")),
            (m.agreements, Phrase(id: "perjanjian berlaku", en: "agreements in force")),
        ]
        return Page(
            "\(t(title)): \(m.network.name)", in: .libraries, canonical: .networkImpact(m.network.id),
            body: """
                <div class="wrap narrow plan impact"><p class=crumbs-line><a href=\(SiteURL.network(m.network.id).url)>\(m.network.name)</a></p>\
                <h1>\(t(title))</h1><p class=lead>\(m.network.name)\(with: m.network.region, { ", \($0)" }). \(m.day.text(t)).</p>\
                \(if: m.titles == 0, "<p class=notice>\(t(empty))</p>", else: figures(tiles, m, t))\
                <h2>\(t(requests))</h2><p>\(asked(m, t))</p>\
                <details class="cite no-print"><summary>\(t(how))</summary><p>\(t(howText))</p></details></div>
                """)
    }

    private static func figures(_ tiles: [(Int, Phrase)], _ m: NetworkImpact, _ t: Language) -> Markup {
        """
        <ul class=plan-figures>\(each: tiles.filter { $0.0 > 0 }, { "<li><strong>\(t.number($0.0))</strong> \(t($0.1))</li>" })</ul>\
        <h2>\(t(reach))</h2>\
        <p>\(t(id: "Sendiri, sebuah perpustakaan anggota: \(t.number(m.typical)) judul", en: "A member alone: \(t.number(m.typical)) titles"))</p>\
        \(Bar.markup([("tone-a", m.typical)], of: m.titles))\
        <p>\(t(id: "Bersama: \(t.number(m.titles)) judul", en: "Together: \(t.number(m.titles)) titles"))\
        \(with: m.timesInTenths, { ", <strong>\(t(id: "\($0 / 10),\($0 % 10) kali lipat", en: "\($0 / 10).\($0 % 10) times as many"))</strong>" })</p>\
        \(Bar.markup([("tone-e", m.titles)], of: m.titles))\
        <p class=hint>\(t(
            id: "\(t.number(m.cataloguing)) dari \(t.number(m.members)) anggota sudah memasukkan katalognya.",
            en: "\(t.number(m.cataloguing)) of \(t.number(m.members)) members have their catalogue in."))</p>
        """
    }

    private static func asked(_ m: NetworkImpact, _ t: Language) -> String {
        guard m.tellsWishes else {
            return t(
                id: "Belum cukup permintaan dalam \(m.wishDays) hari untuk dihitung tanpa menunjuk siapa pun.",
                en: "Too few wishes in \(m.wishDays) days to count them without pointing at anybody.")
        }
        return t(
            id: "\(t.number(m.asked)) permintaan dalam \(m.wishDays) hari; \(t.number(m.answered)) sudah dijawab.",
            en: "\(t.number(m.asked)) wishes in \(m.wishDays) days; \(t.number(m.answered)) are answered.")
    }

    private static let requests = Phrase(id: "Permintaan pembaca", en: "What readers asked for")
    private static let reach = Phrase(id: "Yang terjangkau seorang siswa", en: "What a pupil reaches")
    private static let empty = Phrase(
        id: "Belum ada anggota yang memasukkan katalognya.", en: "No member has put its catalogue in yet.")
    private static let how = Phrase(id: "Bagaimana angka ini dihitung", en: "How this is counted")
    private static let howText = Phrase(
        id: """
            Judul dihitung sekali walau dimiliki banyak anggota. “Sendiri” adalah anggota yang berada di tengah bila semua diurutkan menurut \
            jumlah judulnya. Angka diperbarui tiap sepuluh menit dari katalog induk; tidak ada nama orang di dalamnya.
            """,
        en: """
            A title counts once, however many members have it. “Alone” is the member in the middle when all stand in the order of their titles. \
            Figures are renewed every ten minutes from the union catalogue; there is nobody’s name in them.
            """)
}
