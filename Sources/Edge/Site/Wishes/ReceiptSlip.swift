import Commons
import Discovery
import Membership
import Paper

/// The paper slip of a request.
struct ReceiptSlip {
    let wish: Wish
    let library: Library?
    let partner: Library?
    let address: String
    let t: Language

    var letter: Letter {
        var letter = Letter(t, heads: library.map { [Letterhead($0)] } ?? [], title: t(ReceiptPhrases.title))
        letter.subtitle = [ReceiptModel.spaced(wish.code)]
        var facts = [
            Letter.Fact(t(ReceiptPhrases.words), wish.text), Letter.Fact(t(ReceiptPhrases.day), wish.asked.text(t)),
        ]
        if let channel = wish.channel { facts.append(Letter.Fact(t(ReceiptPhrases.channel), t(channel.name))) }
        if let partner { facts.append(Letter.Fact(t(ReceiptPhrases.partner), partner.name)) }
        if let patrons = wish.patrons { facts.append(Letter.Fact(t(ReceiptPhrases.readers), t(patrons.name))) }
        letter.blocks = [
            .facts(facts), .paragraph(t(ReceiptPhrases.slip)), .code(address), .cut(t(id: "gunting di sini", en: "cut here")),
        ]
        letter.isSample = library?.isSample ?? false
        return letter
    }
}
