import Agreements
import Commons
import Discovery
import HTML
import Membership

enum ReaderDeskView {
    static func parts(_ m: ReaderDesk, _ t: Language) -> Markup {
        "\(each: m.places, { place($0, t) })\(children(m, t))"
    }

    private static func place(_ place: ReaderDesk.Place, _ t: Language) -> Markup {
        let code = place.library.code
        var inside = CatalogSearch()
        inside.libraries = [code]
        return """
            <section class=card><h2>\(place.library.name)</h2>\
            <form class=find action=\(SiteURL.search(CatalogSearch()).url) method=get role=search>\
            <label class=find-label for="cari-\(code)">\(t(ReaderPhrases.search))</label><div class=find-row><div class=find-field>\
            <input type=search id="cari-\(code)" name=q maxlength=200 autocomplete=off></div><input type=hidden name=library value=\(code)>\
            <button class="button button-main" type=submit>\(t(FramePhrases.search))</button></div></form>\
            <p class=ways><a class=button href=\(SiteURL.search(CatalogSearch()).url)>\(t(ReaderPhrases.everywhere))</a>\
            <a class=button href=\(SiteURL.ask(words: "").url)>\(t(ReaderPhrases.ask))</a>\
            <a class=button href=\(SiteURL.askByCode.url)>\(t(ReaderPhrases.receipt))</a>\
            <a class=button href=\(SiteURL.libraryRules(code: code, version: nil).url)>\(t(ReaderPhrases.rules))</a>\
            <a class=button href=\(SiteURL.newTitles(NewTitlesPart(library: code)).url)>\(t(ReaderPhrases.new))</a></p>\
            \(if: place.roles.contains(.helper), helper(place, t))\(if: place.roles.contains(.teacher), teacher(code, t))\
            \(if: place.roles.contains { $0.isReaders }, meaning(place, t))</section>
            """
    }

    private static func helper(_ place: ReaderDesk.Place, _ t: Language) -> Markup {
        """
        <h3>\(t(ReaderPhrases.helping))</h3>\(if: place.rights.isEmpty, "<p>\(t(ReaderPhrases.noRights))</p>")\
        <ul class=steps>\(each: place.rights, { "<li>\(t($0.name))</li>" })</ul>\
        \(if: place.rights.contains(.requests), """
            <p class=ways><a class=button href=\(SiteURL.wishNote(code: place.library.code).url)>\(t(WishNoteView.title))</a></p>
            """)
        """
    }

    private static func teacher(_ code: String, _ t: Language) -> Markup {
        """
        <h3>\(t(ReaderPhrases.teacherHead))</h3><p>\(t(ReaderPhrases.teacherText))</p>\
        <form class=find action=\(SiteURL.ask(words: "").url) method=get><label for="usul-\(code)">\(t(ReaderPhrases.teacherLabel))</label>\
        <div class=find-row><div class=find-field><input type=text id="usul-\(code)" name=q required maxlength=200 autocomplete=off \
        placeholder=\(t(ReaderPhrases.teacherHint))></div><button class=button type=submit>\(t(ReaderPhrases.propose))</button></div></form>\
        <p class=ways><a class=button href=\(SiteURL.lessons(code: code).url)>\(t(GuidePhrases.lessons))</a></p>
        """
    }

    private static func meaning(_ place: ReaderDesk.Place, _ t: Language) -> Markup {
        let readers = place.roles.compactMap(\.patronCategory).first.map { t($0.name).lowercased() } ?? ""
        return """
            <h3>\(t(ReaderPhrases.meaning))</h3><p class=hint>\(t(ReaderPhrases.meaningLead))</p>\
            \(if: place.partners.isEmpty, "<p>\(t(ReaderPhrases.noPartner))</p>")\
            <ul class=libraries>\(each: place.partners, { partner in
                """
                <li><span><strong>\(ReaderWords.name(partner.partner, place))</strong>\
                \(if: !partner.isServed, "<span class=row-more>\(t(ReaderPhrases.notServed)) \(readers).</span>")\
                \(each: partner.isServed ? ReaderWords.sentences(partner, t) : [], { "<span class=row-more>\($0)</span>" })</span></li>
                """
            })</ul>
            """
    }

    private static func children(_ m: ReaderDesk, _ t: Language) -> Markup {
        guard m.places.contains(where: { $0.roles.contains(.guardian) }) else { return Markup() }
        return """
            <section class=card aria-labelledby=anak><h2 id=anak>\(t(ReaderPhrases.children))</h2><p>\(t(ReaderPhrases.childrenText))</p>\
            \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(ReaderPhrases.withdrawn))</p>")\
            \(if: m.wards.isEmpty, "<p class=notice>\(t(ReaderPhrases.noChildren))</p>")\
            <ul class=libraries>\(each: m.wards, { ward($0, m, t) })</ul></section>
            """
    }

    private static func ward(_ ward: Ward, _ m: ReaderDesk, _ t: Language) -> Markup {
        let id = ward.pupil.rawValue
        let state: String =
            if let consent = ward.consent {
                consent.withdrawnAt == nil
                    ? "\(t(ReaderPhrases.given)) \(consent.formDay.text(t)): "
                        + consent.scopes.map { t($0.name) }.sorted().joined(separator: ", ")
                    : t(ReaderPhrases.takenBack)
            } else { t(ReaderPhrases.notGiven) }
        return """
            <li><span><strong>\(ward.name)</strong> \(ward.classGroup ?? "")<span class=row-more>\(state)</span></span>\
            \(if: ward.isConsented, """
                <form class=stack action=\(SiteURL.wards.url) method=post>\(m.field)<input type=hidden name=anak value=\(id)>\
                <input type=hidden name=perpustakaan value=\(ward.library.rawValue)>\
                <p class=tick><input type=checkbox id="paham-\(id)" name=paham value=1 required><label for="paham-\(id)">\(t(ReaderPhrases.withdrawSure))</label></p>\
                <p class=ways><button class=button type=submit>\(t(ReaderPhrases.withdraw))</button></p></form>
                """)</li>
            """
    }
}
