import Commons
import Discovery
import HTML
import Membership
import Planning
import UnionCatalog

/// What can be done about a wish: the titles that have its words, and who can help with them.
enum WishSupplyView {
    static func markup(_ supply: WishSupply, _ wish: Wish, _ m: WishesModel, _ t: Language) -> Markup {
        """
        <p><strong>\(t(waits(supply.waitsOn)))</strong></p>\
        \(if: !supply.titles.isEmpty, """
            <ul class=libraries>\(each: supply.titles, { title in
                """
                <li><a href=\(SiteURL.title(title.id).url)><bdi>\(title.name)</bdi></a> \
                <span class=level>\(t(id: "nomor", en: "number")) \(title.id.rawValue)\(if: title.id == supply.own, " · \(t(SupplyPhrases.own).lowercased())")</span></li>
                """
            })</ul>
            """)\
        \(with: supply.own == nil ? supply.best : nil, { best(wish, $0.title, $0.supplier, m, t) })\
        \(if: supply.waitsOn == .agreement, "\(with: supply.withoutAgreement, { open($0, m, t) })")
        """
    }

    static func waits(_ on: WishSupply.WaitsOn) -> Phrase {
        switch on {
        case .ownShelf: Phrase(id: "Ada di rak sendiri: menunggu jawaban kita.", en: "On our own shelf: it waits for our answer.")
        case .partner: Phrase(id: "Dapat dibantu mitra: menunggu kita.", en: "A partner can help: it waits for us.")
        case .agreement:
            Phrase(
                id: "Ada di perpustakaan lain yang belum dapat meminjamkannya.",
                en: "Another library has it and cannot lend it yet.")
        case .nobody: Phrase(id: "Belum ada di perpustakaan mana pun.", en: "No library has it yet.")
        }
    }

    private static func best(
        _ wish: Wish, _ title: TitleID, _ supplier: Supplier, _ m: WishesModel, _ t: Language
    ) -> Markup {
        let choice = SupplyChoice(library: m.library.code, patrons: wish.patrons)
        return """
            <p class="notice notice-good">\(t(SupplyPhrases.best)): <strong>\(supplier.library.name)</strong>, \
            \(SupplyWords.short(supplier.quote, t))\(with: supplier.facts.kilometres, { ", \(Words(t).distance($0))" }). \
            <a class=no-print href=\(SiteURL.titleSupply(title, choice).url)>\(t(SupplyPhrases.all))</a></p>
            """
    }

    private static func open(_ library: Library, _ m: WishesModel, _ t: Language) -> Markup {
        """
        <p class=quiet>\(library.name)\(if: m.mayDraft, """
            <span class=no-print> · <a href=\(SiteURL.agreementNew(with: [m.library.code, library.code]).url)>\(t(SupplyPhrases.makeAgreement))</a></span>
            """)</p>
        """
    }
}
