public import Commons
public import Membership

extension Letter {
    /// A sheet on which people of one school say with their signature what they think of a plan (S77, S183). It stays at the school; only the
    /// numbers are entered.
    public static func voices(
        _ library: Library, title: String, form: Phrase, between names: [String], version: Int, _ t: Language
    ) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        var letter = Letter(
            t, heads: [Letterhead(library)], title: word("Lembar suara warga sekolah", "What the school’s people say"))
        letter.subtitle = [form.text(t), title]
        let dots = "………………"
        letter.blocks = [
            .facts([
                Fact(word("Antara", "Between"), names.joined(separator: ", ")),
                Fact(word("Versi naskah", "Version"), "\(version)"),
                Fact(
                    word("Sebagai", "As"),
                    word(
                        "guru / siswa / tenaga kependidikan / wali / komite / yayasan",
                        "teacher / pupil / staff / guardian / committee / foundation")),
            ]),
            .paragraph(
                word(
                    "Kami sudah membaca rencana kerja sama ini. Memberi suara itu sukarela. Lembar ini disimpan sekolah; yang dicatat hanya jumlahnya.",
                    "We have read this plan. Saying something is voluntary. This sheet stays at the school; only the numbers are entered."
                )),
            .table(
                head: [
                    word("No.", "No."), word("Nama atau jabatan", "Name or position"), word("Mendukung", "In favour"),
                    word("Keberatan", "Against"), word("Tanda tangan", "Signature"),
                ],
                rows: (1...15).map { ["\($0)", dots, "☐", "☐", dots] }),
            .paragraph(word("Tempat dan tanggal: ", "Place and day: ") + dots + dots),
        ]
        letter.signatures = [[Signature(word("Kepala perpustakaan,", "Head of the library,"), hasStamp: true)]]
        letter.isSample = library.isSample
        return letter
    }
}
