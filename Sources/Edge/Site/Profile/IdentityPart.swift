import Commons
import HTML
import Membership
import WebSupport

/// Who the library is, and what is taught at its school: the part of the profile that the school itself keeps true.
enum IdentityPart {
    static let title = Phrase(id: "Identitas", en: "Identity")
    static let name = Phrase(id: "Nama perpustakaan", en: "The library’s name")
    static let nameHint = Phrase(
        id: "Nama baru tampil di semua halaman. Surat yang sudah terbit tetap memakai nama lama.",
        en: "A new name shows on all pages. Papers already issued keep the old one.")
    static let npp = Phrase(id: "NPP (boleh kosong)", en: "NPP (may be empty)")
    static let isil = Phrase(id: "ISIL (boleh kosong), misalnya ID-JKPNRI", en: "ISIL (may be empty), such as ID-JKPNRI")
    static let region = Phrase(id: "Kode wilayah, misalnya 33.14", en: "Region code, such as 33.14")
    static let regency = Phrase(id: "Kabupaten/kota", en: "Regency")
    static let district = Phrase(id: "Kecamatan", en: "District")
    static let website = Phrase(id: "Situs web", en: "Web site")
    static let programmesTitle = Phrase(id: "Program keahlian dan peminatan", en: "Programmes")
    static let programmesHint = Phrase(
        id: "Untuk menemukan sekolah dengan program yang sama. Kosong bila tidak ada.",
        en: "So that schools with the same programme find each other. Empty if there is none.")
    static let otherProgrammes = Phrase(id: "Lainnya, satu baris satu program", en: "Others, one on each line")

    static func fields(_ m: ProfileModel, _ t: Language) -> Markup {
        let d = m.library.details
        return """
            <fieldset><legend>\(t(title))</legend><p class=hint>\(t(registered(m.library, t)))</p>\
            \(JoinView.text("nama", name, d.name, t, isRequired: true, hint: nameHint))\
            \(JoinView.text("npp", npp, d.npp ?? "", t, most: 40))\(JoinView.text("isil", isil, d.isil ?? "", t, most: 40))\
            \(JoinView.text("alamat", LibraryPhrases.address, d.address ?? "", t, most: 200))\
            \(JoinView.text("kecamatan", district, d.district ?? "", t, most: 60))\(JoinView.text("kabupaten", regency, d.regency ?? "", t, most: 60))\
            \(JoinView.text("wilayah", region, d.region ?? "", t, most: 13))\(JoinView.text("situs", website, d.website ?? "", t, most: 200))</fieldset>
            """
    }

    private static func registered(_ library: Library, _ t: Language) -> Phrase {
        let (npsn, level) = (library.npsn ?? "–", library.level.name)
        return Phrase(
            id:
                "NPSN \(npsn), jenjang \(level.indonesian), kode \(library.code): sesuai pendaftaran. Bila salah, minta pengelola instalasi membetulkannya.",
            en:
                "NPSN \(npsn), level \(level.english), code \(library.code): as registered. If they are wrong, ask whoever runs the installation to correct them."
        )
    }

    /// Listed ones as ticks, others in free words.
    static func programmes(_ chosen: Set<SchoolProgramme>, _ level: LibraryLevel, _ t: Language) -> Markup {
        guard level.isSchool else { return Markup() }
        let others = chosen.filter { !$0.isListed }.sorted().map { t($0.name) }.joined(separator: "\n")
        return """
            <details\(flag: "open", !chosen.isEmpty)><summary>\(t(programmesTitle))</summary><fieldset><legend class=hidden>\(t(programmesTitle))</legend>\
            <p class=hint>\(t(programmesHint))</p>\(each: SchoolProgramme.listed, { one in
                """
                <p class=tick><input type=checkbox id="program-\(one.key)" name=program value=\(one.key)\(flag: "checked", chosen.contains { $0.key == one.key })>\
                <label for="program-\(one.key)">\(t(one.name))</label></p>
                """
            })<div><label for=programlain>\(t(otherProgrammes))</label>\
            <textarea id=programlain name=programlain rows=2 maxlength=600>\(others)</textarea></div></fieldset></details>
            """
    }

    /// What was typed, into the model: shown again as it was when it cannot be taken.
    static func read(_ form: Query, _ m: inout ProfileModel) -> LibraryIdentity {
        // What a form does not ask stays as it is.
        guard form.contains("nama") else { return LibraryIdentity(m.library.details) }
        var details = m.library.details
        (details.name, details.npp, details.isil) = (form.trimmed("nama") ?? "", form.trimmed("npp"), form.trimmed("isil"))
        (details.address, details.district, details.regency) = (
            form.trimmed("alamat"), form.trimmed("kecamatan"), form.trimmed("kabupaten")
        )
        (details.region, details.website) = (form.trimmed("wilayah"), form.trimmed("situs"))
        m.library.details = details
        m.profile.programmes = Set(
            form.values("program").compactMap { SchoolProgramme($0) }
                + (form["programlain"] ?? "").split(whereSeparator: \.isNewline).compactMap { SchoolProgramme($0) })
        return LibraryIdentity(details)
    }
}
