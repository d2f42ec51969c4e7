import Commons

/// What applying a row may have to say.
extension Phrase {
    static let duplicateRow = Phrase(
        id: "Baris ini sama persis dengan baris lain dalam berkas.",
        en: "This row is exactly the same as another row of the file.")
    static let itemStaysThere = Phrase(
        id: "Eksemplar itu tetap pada judul yang lebih dulu; perbaiki kodenya di sistem sekolah.",
        en: "The copy stays with the earlier title; correct its code in the school's system.")
    static let itemWithoutTitle = Phrase(
        id: "Judul eksemplar ini tidak ada dalam katalog perpustakaan.",
        en: "This copy's title is not in the library's catalogue.")
    static let madeBriefTitle = Phrase(
        id: "Dibuat judul ringkas dari baris ini.", en: "A brief title was made from this row.")

    static let sameTitleTwice = Phrase(
        id: "Judul yang sama dengan eksemplar yang sama sudah ada pada baris lain.",
        en: "The same title with the same copies stands in another row.")

    static func copiesAdded(_ count: Int) -> Phrase {
        Phrase(id: "Digabung; \(count) eksemplar ditambahkan.", en: "Merged; \(count) copies added.")
    }

    static func countedOnce(_ id: String) -> Phrase {
        Phrase(id: "Dihitung sekali (\(id)).", en: "Counted once (\(id)).")
    }

    static func itemCodeTaken(_ code: String) -> Phrase {
        Phrase(
            id: "Kode eksemplar \(code) sudah dipakai judul lain dalam berkas ini.",
            en: "Item code \(code) is used by another title of this file.")
    }
}
