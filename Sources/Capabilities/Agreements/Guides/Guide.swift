public import Commons
public import Membership

/// A written help for work: a procedure (SOP) that agreements can name (S142), what to say to a reader at the desk, or a lesson for a class
/// (S133). Texts are data with their source; each has a code and a version that never change their meaning.
public struct Guide: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case procedure, script, lesson

        public var name: Phrase {
            switch self {
            case .procedure: Phrase(id: "Prosedur (SOP)", en: "Procedures")
            case .script: Phrase(id: "Yang dikatakan di meja", en: "What to say at the desk")
            case .lesson: Phrase(id: "Pelajaran perpustakaan", en: "Library lessons")
            }
        }
    }

    /// How sure we are of what it leans on.
    public enum Ground: String, Sendable, Hashable, CaseIterable {
        case verified
        /// A law that exists; its exact words were not read.
        case unverified
        /// No law: the custom of the field.
        case practice

        public var name: Phrase {
            switch self {
            case .verified: Phrase(id: "sumber dibaca", en: "source read")
            case .unverified:
                Phrase(id: "belum diperiksa terhadap naskah aslinya", en: "not verified against the original")
            case .practice: Phrase(id: "kebiasaan, bukan hukum", en: "custom, no law")
            }
        }
    }

    public let mark: GuideMark
    public let kind: Kind
    public let title: Phrase
    /// What it is good for.
    public let purpose: Phrase
    /// Who does it, or for whom it is.
    public let who: Phrase
    public let time: Phrase
    /// Papers used, or what to bring.
    public let papers: [Phrase]
    /// What has to be there: of each row one.
    public let needs: [[Equipment]]
    /// What to say, word by word.
    public let says: [Phrase]
    public let steps: [Phrase]
    public let source: String
    public let ground: Ground

    public var code: String { mark.code }

    /// The rows of which a library has nothing.
    public func lacking(_ equipment: Set<Equipment>) -> [[Equipment]] { needs.filter { equipment.isDisjoint(with: $0) } }

    /// "Mesin fotokopi atau Pemindai".
    public static func words(_ row: [Equipment], _ language: Language) -> String {
        row.map { $0.name.text(language) }.joined(separator: language == .indonesian ? " atau " : " or ")
    }
}

/// A guide as an agreement names it: once signed, the very version.
public struct GuideMark: Sendable, Hashable, Codable {
    public let code: String
    public let version: Int

    public init(_ code: String, _ version: Int) { (self.code, self.version) = (code, version) }
}
