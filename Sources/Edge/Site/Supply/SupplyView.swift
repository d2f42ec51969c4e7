import Agreements
import Commons
import HTML
import Membership
import Planning
import UnionCatalog

enum SupplyView {
    static func page(_ m: SupplyModel, _ visit: Visit) -> Page {
        let t = visit.language
        let title = m.list.title
        return Page(
            "\(t(SupplyPhrases.title)): \(title.name)", in: .other, canonical: .titleSupply(title.id, SupplyChoice()),
            body: """
                <div class="wrap narrow"><h1>\(t(SupplyPhrases.title))</h1>\
                <p class=lead><a href=\(SiteURL.title(title.id).url)><bdi>\(title.fullName)</bdi></a></p>\
                <p>\(t(SupplyPhrases.lead))</p>\(form(m, t))\
                \(with: m.list.own, { own(m, $0, t) })\(helpers(m, visit))\(heldBack(m, t))\(rule(t))</div>
                """)
    }

    private static func form(_ m: SupplyModel, _ t: Language) -> Markup {
        let list = m.list
        return """
            <form class="card stack no-print" action=\(SiteURL.titleSupply(list.title.id, SupplyChoice()).url) method=get>\
            \(if: m.libraries.count > 1, """
                <div><label for=untuk>\(t(SupplyPhrases.for_))</label><select id=untuk name=untuk>\(each: m.libraries, { library in
                    "<option\(flag: "selected", library.id == list.borrower.id) value=\(library.code)>\(library.name)</option>"
                })</select></div>
                """)\
            <div><label for=layanan>\(t(SupplyPhrases.service))</label><select id=layanan name=layanan>\
            \(each: CooperationService.supplied, { service in
                "<option\(flag: "selected", service == list.service) value=\(service.rawValue)>\(t(SupplyPhrases.service(service)))</option>"
            })</select></div>\
            <div><label for=pembaca>\(t(SupplyPhrases.readers))</label><select id=pembaca name=pembaca>\
            <option value="">\(t(SupplyPhrases.anyReader))</option>\(each: PatronCategory.allCases, { category in
                "<option\(flag: "selected", category == list.category) value=\(category.rawValue)>\(t(category.name))</option>"
            })</select></div>\
            <div><label for=hari>\(t(SupplyPhrases.day))</label><input type=date id=hari name=hari value=\(list.day.iso)></div>\
            <p class=ways><button class="button button-main" type=submit>\(t(SupplyPhrases.show))</button></p></form>
            """
    }

    private static func own(_ m: SupplyModel, _ holding: Holding, _ t: Language) -> Markup {
        """
        <p class="notice notice-good"><strong>\(t(SupplyPhrases.own))</strong> · \(Words(t).copiesHeld(holding)), \
        \(Words(t).availability(holding))\(with: holding.callNumber, { " · <span class=call>\($0)</span>" })</p>
        """
    }

    private static func helpers(_ m: SupplyModel, _ visit: Visit) -> Markup {
        let (t, list) = (visit.language, m.list)
        guard !list.suppliers.isEmpty else {
            return "<p class=notice>\(t(list.heldBack.isEmpty ? SupplyPhrases.noHolder : SupplyPhrases.nobody))</p>"
        }
        return """
            <section aria-labelledby=dapat><h2 id=dapat>\(t(SupplyPhrases.can)) (\(list.suppliers.count))</h2>\
            <ol class=suppliers>\(each: list.suppliers, { supplier($0, m, visit) })</ol></section>
            """
    }

