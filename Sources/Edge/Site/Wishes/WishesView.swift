import Commons
import Discovery
import HTML
import Membership
import Planning

struct WishesModel {
    var library: Library
    var wishes: [Wish]
    var today: CalendarDay
    var field: Markup
    /// Its principal reads along, and answers nothing.
    var mayAnswer: Bool
    var mayNote = false
    /// What can be done about each.
    var supply: [WishCode: WishSupply] = [:]
    var directory: LibraryDirectory
    var mayDraft = false
    var problem: Phrase?
}

enum WishesView {
    static let title = Phrase(id: "Permintaan pembaca", en: "What readers ask for")
    static let none = Phrase(id: "Tidak ada permintaan yang terbuka.", en: "No request is open.")
    static let answer = Phrase(id: "Jawaban", en: "Answer")
    static let number = Phrase(
        id: "Nomor judul di katalog (boleh kosong)", en: "Number of a title in the catalogue (may be empty)")
    static let send = Phrase(id: "Jawab", en: "Answer")
    static let close = Phrase(id: "Tutup tanpa buku", en: "Close without the book")
    static let unknown = Phrase(id: "Permintaan itu tidak ada.", en: "There is no such request.")

    static func page(_ m: WishesModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(title), in: .other, canonical: .ownWishes(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(title))</h1><p class=lead>\(m.library.name)</p>\
                <p class="ways no-print">\(if: m.mayNote, "<a class=\"button button-main\" href=\(SiteURL.wishNote(code: m.library.code).url)>\(t(WishNoteView.title))</a>")\
                <a class=button href=\(SiteURL.service(code: m.library.code).url)>\(t(ServicePhrases.title))</a></p>\(SignInView.problem(m.problem, t))\
                \(if: m.wishes.isEmpty, "<p>\(t(none))</p>")\(each: m.wishes, { wish($0, m, t) })</div>
                """)
    }

    private static func wish(_ wish: Wish, _ m: WishesModel, _ t: Language) -> Markup {
        let code = wish.code.text
        let partner = wish.partner.flatMap { m.directory[$0]?.name }
        let said = [code, wish.asked.text(t), wish.channel.map { t($0.name) }, partner, wish.patrons.map { t($0.name) }]
        return """
            <section class=card><h2>\(wish.text)</h2><p class=quiet>\(said.compactMap(\.self).joined(separator: " · ")) \
            <a class=no-print href=\(SiteURL.receipt(wish.code).url)>\(t(ReceiptPhrases.title))</a></p>\
            \(with: m.supply[wish.code], { WishSupplyView.markup($0, wish, m, t) })\(if: m.mayAnswer, form(code, m, t))</section>
            """
    }

    private static func form(_ code: String, _ m: WishesModel, _ t: Language) -> Markup {
        """
        <form class=stack action=\(SiteURL.ownWishes(code: m.library.code).url) method=post>\(m.field)\
        <input type=hidden name=kode value=\(code)>\
        <div><label for="jawab-\(code)">\(t(answer))</label><input type=text id="jawab-\(code)" name=jawaban maxlength=600></div>\
        <div><label for="judul-\(code)">\(t(number))</label><input type=text id="judul-\(code)" name=judul maxlength=12 inputmode=numeric></div>\
        <p class=ways><button class="button button-main" type=submit name=langkah value=jawab>\(t(send))</button>\
        <button class=button type=submit name=langkah value=tutup>\(t(close))</button></p></form>
        """
    }
}
