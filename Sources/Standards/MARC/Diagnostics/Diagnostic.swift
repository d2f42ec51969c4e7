extension MARC {
    /// One thing that was wrong with a record, where, and what became of it.
    public struct Diagnostic: Sendable, Hashable {
        public let grade: Grade
        public let code: DiagnosticCode
        /// Which record of the file, from 1.
        public let record: Int
        /// Where in the file, in bytes from its start; nil where the source has no byte positions.
        public let offset: Int?
        public let tag: Tag?
        public let subfield: SubfieldCode?
        /// In English, for logs and for people who know MARC.
        public let message: String
        /// Up to 40 bytes of the source as they stand there.
        public let excerpt: [UInt8]

        public init(
            _ code: DiagnosticCode, grade: Grade? = nil, record: Int, offset: Int?, tag: Tag? = nil,
            subfield: SubfieldCode? = nil,
            message: String? = nil, excerpt: [UInt8] = []
        ) {
            self.grade = grade ?? code.grade
            self.code = code
            self.record = record
            self.offset = offset
            self.tag = tag
            self.subfield = subfield
            self.message = message ?? code.message
            self.excerpt = Array(excerpt.prefix(40))
        }

        /// The same for a record of another number, in a file of which the source was the part from `start` on.
        func moved(to record: Int, by start: Int) -> Diagnostic {
            Diagnostic(
                code, grade: grade, record: record, offset: offset.map { $0 + start }, tag: tag, subfield: subfield,
                message: message, excerpt: excerpt)
        }

        /// The excerpt in printable ASCII; other bytes as `\x1E`.
        public var printableExcerpt: String {
            excerpt.map { byte in
                if byte >= 0x20, byte < 0x7F, byte != 0x5C { return String(UnicodeScalar(byte)) }
                let digits = String(byte, radix: 16, uppercase: true)
                return "\\x" + (digits.count == 1 ? "0" : "") + digits
            }.joined()
        }
    }
}

extension MARC.Diagnostic: CustomStringConvertible {
    public var description: String {
        var text = "record \(record)"
        if let offset { text += ", byte \(offset)" }
        if let tag { text += ", field \(tag)" }
        if let subfield { text += " $\(subfield)" }
        text += ": \(grade.rawValue) \(code.rawValue): \(message)"
        return excerpt.isEmpty ? text : text + " [\(printableExcerpt)]"
    }
}
