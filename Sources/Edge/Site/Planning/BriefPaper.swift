import Agreements
import Commons
import Community
import Discovery
import Membership
import Paper
import Planning

/// "Bahan rapat": one page with which a librarian asks the school's meeting for help (S154). Numbers first, then what is asked for.
struct BriefPaper {
    let brief: SchoolBrief
    /// What the library answered "not yet" to, the needed things first.
    let missing: [ReadinessQuestion]
    let openWishes: [Wish]
    /// Lessons given in this school year.
    let lessons: LessonCount
    let year: SchoolYear
    let t: Language

    private func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
    private func titles(_ count: Int) -> String { word("\(t.number(count)) judul", "\(t.number(count)) titles") }

    var letter: Letter {
        var letter = Letter(t, heads: [Letterhead(brief.library)], title: word("Bahan rapat sekolah", "For the school’s meeting"))
        letter.subtitle = [word("Perpustakaan kita dan kerja samanya", "Our library and its cooperation"), brief.day.text(t)]
        letter.blocks = [.facts(figures), .heading(word("Mitra kita", "Our partners"))] + partners
        letter.blocks += [.heading(word("Yang dicari pembaca", "What readers look for")), .paragraph(wishes)]
        letter.blocks += [.heading(word("Yang kami mohon", "What we ask for"))] + asks
        letter.blocks.append(.writing(word("Keputusan rapat:", "The meeting decides:"), lines: 3))
        letter.signatures = [
            [
                Letter.Signature(word("Kepala sekolah,", "Principal,"), lead: word("Mengetahui,", "Seen,")),
                Letter.Signature(word("Kepala perpustakaan,", "Head of the library,")),
            ]
        ]
        letter.isSample = brief.library.isSample
        return letter
    }

    private var figures: [Letter.Fact] {
        let asOf =
            brief.asOf.flatMap { CalendarDay($0) }.map { word(" (data per \($0.text(t)))", " (as of \($0.text(t)))") } ?? ""
        return [
            Letter.Fact(
                word("Di rak kita", "On our shelves"),
                titles(brief.titles) + word(", \(t.number(brief.copies)) eksemplar", ", \(t.number(brief.copies)) copies") + asOf),
            Letter.Fact(
                word("Lewat mitra", "Through partners"),
                word("+\(titles(brief.reached)) yang tidak ada di rak kita", "+\(titles(brief.reached)) that we have not")),
            Letter.Fact(
                word("Dari kita", "From us"),
                word("\(titles(brief.given)) yang hanya ada pada kita", "\(titles(brief.given)) that we alone have")),
            Letter.Fact(
                word("Bimbingan pemustaka", "Lessons for readers"),
                lessons.times == 0
                    ? word("belum dicatat tahun ajaran \(year.name)", "none recorded in \(year.name)")
                    : word(
                        "\(t.number(lessons.times)) kali, \(t.number(lessons.tookPart)) peserta (tahun ajaran \(year.name))",
                        "\(t.number(lessons.times)) times, \(t.number(lessons.tookPart)) took part (\(year.name))")),
        ]
    }

    private var partners: [Letter.Block] {
        guard !brief.partners.isEmpty else {
            return [
                .paragraph(
                    word(
                        "Belum ada perjanjian yang berlaku. Calon mitra dan alasannya ada di halaman “Mencari mitra”.",
                        "No agreement is in force yet. Whom we might ask, and why, is on the page “Finding partners”."))
            ]
        }
        let most = brief.partners.prefix(8)
        let more = brief.partners.count - most.count + brief.beyond
        return [
            .table(
                head: [
                    word("Perpustakaan", "Library"), word("Koleksinya", "Has"), word("Belum kita miliki", "We have not"),
                ],
                rows: most.map { [$0.library.name, titles($0.titles), titles($0.new)] })
        ] + (more > 0 ? [.note(word("Dan \(more) mitra lain.", "And \(more) more partners."))] : [])
    }

    private var wishes: String {
        let share = brief.wishes
        let days = brief.wishDays
        var text = word(
            "Dalam \(days) hari pembaca menyampaikan \(t.number(share.asked)) permintaan dan pencarian tanpa hasil; mitra memiliki \(t.number(brief.filledByPartners)) di antaranya.",
            "In \(days) days readers asked or searched in vain \(t.number(share.asked)) times; partners have \(t.number(brief.filledByPartners)) of it."
        )
        if let oldest = openWishes.map(\.asked).min() {
            let age = brief.day.daysSince1970 - oldest.daysSince1970
            text += word(
                " Menunggu jawaban: \(openWishes.count), yang terlama \(age) hari.",
                " Waiting for an answer: \(openWishes.count), the oldest for \(age) days.")
        } else {
            text += word(" Tidak ada permintaan yang menunggu jawaban.", " No request waits for an answer.")
        }
        return text
    }

    private var asks: [Letter.Block] {
        guard !missing.isEmpty else { return [.writing("", lines: 3)] }
        return [
            .paragraph(
                word(
                    "Agar kerja sama berjalan, dukungan sekolah diperlukan untuk yang belum siap:",
                    "For the cooperation to work, the school’s help is needed with what is not ready:")),
            .list(.boxes, missing.prefix(6).map { $0.text.text(t) }), .writing(word("Lainnya:", "Also:"), lines: 1),
        ]
    }
}
