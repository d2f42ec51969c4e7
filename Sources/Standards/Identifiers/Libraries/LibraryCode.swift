/// The public key of a library: its NPSN, else `NPP-` and its NPP, else `L-` and six characters.
public struct LibraryCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        case school(NPSN)
        case library(NPP)
        /// Given by this installation.
        case local
        /// `D` and seven digits: made-up libraries of demonstrations and tests.
        case demonstration
    }

    /// Upper case, as shown and stored.
    public let text: String
    public let kind: Kind

    /// The characters after `L-`: none that is confused with another when read aloud or written by hand (no 0 O, 1 I L, U V).
    public static let localAlphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ"

    /// - Parameter raw: as typed; blanks around it and lower case are tolerated.
    public init?(_ raw: String) {
        guard let word = AgencyText.word(raw) else { return nil }
        if word.hasPrefix("NPP-") {
            guard let npp = NPP(String(word.dropFirst(4))) else { return nil }
            self.init(npp)
        } else if word.hasPrefix("L-") {
            let rest = word.dropFirst(2)
            guard rest.utf8.count == 6, rest.allSatisfy({ Self.localAlphabet.contains($0) }) else { return nil }
            self.init(text: word, kind: .local)
        } else if let npsn = NPSN(word) {
            self.init(npsn)
        } else {
            return nil
        }
    }

    public init(_ npsn: NPSN) {
        self.init(text: npsn.text, kind: npsn.text.hasPrefix("D") ? .demonstration : .school(npsn))
    }

    public init(_ npp: NPP) { self.init(text: "NPP-" + npp.text, kind: .library(npp)) }

    private init(text: String, kind: Kind) {
        self.text = text
        self.kind = kind
    }

    public var description: String { text }

    public static func < (left: LibraryCode, right: LibraryCode) -> Bool { left.text < right.text }
}