    private static func supplier(_ one: Supplier, _ m: SupplyModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <li class=card><h3><a href=\(SiteURL.library(code: one.library.code).url)>\(one.library.name)</a></h3>\
            <p class=quiet>\(SupplyWords.reasons(one, t).joined(separator: " · "))</p>\(quote(one.quote, m, t))\
            \(with: one.decided.flatMap(criterion), {
                "<p class=hint>\(t(SupplyPhrases.before)): \(t($0).lowercased())</p>"
            })\
            <p class="ways no-print"><a class=button href=\(WhatsApp.link(message(one, m, visit)))>\(t(SupplyPhrases.write))</a></p></li>
            """
    }

    /// The quote: every value with where it comes from.
    private static func quote(_ q: SupplyQuote, _ m: SupplyModel, _ t: Language) -> Markup {
        func row(_ head: Phrase, _ value: String?, _ term: Term?) -> Markup {
            guard let value else { return Markup() }
            return """
                <div><dt>\(t(head))</dt><dd><strong>\(value)</strong>\
                \(with: term, { " <span class=row-more>\(ClauseWords.source($0.source, m.name, t))</span>" })</dd></div>
                """
        }
        func text(_ term: Term) -> String { term.parameter.text(term.value, t) }
        let back = q.due.map {
            t(id: "kembali \($0.text(t)) bila dikirim hari itu", en: "back by \($0.text(t)) if sent that day")
        }
        return """
            <dl class=facts>\(row(SupplyPhrases.loan, q.loan.map { "\(text($0)); \(back ?? "")" }, q.loan))\
            \(row(SupplyPhrases.readerDue, q.readerDue.map { $0.text(t) }, q.readerOffset))\
            \(row(SupplyPhrases.reply, q.replyBy.map { $0.text(t) }, q.reply))\
            \(row(SupplyPhrases.sent, q.shipping == nil ? nil : q.sentBy.map { $0.text(t) }, q.shipping))\
            \(row(SupplyPhrases.price, SupplyWords.price(q, t), q.prices.first))\
            \(row(SupplyPhrases.transport, q.service == .delivery ? t(SupplyPhrases.digital) : q.transport.map(text), q.transport))\
            \(row(SupplyPhrases.share, q.share.map(text), q.share))\
            <div><dt>\(t(SupplyPhrases.open))</dt><dd>\(source(q.source, m, t))</dd></div></dl>
            """
    }

    private static func source(_ source: TermSource, _ m: SupplyModel, _ t: Language) -> Markup {
        let words = ClauseWords.source(source, m.name, t)
        guard let id = source.agreement else { return "\(words)" }
        return "<a href=\(SiteURL.agreement(id).url)>\(words)</a>"
    }

    private static func heldBack(_ m: SupplyModel, _ t: Language) -> Markup {
        let held = m.list.heldBack
        guard !held.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=belum><h2 id=belum>\(t(SupplyPhrases.cannot)) (\(held.count))</h2><ul class=libraries>\
            \(each: held, { one in
                """
                <li><span><a href=\(SiteURL.library(code: one.library.code).url)>\(one.library.name)</a> \
                \(with: one.kilometres, { "<span class=level>\(Words(t).distance($0))</span>" })\
                \(each: one.obstacles, { "<span class=row-more>\(t($0.phrase))</span>" })\
                \(if: m.mayDraft && one.obstacles.contains(where: \.isOfAgreements), """
                    <span class="row-more no-print"><a href=\(SiteURL.agreementNew(with: [m.list.borrower.code, one.library.code]).url)>\
                    \(t(SupplyPhrases.makeAgreement))</a></span>
                    """)</span></li>
                """
            })</ul></section>
            """
    }

    private static func rule(_ t: Language) -> Markup {
        """
        <details class="filters no-print"><summary>\(t(SupplyPhrases.order))</summary><div class=inside><p>\(t(SupplyPhrases.orderLead))</p>\
        <ol class=steps>\(each: SupplyCriterion.table, { "<li>\(t($0.text))</li>" })</ol>\
        <p>\(t(SupplyPhrases.rules)):</p><ul class=steps>\(each: SupplyRule.table, { "<li>\(t($0.text))</li>" })</ul></div></details>
        """
    }

    private static func criterion(_ one: SupplyCriterion) -> Phrase? {
        SupplyCriterion.table.first { $0.criterion == one }?.text
    }

    /// A message to send by hand: of the title and the service, and of nobody.
    private static func message(_ one: Supplier, _ m: SupplyModel, _ visit: Visit) -> String {
        let t = visit.language
        let service = t(SupplyPhrases.service(one.quote.service)).lowercased()
        return [
            t(
                id: "Kepada \(one.library.name), \(m.list.borrower.name) mohon bantuan (\(service)):",
                en: "To \(one.library.name): \(m.list.borrower.name) asks for help (\(service)):"),
            m.list.title.fullName, TitleFacts.line(m.list.title), visit.absolute(.title(m.list.title.id)),
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
