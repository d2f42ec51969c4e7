import Commons
import Discovery
import HTML
import Membership

struct PeopleModel {
    var library: Library
    var members: [Member]
    var leavers: [(year: Int, role: Role, count: Int)]
    /// Roles this visitor may give here.
    var roles: [Role]
    var keepsPupils: Bool
    var fields: [String: Markup]
    var problem: Phrase?
    var isSaved = false
    var now: Int64
    var actor: Actor

    var staff: [Member] { members.filter { !$0.isPupil } }
    var pupilCount: Int { members.count(where: \.isPupil) }

    func counting(_ member: Member) -> [Appointment] { member.appointments.filter { $0.counts(at: now) } }
}

enum PeopleView {
    static func choice(_ libraries: [Library], _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PeoplePhrases.title), in: .other, canonical: .people,
            body: """
                <div class="wrap narrow"><h1>\(t(PeoplePhrases.choose))</h1><ul class=libraries>\(each: libraries, {
                    "<li><a href=\(SiteURL.peopleOf(code: $0.code).url)>\($0.name)</a></li>"
                })</ul></div>
                """)
    }

    static func page(_ m: PeopleModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PeoplePhrases.title), in: .other, canonical: .peopleOf(code: m.library.code),
            body: """
                <div class="wrap"><h1>\(t(PeoplePhrases.title))</h1><p class=lead>\(m.library.name)</p>\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(PeoplePhrases.saved))</p>")\
                \(if: m.keepsPupils, ways(m, t))\
                <h2>\(t(PeoplePhrases.staff))</h2>\(if: m.staff.isEmpty, "<p>\(t(PeoplePhrases.none))</p>")\
                <ul class=people>\(each: m.staff, { member($0, m, t) })</ul>\
                \(if: m.keepsPupils, """
                    <h2>\(t(PeoplePhrases.pupils))</h2><p>\(t.number(m.pupilCount)) · \
                    <a href=\(SiteURL.pupils(code: m.library.code).url)>\(t(PeoplePhrases.pupilList))</a></p>
                    """)\
                \(if: !m.roles.isEmpty, addForm(m, t))\
                \(if: !m.leavers.isEmpty, """
                    <h2>\(t(PeoplePhrases.leavers))</h2><ul class=steps>\(each: m.leavers, {
                        "<li>\($0.year): \(t($0.role.name)), \(t.number($0.count))</li>"
                    })</ul>
                    """)</div>
                """)
    }

    private static func ways(_ m: PeopleModel, _ t: Language) -> Markup {
        let links: [(Phrase, SiteURL)] = [
            (PeoplePhrases.pupilList, .pupils(code: m.library.code)), (PeoplePhrases.consents, .consents(code: m.library.code)),
            (PeoplePhrases.promotion, .promotion(code: m.library.code)), (PeoplePhrases.desks, .desks(code: m.library.code)),
        ]
        return "<p class=ways>\(each: links, { "<a class=button href=\($0.1.url)>\(t($0.0))</a>" })</p>"
    }

    private static func member(_ member: Member, _ m: PeopleModel, _ t: Language) -> Markup {
        let counting = m.counting(member)
        let mayHandOut = m.actor.mayHandOut(to: counting.map(\.grant))
        return """
            <li class=card><h3>\(member.person.spokenName) \
            <span class="badge badge-quiet">\(t(member.hasPassword ? PeoplePhrases.active : PeoplePhrases.waiting))</span></h3>\
            <p class=quiet>\([member.person.signInName, member.number, member.classGroup].compactMap(\.self).joined(separator: " · "))</p>\
            <ul class=steps>\(each: counting, { appointment($0, m, t) })</ul>\
            \(if: counting.isEmpty, "<p>\(t(PeoplePhrases.ended))</p>")\
            <div class=ways>\(if: mayHandOut, """
                <form action=\(SiteURL.slips(code: m.library.code).url) method=post>\(m.fields["slip"])\
                <button class=button type=submit name=orang value=\(member.person.id.rawValue)>\(t(PeoplePhrases.slip))</button></form>
                """)\
            \(if: !m.roles.isEmpty, appointForm(member, m, t))\
            \(if: mayErase(member, m), """
                <details><summary>\(t(PeoplePhrases.erase))</summary><form action=\(SiteURL.erase(code: m.library.code).url) method=post>\
                \(m.fields["hapus"])<p class=hint>\(t(PeoplePhrases.eraseHint))</p>\
                <button class=button type=submit name=orang value=\(member.person.id.rawValue)>\(t(PeoplePhrases.erase))</button></form></details>
                """)</div></li>
            """
    }

    private static func mayErase(_ member: Member, _ m: PeopleModel) -> Bool {
        m.counting(member).allSatisfy { m.actor.mayAppoint($0.grant.role, at: $0.grant.place) }
    }

    private static func appointment(_ a: Appointment, _ m: PeopleModel, _ t: Language) -> Markup {
        let end = a.until.map { CalendarDay(at: $0 - 1).text(t) }
        return """
            <li><form class=row-form action=\(SiteURL.appointments(code: m.library.code).url) method=post>\(m.fields["tugas"])\
            <span>\(t(a.grant.role.name))\(with: end, { " <span class=quiet>(\(t(PeoplePhrases.untilShort)) \($0))</span>" })\
            \(if: !a.rights.isEmpty, """
                <span class=row-more>\(a.rights.map { t($0.name) }.sorted().joined(separator: ", "))</span>
                """)</span>\
            \(if: m.actor.mayEnd(a.grant, of: a.person), """
                <button class=button type=submit name=akhiri value=\(a.id.rawValue)>\(t(PeoplePhrases.end))</button>
                """)</form></li>
            """
    }

    private static func appointForm(_ member: Member, _ m: PeopleModel, _ t: Language) -> Markup {
        let id = member.person.id.rawValue
        return """
            <details><summary>\(t(PeoplePhrases.appoint))</summary>\
            <form class=stack action=\(SiteURL.appointments(code: m.library.code).url) method=post>\(m.fields["tugas"])\
            <input type=hidden name=orang value=\(id)>\(roleFields("-\(id)", m, t))\
            <button class=button type=submit name=angkat value=1>\(t(PeoplePhrases.save))</button></form></details>
            """
    }

    private static func roleFields(_ mark: String, _ m: PeopleModel, _ t: Language) -> Markup {
        """
        <div><label for="peran\(mark)">\(t(PeoplePhrases.role))</label><select id="peran\(mark)" name=peran>\
        \(each: m.roles, { "<option value=\($0.rawValue)>\(t($0.name))</option>" })</select></div>\
        \(if: m.roles.contains(.helper), """
            <fieldset><legend>\(t(PeoplePhrases.rights))</legend>\(each: HelperRight.allCases, { right in
                """
                <p class=tick><input type=checkbox id="\(right.rawValue)\(mark)" name=tugas value=\(right.rawValue)>\
                <label for="\(right.rawValue)\(mark)">\(t(right.name))</label></p>
                """
            })</fieldset>
            """)\
        <div><label for="sampai\(mark)">\(t(PeoplePhrases.until))</label><input type=date id="sampai\(mark)" name=sampai></div>
        """
    }

    private static func addForm(_ m: PeopleModel, _ t: Language) -> Markup {
        """
        <h2 id=tambah>\(t(PeoplePhrases.addTitle))</h2>\
        <form class="card stack" action=\(SiteURL.peopleOf(code: m.library.code).url) method=post>\(m.fields["orang"])\
        <div><label for=nama>\(t(PeoplePhrases.name))</label><input type=text id=nama name=nama required maxlength=120 autocomplete=off></div>\
        <div><label for=sapaan>\(t(PeoplePhrases.address))</label><p class=hint id=sapaan-hint>\(t(PeoplePhrases.addressHint))</p>\
        <input type=text id=sapaan name=sapaan maxlength=30 autocomplete=off aria-describedby="sapaan-hint"></div>\
        <div><label for=masuk>\(t(PeoplePhrases.signInName))</label><p class=hint id=masuk-hint>\(t(PeoplePhrases.signInNameHint))</p>\
        <input type=text id=masuk name=masuk maxlength=40 autocomplete=off autocapitalize=none aria-describedby="masuk-hint"></div>\
        <div><label for=nomor>\(t(PeoplePhrases.number))</label><p class=hint id=nomor-hint>\(t(PeoplePhrases.numberHint))</p>\
        <input type=text id=nomor name=nomor maxlength=20 autocomplete=off aria-describedby="nomor-hint"></div>\
        <div><label for=kelas>\(t(PeoplePhrases.classGroup))</label><input type=text id=kelas name=kelas maxlength=20 autocomplete=off></div>\
        \(roleFields("", m, t))\
        <p class=ways><button class="button button-main" type=submit>\(t(PeoplePhrases.add))</button></p></form>
        """
    }

    /// The cards as they come out of the printer, four to a sheet of A4.
    static func slips(
        _ slips: [(slip: Slip, person: Person)], refused: [(name: String, why: Phrase)], _ library: Library, _ visit: Visit
    )
        -> Page
    {
        let t = visit.language
        let address = visit.absolute(.slip)
        return Page(
            t(PeoplePhrases.slips), in: .other, canonical: .peopleOf(code: library.code),
            body: """
                <div class="wrap"><h1 class=no-print>\(t(PeoplePhrases.slips))</h1><p class="notice no-print">\(t(PeoplePhrases.slipsNote))</p>\
                \(if: !refused.isEmpty, """
                    <div class="notice no-print"><p>\(t(PeoplePhrases.noSlip)):</p>\
                    <ul class=steps>\(each: refused, { "<li>\($0.name): \(t($0.why))</li>" })</ul></div>
                    """)\
                <div class=cards>\(each: slips, { slip in
                    """
                    <section class=slip><p class=slip-library>\(library.name)</p><h2>\(slip.person.spokenName)</h2>\
                    <ol class=steps><li>\(t(PeoplePhrases.slipSteps[0]))<br><strong class=outside>\(address)</strong></li>\
                    <li>\(t(PeoplePhrases.slipSteps[1]))<br><span class=slip-code>\(slip.slip.code.spaced)</span></li>\
                    <li>\(t(PeoplePhrases.slipSteps[2]))</li></ol>\
                    <p class=quiet>\(t(PeoplePhrases.slipUntil)) \(CalendarDay(at: slip.slip.expiresAt).text(t)).</p></section>
                    """
                })</div>\
                <p class="ways no-print"><a class=button href=\(SiteURL.peopleOf(code: library.code).url)>\(t(PeoplePhrases.title))</a></p></div>
                """)
    }
}
