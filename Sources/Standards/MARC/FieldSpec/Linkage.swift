extension MARC {
    /// What subfield $6 says: which field this one is the counterpart of, in which script (MARC 21, Appendix A).
    public struct Linkage: Sendable, Hashable {
        /// The tag of the counterpart: 880 in a regular field, the regular tag in an 880.
        public let tag: Tag
        /// Pairs counterparts, 01–99; 00 in an 880 that has none.
        public let occurrence: Int
        /// The script: "(3" Arabic, "(B" Latin, "$1" CJK, "(N" Cyrillic, "(S" Greek, "(2" Hebrew, or an ISO 15924 code.
        public let script: String?
        /// Whether the text runs from right to left (orientation "r").
        public let isRightToLeft: Bool

        /// Reads `880-01/(3/r`; nil for anything else.
        public init?(_ text: String) {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let link = Array(parts[0].utf8)
            guard link.count >= 6, link[3] == UInt8(ascii: "-"),
                let tag = Tag(validating: String(decoding: link[..<3], as: UTF8.self)),
                let occurrence = ISO2709.number(link[4..<6])
            else { return nil }
            self.tag = tag
            self.occurrence = occurrence
            script = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
            isRightToLeft = parts.count > 2 && parts[2] == "r"
        }
    }
}

extension MARC.Field {
    /// What the field's $6 says, if it has one.
    public var linkage: MARC.Linkage? { isControl ? nil : first("6").flatMap { MARC.Linkage($0) } }
}

extension MARC.Record {
    /// The counterparts of a field in other scripts: the 880s that name its tag and occurrence, or for an 880 the field it names.
    public func alternates(of field: MARC.Field) -> [MARC.Field] {
        guard let link = field.linkage, link.occurrence > 0 else { return [] }
        let isAlternate = field.tag == "880"
        return fields(isAlternate ? link.tag : "880").filter { candidate in
            guard let other = candidate.linkage, other.occurrence == link.occurrence else { return false }
            return isAlternate || other.tag == field.tag
        }
    }
}
