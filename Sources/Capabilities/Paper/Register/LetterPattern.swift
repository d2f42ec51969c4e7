public import Commons

/// How a library writes its letter numbers: `{no:3}/{jenis}/{kode}/{bulan-romawi}/{tahun}` gives 007/PKS/SMPN2/XI/2026.
///
/// Holes: `{no}` and `{no:2}` … `{no:6}` (leading noughts), `{jenis}`, `{kode}`, `{bulan}`, `{bulan-romawi}`, `{tahun}`. The number and
/// the year have to be there, or two letters could read the same.
public struct LetterPattern: Sendable, Hashable {
    public let text: String
    private let parts: [Part]

    private enum Part: Sendable, Hashable {
        case words(String)
        case ordinal(width: Int)
        case kind, unit, month, romanMonth, year
    }

    public init(_ text: String) throws(PaperError) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...80).contains(text.utf8.count) else { throw .unfitPattern(text) }
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "{" {
                guard let close = rest.firstIndex(of: "}"), let part = Self.hole(rest[rest.index(after: rest.startIndex)..<close])
                else { throw .unfitPattern(text) }
                parts.append(part)
                rest = rest[rest.index(after: close)...]
            } else {
                let words = rest.prefix { $0 != "{" }
                guard words.allSatisfy({ ($0.isASCII && ($0.isLetter || $0.isNumber)) || "./- ()".contains($0) }) else {
                    throw .unfitPattern(text)
                }
                parts.append(.words(String(words)))
                rest = rest[words.endIndex...]
            }
        }
        let hasOrdinal = parts.contains { if case .ordinal = $0 { true } else { false } }
        guard hasOrdinal, parts.contains(.year) else { throw .unfitPattern(text) }
        (self.text, self.parts) = (text, parts)
    }

    private init(standard parts: [Part], _ text: String) { (self.text, self.parts) = (text, parts) }

    public static let standard = LetterPattern(
        standard: [.ordinal(width: 3), .words("/"), .kind, .words("/"), .unit, .words("/"), .romanMonth, .words("/"), .year],
        "{no:3}/{jenis}/{kode}/{bulan-romawi}/{tahun}")

    public func number(_ ordinal: Int, _ kind: LetterKind, unit: String, on day: CalendarDay) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .ordinal(let width): Self.padded(ordinal, width)
            case .kind: kind.sign
            case .unit: unit
            case .month: Self.padded(day.month, 2)
            case .romanMonth: NumberWords.roman(day.month) ?? ""
            case .year: String(day.year)
            }
        }.joined()
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func hole(_ name: Substring) -> Part? {
        switch name {
        case "no": return .ordinal(width: 1)
        case "jenis": return .kind
        case "kode": return .unit
        case "bulan": return .month
        case "bulan-romawi": return .romanMonth
        case "tahun": return .year
        default:
            guard name.hasPrefix("no:"), let width = Int(name.dropFirst(3)), (2...6).contains(width) else { return nil }
            return .ordinal(width: width)
        }
    }
}

/// How one library numbers one series.
public struct LetterPlan: Sendable, Hashable {
    public var pattern: LetterPattern
    /// What `{kode}` becomes: "SMPN2", "421.3/SMPN2"; the library's code unless it says otherwise.
    public var unit: String
    public init(pattern: LetterPattern = .standard, unit: String) { (self.pattern, self.unit) = (pattern, unit) }
}
