import Agreements
import Commons
import Community
import Membership
import Paper

/// A guide on one sheet, to hang beside the desk; and the register of lessons of a school year.
enum GuidePaper {
    static func letter(_ guide: Guide, head: Letterhead, isSample: Bool, _ t: Language) -> Letter {
        var letter = Letter(t, heads: [head], title: t(guide.title))
        letter.subtitle = ["\(t(guide.kind.name)) · \(t(GuidePhrases.version)) \(guide.mark.version)"]
        var facts = [
            Letter.Fact(t(GuidePhrases.purpose), t(guide.purpose)), Letter.Fact(t(GuidePhrases.who), t(guide.who)),
            Letter.Fact(t(GuidePhrases.time), t(guide.time)),
        ]
        if !guide.papers.isEmpty {
            facts.append(Letter.Fact(t(GuidePhrases.papers), guide.papers.map { t($0) }.joined(separator: "; ")))
        }
        if !guide.needs.isEmpty {
            facts.append(Letter.Fact(t(GuidePhrases.needs), guide.needs.map { Guide.words($0, t) }.joined(separator: "; ")))
        }
        letter.blocks = [.facts(facts)]
        if !guide.says.isEmpty {
            letter.blocks += [.heading(t(GuidePhrases.says)), .list(.dashes, guide.says.map { "“\(t($0))”" })]
        }
        letter.blocks += [.heading(t(GuidePhrases.steps)), .list(.numbers, guide.steps.map { t($0) })]
        let mark = SourceMark(rawValue: guide.ground.rawValue) ?? .unverified
        letter.sources = [Letter.Source(guide.source, mark)]
        letter.isSample = isSample
        return letter
    }

    static func register(_ book: LessonBook, of library: Library, _ t: Language) -> Letter {
        var letter = Letter(t, heads: [Letterhead(library)], title: t(GuidePhrases.lessons))
        letter.subtitle = ["\(t(GuidePhrases.year)) \(book.year.name)"]
        func head(_ first: Phrase) -> [String] { [t(first), t(GuidePhrases.times), t(GuidePhrases.people)] }
        func rows(_ counts: [(String, LessonCount)]) -> [[String]] {
            counts.map { [$0.0, t.number($0.1.times), t.number($0.1.tookPart)] }
        }
        letter.blocks = [
            .heading(t(GuidePhrases.byTopic)),
            .table(
                head: head(GuidePhrases.topicHead),
                rows: rows(book.byTopic.map { ($0.topic, $0.count) } + [(t(GuidePhrases.total), book.total)])),
            .heading(t(GuidePhrases.byGroup)),
            .table(
                head: head(GuidePhrases.groupHead),
                rows: rows(book.byGroup.map { ($0.group.isEmpty ? t(GuidePhrases.mixed) : $0.group, $0.count) })),
            .heading(t(GuidePhrases.register)),
            .table(
                head: [
                    t(GuidePhrases.day), t(GuidePhrases.topicHead), t(GuidePhrases.audience), t(GuidePhrases.groupHead),
                    t(GuidePhrases.people), t(GuidePhrases.minutes), t(GuidePhrases.giver),
                ],
                rows: book.lessons.reversed().map { one in
                    [
                        one.day.text(t), one.topic, t(one.audience.name), one.group ?? "–", t.number(one.tookPart),
                        t.number(one.minutes), t(one.giver.name),
                    ]
                }),
        ]
        letter.signatures = [
            [
                Letter.Signature(
                    Phrase(id: "Kepala sekolah,", en: "Principal,").text(t), lead: Phrase(id: "Mengetahui,", en: "Seen,").text(t)),
                Letter.Signature(Phrase(id: "Kepala perpustakaan,", en: "Head of the library,").text(t)),
            ]
        ]
        letter.isSample = library.isSample
        return letter
    }
}
