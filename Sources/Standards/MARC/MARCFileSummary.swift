extension MARCFile {
    /// What a file holds, in numbers.
    public struct Summary: Sendable, Hashable {
        public let format: Format
        /// Records read.
        public var records = 0
        /// Stretches without a record.
        public var refused = 0
        public var fields = 0
        public var subfields = 0
        /// How often each kind of defect was met.
        public var diagnostics: [MARC.DiagnosticCode: Int] = [:]

        init(format: Format) { self.format = format }
    }

    /// Reads a whole file and counts; nil if it is in no notation of MARC.
    public static func summary(of bytes: [UInt8]) -> Summary? {
        guard var file = MARCFile(bytes: bytes) else { return nil }
        var summary = Summary(format: file.format)
        while let result = file.next() {
            for diagnostic in result.diagnostics { summary.diagnostics[diagnostic.code, default: 0] += 1 }
            guard let record = result.record else {
                summary.refused += 1
                continue
            }
            summary.records += 1
            summary.fields += record.table.count
            summary.subfields += record.bytes.count { $0 == ISO2709.subfieldDelimiter }
        }
        return summary
    }
}
