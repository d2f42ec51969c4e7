public import Commons
public import Membership

extension Letter {
    /// A plain letter of one library: head, number and subject at the left, place and day at the right, to whom, and who signs.
    ///
    /// - Parameters:
    ///   - number: as the register gave it; nil leaves dots to write on.
    ///   - recipient: "Kepala SMP Contoh", then where; the salutation is put before.
    public static func plain(
        _ language: Language, from library: Library, number: String?, subject: String, day: CalendarDay, to recipient: [String],
        enclosures: String = "–", nature: Phrase = Phrase(id: "Biasa", en: "Ordinary"), blocks: [Block],
        signatures: [[Signature]], copies: [String] = []
    ) -> Letter {
        var letter = Letter(language, heads: [Letterhead(library)])
        letter.reference = [
            Fact(LetterPhrases.number.text(language), number ?? LetterPhrases.dots),
            Fact(LetterPhrases.nature.text(language), nature.text(language)),
            Fact(LetterPhrases.enclosures.text(language), enclosures), Fact(LetterPhrases.subject.text(language), subject),
        ]
        letter.dateline = dateline(library, day, language)
        letter.recipient = (language == .indonesian ? ["Yth."] : ["To"]) + recipient
        (letter.blocks, letter.signatures, letter.copies) = (blocks, signatures, copies)
        letter.isSample = library.isSample
        letter.lacksNumber = number == nil ? true : nil
        return letter
    }

    /// "Benang, 23 November 2026".
    public static func dateline(_ library: Library, _ day: CalendarDay, _ language: Language) -> String {
        [library.details.district ?? library.details.regency, day.text(language)].compactMap(\.self).joined(separator: ", ")
    }
}
