import Commons
import HTML
import Membership

struct LeavingModel {
    var library: Library
    var leaving: LibraryLeaving?
    var today: CalendarDay
    var field: Markup
    var problem: Phrase?
}

enum LeavingView {
    static func page(_ m: LeavingModel, _ visit: Visit) -> Page {
        let t = visit.language
        let here = SiteURL.leaving(code: m.library.code)
        return Page(
            t(ProfilePhrases.leave), in: .other, canonical: here,
            body: """
                <div class="wrap narrow"><h1>\(t(ProfilePhrases.leave))</h1><p class=lead>\(m.library.name)</p>\(SignInView.problem(m.problem, t))\
                \(with: m.leaving, { "<p class=notice role=status>\(t(ProfilePhrases.leaving)) <strong>\($0.lastDay.text(t))</strong>.</p>" })\
                <ol class=steps>\(each: ProfilePhrases.leaveText, { "<li>\(t($0))</li>" })</ol>\
                <p class=ways><a class=button href=\(SiteURL.leavingArchive(code: m.library.code).url)>\(t(ProfilePhrases.archive))</a></p>\
                <form class="card stack" action=\(here.url) method=post>\(m.field)\
                \(if: m.leaving == nil, """
                    <div><label for=hari>\(t(ProfilePhrases.lastDayWished))</label><input type=date id=hari name=hari required min=\(m.today.iso)></div>\
                    <p class=tick><input type=checkbox id=yakin name=yakin value=1 required><label for=yakin>\(t(ProfilePhrases.sure))</label></p>\
                    <p class=ways><button class=button type=submit name=langkah value=keluar>\(t(ProfilePhrases.leaveNow))</button></p>
                    """)\
                \(if: m.leaving != nil, "<p class=ways><button class=\"button button-main\" type=submit name=langkah value=batal>\(t(ProfilePhrases.stay))</button></p>")\
                </form></div>
                """)
    }
}
