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
        func paragraph(_ place: String) -> [Block] { PaperTexts.shared.lines("consent", place, t).map(Block.paragraph) }
        let dots = AgreementPaper.dots + AgreementPaper.dots
        var letter = Letter(t, heads: [Letterhead(library)], title: line("title"))
        letter.subtitle = [line("subtitle")]
        letter.blocks =
            paragraph("i") + [
                .facts([
                    Fact(line("name"), child?.name ?? dots), Fact(line("class"), child?.classGroup ?? dots),
                    Fact(line("guardian"), dots), Fact(line("phone"), dots),
                ])
            ] + paragraph("law") + paragraph("data") + paragraph("stay") + paragraph("choose")
            + [.list(.boxes, ConsentScope.allCases.map { $0.name.text(t) })] + paragraph("until")
            + [
                .paragraph(line("ask") + " " + (contact ?? Letterhead(library).lines.last ?? library.name)),
                .paragraph(line("place") + " " + dots),
            ]
        letter.signatures = [[Signature(line("signer"))]]
        letter.sources = PaperTexts.shared.sources("consent")
        letter.isSample = library.isSample
        return letter
    }

    /// A library asks to become a member of a network (surat permohonan).
    public static func application(
        from library: Library, network: String, coordinator: String? = nil, number: String?, on day: CalendarDay, _ t: Language
    ) -> Letter {
        func line(_ place: String) -> String { PaperTexts.shared.line("application", place, t, ["network": network]) }
        let head = Letterhead(library)
        var letter = plain(
            t, from: library, number: number, subject: line("subject"), day: day,
            to: [line("to")] + (coordinator.map { [$0] } ?? []),
            blocks: [
                .paragraph(line("opening")), .paragraph(line("law")), .paragraph(line("ask")), .paragraph(line("data")),
                .facts([
                    Fact(line("name"), library.name), Fact(line("level"), library.level.name.text(t)),
                    Fact(line("identity"), head.codes.isEmpty ? library.code : head.codes),
                    Fact(line("address"), head.lines.first ?? "–"), Fact(line("hours"), library.details.hours ?? "–"),
                ]),
                .paragraph(line("give")), .paragraph(line("close")),
            ], signatures: [signers(t)])
        letter.sources = PaperTexts.shared.sources("application")
        return letter
    }

    /// The same, on its way to a number: one in a year.
    public static func applicationDraft(
        from library: Library, network: String, on day: CalendarDay, _ t: Language
    ) -> LetterDraft {
        LetterDraft(
            .application, from: library, subject: PaperTexts.shared.line("application", "subject", t), to: [network],
            about: LetterAbout("year", Int64(day.year), .application, of: library.id)
        ) { application(from: library, network: network, number: $0, on: day, t) }
    }

    /// Who keeps the library signs, who heads the school takes note.
    static func signers(_ t: Language) -> [Signature] {
        let number = LetterPhrases.staffNumber.text(t)
        return [
            Signature(OrdinaryLetter.position(.librarian).text(t) + ",", identity: number, role: .librarian),
            Signature(
                OrdinaryLetter.position(.principal).text(t) + ",", lead: LetterPhrases.noted.text(t), identity: number,
                hasStamp: true, role: .principal),
        ]
    }
}
