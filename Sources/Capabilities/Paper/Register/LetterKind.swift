public import Commons

/// What kinds of paper a library numbers: what goes out as its word, and what it binds itself by.
///
/// No number of the register have forms that somebody else fills in and signs and that stay in the house: a guardian's consent, a
/// signatory's approval sheet (which names the number of the text it approves), a list of attendance (an annex of the minutes, whose number
/// it names), and what hangs at the door. A number taken for each of three hundred consents would bury the letters.
public enum LetterKind: String, Sendable, Hashable, Codable, CaseIterable {
    case letter, invitation, application, notice, certificate, minutes
    case mou, pks, oral, addendum, charter

    /// Each series has numbers of its own.
    public enum Series: String, Sendable, Hashable, Codable, CaseIterable {
        case letters, agreements

        public var name: Phrase {
            switch self {
            case .letters: Phrase(id: "Surat keluar", en: "Letters")
            case .agreements: Phrase(id: "Perjanjian", en: "Agreements")
            }
        }
    }

    public var series: Series {
        switch self {
        case .letter, .invitation, .application, .notice, .certificate, .minutes: .letters
        case .mou, .pks, .oral, .addendum, .charter: .agreements
        }
    }

    /// As it stands in a number.
    public var sign: String {
        switch self {
        case .letter: "S"
        case .invitation: "UND"
        case .application: "SP"
        case .notice: "PEMB"
        case .certificate: "KET"
        case .minutes: "BA"
        case .mou: "NK"
        case .pks: "PKS"
        case .oral: "KL"
        case .addendum: "ADD"
        case .charter: "PJ"
        }
    }

    public var name: Phrase {
        switch self {
        case .letter: Phrase(id: "Surat", en: "Letter")
        case .invitation: Phrase(id: "Undangan", en: "Invitation")
        case .application: Phrase(id: "Surat permohonan", en: "Letter of application")
        case .notice: Phrase(id: "Pemberitahuan", en: "Notice")
        case .certificate: Phrase(id: "Surat keterangan", en: "Certificate")
        case .minutes: Phrase(id: "Berita acara atau notulen", en: "Minutes")
        case .mou: Phrase(id: "Nota kesepahaman", en: "Memorandum of understanding")
        case .pks: Phrase(id: "Perjanjian kerja sama", en: "Cooperation agreement")
        case .oral: Phrase(id: "Catatan kesepakatan lisan", en: "Note of an oral agreement")
        case .addendum: Phrase(id: "Adendum", en: "Addendum")
        case .charter: Phrase(id: "Piagam jaringan", en: "Network charter")
        }
    }
}
