import Commons
import Discovery
import HTML
import Membership

/// The choice of "my school" or "my district", kept in a cookie on the reader's own device.
enum NearChoice {
    static let cookieName = "dekat"

    enum Phrases {
        static let label = Phrase(id: "Sekolah atau kecamatan saya", en: "My school or district")
        static let hint = Phrase(
            id: "Perpustakaan terdekat ditampilkan lebih dulu. Pilihan ini disimpan di perangkat ini saja.",
            en: "The nearest libraries are shown first. The choice is kept on this device only.")
        static let none = Phrase(id: "Belum dipilih", en: "Not chosen")
        static let districts = Phrase(id: "Kecamatan", en: "Districts")
        static let elsewhere = Phrase(id: "Perpustakaan lain", en: "Other libraries")
        static let network = Phrase(id: "Cari di jaringan", en: "Search in a network")
        static let networkHint = Phrase(
            id: "Hasil dibatasi pada perpustakaan jaringan itu; satu ketukan pada hasil membukanya lagi.",
            en: "Results keep to that network’s libraries; one press on the results opens them again.")
        static let allNetworks = Phrase(id: "Semua perpustakaan", en: "All libraries")
        static let save = Phrase(id: "Simpan", en: "Save")
        static let nearestTo = Phrase(id: "Terdekat dari", en: "Nearest to")
    }

    /// The networks that have somebody in them; nothing where there are none.
    private static func networks(_ directory: LibraryDirectory, _ visit: Visit) -> Markup {
        let t = visit.language
        let known = directory.networks.filter { !$0.libraries.isEmpty }
        guard !known.isEmpty else { return Markup() }
        return """
            <div><label for=jaringan>\(t(Phrases.network))</label><p class=hint id=jaringan-hint>\(t(Phrases.networkHint))</p>\
            <select id=jaringan name=jaringan aria-describedby=jaringan-hint><option value="">\(t(Phrases.allNetworks))</option>\
            \(each: known, { "<option\(flag: "selected", $0.id == visit.network) value=\($0.id.rawValue)>\($0.name)</option>" })</select></div>
            """
    }

    static func form(_ directory: LibraryDirectory, _ visit: Visit) -> Markup {
        let t = visit.language
        let chosen = visit.near?.text
        return """
            <form class=near action=\(SiteURL.near.url) method=post>\(networks(directory, visit))<label for=dekat>\(t(Phrases.label))</label>\
            <p class=hint id=dekat-hint>\(t(Phrases.hint))</p>\
            <div class=find-row><div class=find-field><select id=dekat name=near aria-describedby=dekat-hint>\
            <option value="">\(t(Phrases.none))</option>\(options(directory, chosen, t))</select></div>\
            <input type=hidden name=kembali value=\(visit.here)><button class=button type=submit>\(t(Phrases.save))</button></div></form>
            """
    }

    /// Districts first, then every library under its district.
    static func options(_ directory: LibraryDirectory, _ chosen: String?, _ t: Language, withDistricts: Bool = true) -> Markup {
        let groups = LibraryGroup.byDistrict(directory.all)
        return """
            \(if: withDistricts && !directory.districts.isEmpty, """
                <optgroup label=\(t(Phrases.districts))>\
                \(each: directory.districts, { "<option\(flag: "selected", $0 == chosen) value=\($0)>\($0)</option>" })</optgroup>
                """)\
            \(each: groups, { group in
                """
                <optgroup label=\(group.district ?? t(Phrases.elsewhere))>\
                \(each: group.libraries, { "<option\(flag: "selected", $0.code == chosen) value=\($0.code)>\($0.name)</option>" })</optgroup>
                """
            })
            """
    }
}
