import Commons
import Discovery
import HTML
import Membership

/// The form by which a librarian writes down what was asked by word of mouth.
struct WishNoteModel {
    var library: Library
    var others: [Library]
    var today: CalendarDay
    var token: String
    var words = ""
    var channel: WishChannel = .desk
    var asked: CalendarDay?
    var patrons: PatronCategory?
    var partner: String?
    var problem: Phrase?
}

enum WishNoteView {
    static let title = Phrase(id: "Catat permintaan lisan", en: "Write down a spoken request")
    static let lead = Phrase(
        id:
            "Untuk yang diminta di meja, lewat telepon, WhatsApp, atau surat. Yang meminta mendapat kode; jawabannya tampil di halaman kode itu.",
        en:
            "For what was asked at the desk, by telephone, WhatsApp or letter. Whoever asked gets a code; the answer shows on its page."
    )
    static let words = Phrase(id: "Apa yang diminta?", en: "What was asked for?")
    static let wordsHint = Phrase(
        id: "Judul, pengarang, atau pokok bahasan. Nama peminta tidak perlu: hanya kata yang dikenal katalog yang disimpan.",
        en: "Title, author or subject. No name of who asked: only words that the catalogue knows are kept.")
    static let channel = Phrase(id: "Lewat", en: "By")
    static let asked = Phrase(id: "Diminta pada", en: "Asked on")
    static let askedHint = Phrase(
        id: "Waktu jawab dihitung sejak hari ini, bukan sejak dicatat.",
        en: "The time to answer counts from this day, not from when it is written down.")
    static let patrons = Phrase(id: "Untuk", en: "For")
    static let notSaid = Phrase(id: "Tidak disebut", en: "Not said")
    static let partner = Phrase(id: "Bila yang meminta perpustakaan lain", en: "If another library asked")
    static let ownReader = Phrase(id: "Bukan, pembaca kita sendiri", en: "No, a reader of our own")
    static let send = Phrase(id: "Catat dan buat bukti", en: "Write down and make the receipt")
    static let missing = Phrase(id: "Tulis dahulu apa yang diminta.", en: "Write first what was asked for.")
    static let expired = Phrase(
        id: "Formulir ini sudah lama terbuka. Kirim sekali lagi.", en: "This form was open for long. Send it once more.")
    static let unknownWords = Phrase(
        id: "Tidak satu kata pun dikenal katalog, jadi belum tercatat. Periksa ejaannya, atau pakai kata yang lebih umum.",
        en: "The catalogue knows none of these words, so nothing is on record. Check the spelling, or use more general words.")
    static let wrongDay = Phrase(id: "Tanggal itu tidak dapat dibaca.", en: "That day cannot be read.")

    static func page(_ m: WishNoteModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(title), in: .other, canonical: .wishNote(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(title))</h1><p class=lead>\(m.library.name)</p><p>\(t(lead))</p>\
                \(SignInView.problem(m.problem, t))\(form(m, t))</div>
                """)
    }

    private static func form(_ m: WishNoteModel, _ t: Language) -> Markup {
        """
        <form class="card card-ask stack" action=\(SiteURL.wishNote(code: m.library.code).url) method=post>\
        <div><label for=apa>\(t(words))</label><p class=hint id=apa-hint>\(t(wordsHint))</p>\
        <input type=text id=apa name=q required maxlength=\(AskModel.fieldLimit) autocomplete=off value=\(m.words) aria-describedby=apa-hint></div>\
        <div><label for=lewat>\(t(channel))</label><select id=lewat name=lewat>\(each: WishChannel.allCases, { one in
            "<option\(flag: "selected", one == m.channel) value=\(one.rawValue)>\(t(one.name))</option>"
        })</select></div>\
        <div><label for=hari>\(t(asked))</label><p class=hint id=hari-hint>\(t(askedHint))</p>\
        <input type=date id=hari name=hari required value=\((m.asked ?? m.today).iso) aria-describedby=hari-hint></div>\
        <div><label for=golongan>\(t(patrons))</label><select id=golongan name=golongan><option value="">\(t(notSaid))</option>\
        \(each: PatronCategory.allCases, { one in
            "<option\(flag: "selected", one == m.patrons) value=\(one.rawValue)>\(t(one.name))</option>"
        })</select></div>\
        <div><label for=mitra>\(t(partner))</label><select id=mitra name=mitra><option value="">\(t(ownReader))</option>\
        \(each: m.others, { one in
            "<option\(flag: "selected", one.code == m.partner) value=\(one.code)>\(one.name)</option>"
        })</select></div>\
        <input type=hidden name=bukti value=\(m.token)>\
        <p class=ways><button class="button button-main" type=submit>\(t(send))</button></p></form>
        """
    }
}
