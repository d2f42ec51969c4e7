public import Commons
public import Membership

/// Letters and forms that need no agreement.
extension Letter {
    /// A parent's or guardian's consent (4.27): one sheet for one child, filled in by hand and kept at the school.
    ///
    /// - Parameter child: name and class where the school fills them in; nil leaves dots.
    public static func parentalConsent(
        _ library: Library, child: (name: String, classGroup: String)? = nil, contact: String? = nil, _ t: Language
    ) -> Letter {
        func line(_ place: String) -> String { PaperTexts.shared.line("consent", place, t) }
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        let dots = AgreementPaper.dots + AgreementPaper.dots
        var letter = Letter(
            t, heads: [Letterhead(library)], title: word("Persetujuan orang tua atau wali", "Consent of a parent or guardian"))
        letter.subtitle = [word("tentang data pribadi siswa di perpustakaan", "on a pupil’s personal data in the library")]
        letter.blocks = [
            .paragraph(word("Saya, orang tua atau wali dari:", "I, parent or guardian of:")),
            .facts([
                Fact(word("Nama siswa", "Pupil"), child?.name ?? dots), Fact(word("Kelas", "Class"), child?.classGroup ?? dots),
                Fact(word("Nama wali", "Parent or guardian"), dots), Fact(word("Telepon/WA", "Telephone"), dots),
            ]),
            .paragraph(line("law")), .paragraph(line("data")), .paragraph(line("stay")), .paragraph(line("choose")),
            .list(.boxes, ConsentScope.allCases.map { $0.name.text(t) }), .paragraph(line("until")),
            .paragraph(
                word("Menarik persetujuan atau bertanya: ", "To withdraw or ask: ")
                    + (contact ?? Letterhead(library).lines.last ?? library.name)),
            .paragraph(word("Tempat dan tanggal: ", "Place and day: ") + dots),
        ]
        letter.signatures = [[Signature(word("Orang tua atau wali,", "Parent or guardian,"))]]
        letter.sources = PaperTexts.shared.sources("consent")
        letter.isSample = library.isSample
        return letter
    }

    /// A library asks to become a member of a network (surat permohonan).
    public static func application(
        from library: Library, network: String, coordinator: String? = nil, number: String?, on day: CalendarDay, _ t: Language
    ) -> Letter {
        func line(_ place: String) -> String { PaperTexts.shared.line("application", place, t, ["network": network]) }
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        let head = Letterhead(library)
        return .plain(
            t, from: library, number: number, subject: word("Permohonan menjadi anggota", "Application for membership"), day: day,
            to: [word("Koordinator jaringan ", "The coordinator of ") + network] + (coordinator.map { [$0] } ?? []),
            blocks: [
                .paragraph(line("opening")), .paragraph(line("ask")), .paragraph(line("data")),
                .facts([
                    Fact(word("Nama", "Name"), library.name), Fact(word("Jenjang", "Level"), library.level.name.text(t)),
                    Fact(word("Identitas", "Identity"), head.codes.isEmpty ? library.code : head.codes),
                    Fact(word("Alamat", "Address"), head.lines.first ?? "–"),
                    Fact(word("Jam buka", "Opening hours"), library.details.hours ?? "–"),
                ]),
                .paragraph(line("give")), .paragraph(line("close")),
            ],
            signatures: [
                [
                    Signature(word("Kepala perpustakaan,", "Head of the library,")),
                    Signature(word("Kepala sekolah,", "Principal,"), lead: word("Mengetahui,", "Noted,"), hasStamp: true),
                ]
            ])
    }

    /// A network invites a school to join, with a code to scan.
    ///
    /// - Parameter link: the whole address of the invitation, drawn as QR.
    public static func invitationToJoin(
        from library: Library, network: String, to school: String, link: String, number: String?, on day: CalendarDay,
        _ t: Language
    ) -> Letter {
        func line(_ place: String) -> String {
            PaperTexts.shared.line("invitation", place, t, ["network": network, "library": school])
        }
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        var letter = Letter.plain(
            t, from: library, number: number, subject: word("Undangan bergabung", "Invitation to join"), day: day,
            to: [word("Kepala ", "The head of ") + school],
            blocks: [
                .paragraph(PaperTexts.shared.line("application", "opening", t)), .paragraph(line("ask")), .paragraph(line("law")),
                .paragraph(line("how")), .code(link), .paragraph(PaperTexts.shared.line("application", "close", t)),
            ],
            signatures: [[Signature(word("Kepala perpustakaan,", "Head of the library,"), hasStamp: true)]])
        letter.sources = PaperTexts.shared.sources("invitation")
        return letter
    }
}
