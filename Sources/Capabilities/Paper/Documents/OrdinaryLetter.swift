public import Commons
public import Membership

/// A letter that a library writes itself: what it fills in, under its own head, with a number and a code.
public struct OrdinaryLetter: Sendable, Hashable {
    public enum Nature: String, Sendable, Hashable, CaseIterable {
        case ordinary, important, urgent, confidential

        public var name: Phrase {
            switch self {
            case .ordinary: Phrase(id: "Biasa", en: "Ordinary")
            case .important: Phrase(id: "Penting", en: "Important")
            case .urgent: Phrase(id: "Segera", en: "Urgent")
            case .confidential: Phrase(id: "Rahasia", en: "Confidential")
            }
        }
    }

    /// Who may sign a library's letters.
    public static let signers: [Role] = [.librarian, .principal]

    public var kind: LetterKind
    public var subject: String
    /// Institutions, never persons.
    public var recipients: [String]
    public var nature: Nature
    /// "1 berkas"; empty for none.
    public var enclosures: String
    /// Paragraph by paragraph; empty leaves lines to write on.
    public var body: String
    public var signer: Role

    public init(
        _ kind: LetterKind, subject: String, to recipients: [String], nature: Nature = .ordinary, enclosures: String = "",
        body: String = "", signer: Role = .librarian
    ) {
        (self.kind, self.subject, self.recipients, self.nature) = (kind, subject, recipients, nature)
        (self.enclosures, self.body, self.signer) = (enclosures, body, signer)
    }

    /// - Throws: ``PaperError`` for what is missing or too long.
    public func draft(from library: Library, on day: CalendarDay, _ t: Language) throws(PaperError) -> LetterDraft {
        var letter = self
        letter.subject = Papers.line(subject)
        letter.recipients = recipients.map(Papers.line).filter { !$0.isEmpty }
        letter.enclosures = Papers.line(enclosures)
        guard !letter.subject.isEmpty else { throw .subjectMissing }
        guard !letter.recipients.isEmpty else { throw .addresseeMissing }
        guard letter.enclosures.count <= 60 else { throw .tooLong }
        guard body.count <= 6_000 else { throw .tooMuchText }
        let whole = letter
        return LetterDraft(kind, from: library, subject: letter.subject, to: letter.recipients) { number in
            whole.letter(from: library, number: number, on: day, t)
        }
    }

    private func letter(from library: Library, number: String?, on day: CalendarDay, _ t: Language) -> Letter {
        let signature = Letter.Signature(
            Self.position(signer).text(t) + ",", identity: LetterPhrases.staffNumber.text(t), hasStamp: true, role: signer)
        let texts = PaperTexts.shared
        let words = paragraphs.map(Letter.Block.paragraph)
        switch kind {
        case .certificate, .minutes:
            var letter = Letter(t, heads: [Letterhead(library)], title: kind == .minutes ? subject : kind.name.text(t))
            letter.subtitle = ["\(LetterPhrases.number.text(t)): \(number ?? LetterPhrases.dots)"]
            let about = kind == .minutes ? [] : [Letter.Block.facts([Letter.Fact(LetterPhrases.subject.text(t), subject)])]
            letter.blocks =
                about + (words.isEmpty ? [.writing("", lines: 12)] : words)
                + [.paragraph(Letter.dateline(library, day, t))]
            letter.signatures = [[signature]]
            letter.isSample = library.isSample
            return letter
        default:
            return .plain(
                t, from: library, number: number, subject: subject, day: day, to: recipients,
                enclosures: enclosures.isEmpty ? "–" : enclosures, nature: nature.name,
                blocks: [.paragraph(texts.line("letter", "opening", t))]
                    + (words.isEmpty ? [.writing("", lines: 12)] : words + [.paragraph(texts.line("letter", "close", t))]),
                signatures: [[signature]])
        }
    }

    private var paragraphs: [String] {
        body.split(whereSeparator: \.isNewline).map { Papers.line(String($0)) }.filter { !$0.isEmpty }
    }

    /// As printed above the name.
    public static func position(_ role: Role) -> Phrase {
        role == .principal
            ? Phrase(id: "Kepala sekolah", en: "Principal") : Phrase(id: "Kepala perpustakaan", en: "Head of the library")
    }
}

extension IssuedLetter {
    /// A sheet for a letter that the library typed elsewhere, or took along: its head, number and subject, and room to write.
    public func blank(from library: Library, _ t: Language) -> Letter {
        .plain(
            t, from: library, number: number, subject: subject, day: day, to: parties, blocks: [.writing("", lines: 12)],
            signatures: [[Letter.Signature(OrdinaryLetter.position(.librarian).text(t) + ",", hasStamp: true)]])
    }
}
