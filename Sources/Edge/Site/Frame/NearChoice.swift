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
        static let save = Phrase(id: "Simpan", en: "Save")
        static let nearestTo = Phrase(id: "Terdekat dari", en: "Nearest to")
    }

    static func form(_ directory: LibraryDirectory, _ visit: Visit) -> Markup {
        let t = visit.language
        let chosen = visit.near?.text
        return """
            <form class=near action=\(SiteURL.near.url) method=post><label for=dekat>\(t(Phrases.label))</label>\
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
