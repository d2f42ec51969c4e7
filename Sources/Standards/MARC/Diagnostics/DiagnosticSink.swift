/// Collects the diagnostics of one record and stops listing them when there are too many.
struct DiagnosticSink: Sendable {
    let record: Int
    private(set) var list: [MARC.Diagnostic] = []
    /// A hostile record has a defect every two bytes; nobody reads more than this.
    static let limit = 100

    init(record: Int) { self.record = record }

    /// Why there is no record, and where the next one broke it off, are told however much was told before; each once.
    private func isAlwaysTold(_ code: MARC.DiagnosticCode, _ grade: MARC.Grade?) -> Bool {
        if code == .nestedRecord { return !list.contains { $0.code == code } }
        return (grade ?? code.grade) == .fatal && !list.contains { $0.grade == .fatal }
    }

    mutating func note(
        _ code: MARC.DiagnosticCode, grade: MARC.Grade? = nil, at offset: Int?, tag: MARC.Tag? = nil,
        subfield: MARC.SubfieldCode? = nil, message: String? = nil, excerpt: @autoclosure () -> [UInt8] = []
    ) {
        guard list.count < Self.limit || isAlwaysTold(code, grade) else {
            if list.count == Self.limit {
                list.append(MARC.Diagnostic(.moreDiagnostics, record: record, offset: offset))
            }
            return
        }
        list.append(
            MARC.Diagnostic(
                code, grade: grade, record: record, offset: offset, tag: tag, subfield: subfield, message: message,
                excerpt: excerpt()))
    }
}
