import Commons
import Community
import HTML
import Membership

struct FirstStepsModel {
    var library: Library
    var steps: FirstSteps
    var field: Markup
}

enum FirstStepPhrases {
    static let title = Phrase(id: "Langkah awal", en: "First steps")
    static let lead = Phrase(
        id: "Mulai dari orang, bukan data. Yang bisa dilihat sistem tercentang sendiri; yang lain Anda centang.",
        en: "Begin with people, not data. What the system can see is ticked by itself; the rest you tick.")
    static let done = Phrase(id: "selesai", en: "done")
    static let tick = Phrase(id: "Tandai selesai", en: "Mark as done")
    static let untick = Phrase(id: "Batalkan", en: "Undo")
    static let putAway = Phrase(id: "Simpan daftar ini", en: "Put the list away")
    static let takeOut = Phrase(id: "Tampilkan lagi di meja", en: "Show it at the desk again")
    static let away = Phrase(
        id: "Daftar ini disimpan; meja tidak mengingatkan lagi.", en: "Put away; the desk does not remind you any more.")
    static let allDone = Phrase(
        id: "Semua langkah selesai. Selamat bekerja sama.", en: "All steps are done. Welcome to the cooperation.")
    static let brief = Phrase(id: "Bahan rapat (1 halaman)", en: "The brief (1 page)")
    static let slides = Phrase(id: "Salindia (5)", en: "Slides (5)")
    static let partners = Phrase(id: "Mencari mitra", en: "Find partners")
    static let catalogueHow = Phrase(
        id: "Serahkan berkasnya kepada pengelola instalasi; hasilnya tampil di halaman perpustakaan Anda.",
        en: "Hand the file to whoever runs the installation; it shows on your library’s page.")
}

enum FirstStepsView {
    static func page(_ m: FirstStepsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let isAll = m.steps.next == nil
        return Page(
            t(FirstStepPhrases.title), in: .other, canonical: .firstStepsOf(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(FirstStepPhrases.title))</h1><p class=lead>\(m.library.name)</p>\
                <p>\(t(FirstStepPhrases.lead))</p><p class="notice\(if: isAll, " notice-good")">\(isAll ? t(FirstStepPhrases.allDone) : progress(m.steps, t))</p>\
                \(if: m.steps.isPutAway, "<p class=hint>\(t(FirstStepPhrases.away))</p>")\
                <ol class=tasks>\(each: m.steps.lines, { line($0, m, t) })</ol>\
                <form action=\(SiteURL.firstStepsOf(code: m.library.code).url) method=post>\(m.field)<p class=ways>\
                <button class=button type=submit name=langkah value=\(m.steps.isPutAway ? "keluarkan" : "simpan")>\(t(m.steps.isPutAway ? FirstStepPhrases.takeOut : FirstStepPhrases.putAway))</button></p></form></div>
                """)
    }

    static func progress(_ steps: FirstSteps, _ t: Language) -> String {
        let next = steps.next.map {
            t(id: "; berikutnya: \(t($0.step.name).lowercased())", en: "; next: \(t($0.step.name).lowercased())")
        }
        return t(id: "\(steps.done) dari \(steps.lines.count) selesai", en: "\(steps.done) of \(steps.lines.count) done")
            + (next ?? "") + "."
    }

    private static func line(_ line: FirstStepLine, _ m: FirstStepsModel, _ t: Language) -> Markup {
        let seen = line.figure.map { t($0) } ?? line.tickedAt.map { AgreementTalkView.day($0, t) }
        return """
            <li class="task\(if: !line.isDone, " task-1")"><form action=\(SiteURL.firstStepsOf(code: m.library.code).url) method=post>\(m.field)\
            <input type=hidden name=tahap value=\(line.step.rawValue)><p><strong>\(t(line.step.name))</strong>\
            \(if: line.isDone, " <span class=badge>\(t(FirstStepPhrases.done))</span>")\(with: seen, { " <span class=quiet>\($0)</span>" })<br>\(t(line.step.why))</p>\
            <div class=ways>\(links(line.step, m.library, t))\
            \(if: !line.step.isSeen, "<button class=button type=submit name=langkah value=\(line.isDone ? "batal" : "selesai")>\(t(line.isDone ? FirstStepPhrases.untick : FirstStepPhrases.tick))</button>")</div></form></li>
            """
    }

    /// Where it is done.
    private static func links(_ step: FirstStep, _ library: Library, _ t: Language) -> Markup {
        func link(_ url: SiteURL, _ name: Phrase) -> Markup { "<a class=button href=\(url.url)>\(t(name))</a>" }
        let code = library.code
        return switch step {
        case .principal: link(.letterForm(code: code, .brief), FirstStepPhrases.brief)
        case .staffMeeting: link(.slides(code: code), FirstStepPhrases.slides)
        case .neighbours: link(.libraries, Phrase(id: "Perpustakaan", en: "Libraries"))
        case .charter: link(.networks, NetworkPhrases.title)
        case .deputy: link(.peopleOf(code: code), PeoplePhrases.title)
        case .profile: link(.profile(code: code), ProfilePhrases.title)
        case .catalogue:
            "\(link(.library(code: code), Phrase(id: "Halaman perpustakaan", en: "The library’s page")))<span class=hint>\(t(FirstStepPhrases.catalogueHow))</span>"
        case .partner: link(.partners(code: code), FirstStepPhrases.partners)
        case .meeting: link(.meetings, MeetingPhrases.title)
        }
    }
}
