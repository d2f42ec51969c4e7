import Agreements
import Commons
import Membership
import Planning

/// Plans as lines for a person, and as JSON.
enum PlanText {
    static func json(_ report: PlanningReport) -> JSON {
        let coverage = report.coverage
        return .object([
            "day": .string(report.day.iso), "union": .number(coverage.union), "everywhere": .number(coverage.everywhere),
            "libraries": .array(
                report.members.map { one in
                    .object([
                        "library": .string(one.library.code), "titles": .number(one.titles), "copies": .number(one.copies),
                        "unique": .number(one.unique), "gain": .number(one.gain), "asOf": .string(one.asOf),
                    ])
                }),
            "shared": .array(
                report.members.indices.map { row in
                    .array(
                        report.members.indices.map {
                            .number(row == $0 ? coverage.titles(of: row) : coverage.shared(row, $0))
                        })
                }),
            "classes": .array(
                report.classes.map { mainClass in
                    .object([
                        "class": .number(mainClass), "union": .number(coverage.union(in: mainClass)),
                        "libraries": .array(
                            report.members.indices.map { index in
                                let cell = coverage.cell(index, mainClass)
                                return .object([
                                    "own": .number(cell.own), "gain": .number(cell.gain),
                                    "standing": .string(cell.standing.rawValue), "closed": cell.isClosed ? true : false,
                                ])
                            }),
                    ])
                }),
            "gaps": .number(report.gaps.all), "gapsClosed": .number(report.gaps.closed),
            "wishes": .object([
                "asked": .number(report.wishes.asked), "enough": report.wishes.isEnough ? true : false,
                "together": .number(report.wishes.filledTogether),
                "alone": .array(report.members.indices.map { .number(report.wishes.filledAlone($0)) }),
                "things": .number(report.wishes.fillable), "copies": .number(report.wishes.copies),
            ]),
            "metres": .array(report.kilometres.map { row in .array(row.map { .number($0.map { Int(($0 * 1000).rounded()) }) }) }),
        ])
    }

    static func table(_ report: PlanningReport, _ t: Language) -> String {
        var lines = report.members.map { one in
            [
                one.library.code, t.number(one.titles), t.number(one.copies), t.number(one.unique), "+" + t.number(one.gain),
                one.library.name,
            ].joined(separator: "\t")
        }
        lines.insert(
            Phrase(id: "kode\tjudul\teksemplar\thanya di sini\tbertambah", en: "code\ttitles\tcopies\tonly here\tgains").text(t),
            at: 0)
        lines.append(
            Phrase(
                id:
                    "Bersama \(t.number(report.coverage.union)) judul; kekurangan tertutup \(report.gaps.closed) dari \(report.gaps.all).",
                en:
                    "Together \(t.number(report.coverage.union)) titles; gaps closed: \(report.gaps.closed) of \(report.gaps.all)."
            ).text(t))
        let wishes = report.wishes
        lines.append(
            (wishes.isEnough
                ? Phrase(
                    id: "Permintaan terjawab \(wishes.filledTogether) dari \(wishes.asked).",
                    en: "Wishes answered: \(wishes.filledTogether) of \(wishes.asked).")
                : Phrase(
                    id: "Baru \(wishes.asked) permintaan; terlalu sedikit untuk disimpulkan.",
                    en: "Only \(wishes.asked) wishes; too few to tell.")).text(t))
        return lines.joined(separator: "\n")
    }

    static func json(_ found: PartnerSuggestions) -> JSON {
        .object([
            "library": .string(found.library.code), "considered": .number(found.considered), "examined": .number(found.examined),
            "partners": .array(
                found.found.map { one in
                    .object([
                        "library": .string(one.library.code), "score": .number(one.score.total),
                        "reasons": .array(
                            one.score.lines.map {
                                .object([
                                    "reason": .string($0.reason.rawValue), "points": .number($0.points),
                                    "most": .number($0.reason.most),
                                ])
                            }),
                        "offered": .number(one.facts.offered), "given": .number(one.facts.given),
                        "wishes": .number(one.facts.wishes), "wishesFilled": .number(one.facts.wishesFilled),
                        "metres": .number(one.facts.kilometres.map { Int(($0 * 1000).rounded()) }),
                    ])
                }),
            "engaged": .array(
                found.engaged.map {
                    .object([
                        "library": .string($0.library.code), "agreement": .number($0.engagement.agreement.rawValue),
                        "state": .string($0.engagement.state.rawValue),
                    ])
                }),
        ])
    }

    static func table(_ found: PartnerSuggestions, _ t: Language) -> String {
        let partners = found.found.map { one in
            let reasons = one.score.lines.filter { $0.points > 0 }.map { "\($0.reason.name.text(t)) \($0.points)" }
            return "\(one.score.total)\t\(one.library.code)\t\(one.library.name)\t\(reasons.joined(separator: ", "))"
        }
        let engaged = found.engaged.map { one in
            "–\t\(one.library.code)\t\(one.library.name)\t"
                + Phrase(
                    id: "perjanjian \(one.engagement.agreement.rawValue), \(one.engagement.state.name.indonesian)",
                    en: "agreement \(one.engagement.agreement.rawValue), \(one.engagement.state.name.english)"
                ).text(t)
        }
        return (partners + engaged).joined(separator: "\n")
    }
}
