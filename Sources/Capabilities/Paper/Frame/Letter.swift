public import Commons

/// A paper to print: a letter, an agreement, a form to sign. Plain values and nothing else, so that what was printed can be kept as it
/// was, and printed again.
public struct Letter: Sendable, Hashable, Codable {
    public var language: Language
    /// The library or, for an agreement, all parties whose *kop surat* stands at the top.
    public var heads: [Letterhead]
    /// In capitals in the middle: "PERJANJIAN KERJA SAMA". A plain letter has none.
    public var title: String?
    /// Lines below the title: between whom, the numbers.
    public var subtitle: [String] = []
    /// Nomor, sifat, lampiran, perihal, at the left of a plain letter.
    public var reference: [Fact] = []
    /// "Benang, 23 November 2026".
    public var dateline: String?
    /// "Yth. Kepala …", line by line.
    public var recipient: [String] = []
    public var blocks: [Block] = []
    /// Rows of signatures: two beside each other, then who takes note.
    public var signatures: [[Signature]] = []
    /// Tembusan.
    public var copies: [String] = []
    public var seal: Seal?
    /// What the text leans on, with how sure the program is of it; printed small at the end.
    public var sources: [Source] = []
    /// Not agreed yet: every page says so.
    public var isDraft = false
    /// Of the demonstration.
    public var isSample = false
    /// Has its place in the register and has not taken it: a draft, with room for the number. Nil is no; kept papers of old say nothing.
    public var lacksNumber: Bool?

    public init(_ language: Language, heads: [Letterhead], title: String? = nil) {
        (self.language, self.heads, self.title) = (language, heads, title)
    }

    /// A name and what it is.
    public struct Fact: Sendable, Hashable, Codable {
        public var name: String
        public var value: String
        /// Whose name this is, where the own library prints it; others see the value, which is a line to write on.
        public var person: PersonID?
        public init(_ name: String, _ value: String, person: PersonID? = nil) {
            (self.name, self.value, self.person) = (name, value, person)
        }
    }

    /// One numbered paragraph (ayat) of an article, with what it lists.
    public struct Paragraph: Sendable, Hashable, Codable {
        public var text: String
        public var list: [String]
        public init(_ text: String, _ list: [String] = []) { (self.text, self.list) = (text, list) }
    }

    public enum ListStyle: String, Sendable, Hashable, Codable, CaseIterable { case numbers, letters, dashes, boxes }

    public enum Block: Sendable, Hashable, Codable {
        case heading(String)
        case paragraph(String)
        /// Smaller: a hint, a rule of law.
        case note(String)
        case list(ListStyle, [String])
        /// "Pasal 3", its name, its paragraphs.
        case article(number: Int, name: String, paragraphs: [Paragraph])
        case facts([Fact])
        case table(head: [String], rows: [[String]])
        /// Dotted lines to write on.
        case writing(String, lines: Int)
        /// What follows begins a page: an annex.
        case newPage
        /// Signatures in the middle of a paper, before what is cut off.
        case signatures([Signature])
        /// An address to scan, and to read.
        case code(String)
        /// Where to cut.
        case cut(String)
    }

    /// Where somebody signs. Names are written by hand unless their own library prints the paper: a paper keeps the number of who signs, and
    /// the name is read anew each time, so that whoever is erased is gone from it.
    public struct Signature: Sendable, Hashable, Codable {
        /// "PIHAK PERTAMA", "Mengetahui,".
        public var lead: String?
        /// "Kepala SMP Contoh,".
        public var position: String
        public var name: String?
        public var identity: String?
        /// Room for a stamp duty of Rp10.000.
        public var hasMeterai: Bool
        /// Room for the school's stamp.
        public var hasStamp: Bool
        /// What the signer is at the library whose paper it is; becomes ``person`` when the paper is made.
        public var role: Role?
        public var person: PersonID?

        public init(
            _ position: String, lead: String? = nil, name: String? = nil, identity: String? = nil, hasMeterai: Bool = false,
            hasStamp: Bool = false, role: Role? = nil, person: PersonID? = nil
        ) {
            (self.position, self.lead, self.name, self.identity) = (position, lead, name, identity)
            (self.hasMeterai, self.hasStamp, self.role, self.person) = (hasMeterai, hasStamp, role, person)
        }
    }

    /// Where anyone can ask whether the paper is genuine.
    public struct Seal: Sendable, Hashable, Codable {
        /// The whole address, drawn as a QR code.
        public var address: String
        /// As people type it: "ABCD-EFGH-JKLM-NPQR".
        public var code: String
        public init(address: String, code: String) { (self.address, self.code) = (address, code) }
    }

    /// A law or custom on which the text rests.
    public struct Source: Sendable, Hashable, Codable {
        public var text: String
        public var mark: SourceMark
        public init(_ text: String, _ mark: SourceMark) { (self.text, self.mark) = (text, mark) }
    }
}

/// How sure the program is of what a text leans on.
public enum SourceMark: String, Sendable, Hashable, Codable, CaseIterable {
    case verified
    /// The source exists; its exact words were not read. Papers say so.
    case unverified
    /// No law: the custom of the field.
    case practice

    public var name: Phrase {
        switch self {
        case .verified: Phrase(id: "sumber dibaca", en: "source read")
        case .unverified: Phrase(id: "belum diperiksa terhadap naskah aslinya", en: "not verified against the original")
        case .practice: Phrase(id: "kebiasaan, bukan hukum", en: "custom, no law")
        }
    }
}
