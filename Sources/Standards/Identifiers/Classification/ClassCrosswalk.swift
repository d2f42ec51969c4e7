/// Brings the notations Indonesian libraries use for one subject to one notation, for browsing and overlap reports.
///
/// The rows are data; a row says which numbers it takes and what becomes of the digits behind them.
/// - Islam: 2X0–2X9 (Tairas & Soekarman 1993) has the same ten-way split as 297.0–297.9 in Perpusnas' adaptation of DDC
///   (2005, 2006, 2012). Numbers 297.x are therefore read in that adaptation, as Indonesian catalogues do, not as in DDC proper.
/// - Language and literature: DDC lets a country put its own language and literature first, either at 410 and 810 or
///   at a number with a letter (4X0, 8X0); its own place for Indonesian is 499.221 and 899.221. The last digit keeps its
///   meaning: 1 poetry, 2 drama, 3 fiction.
/// - 811–818 are American literature in DDC. Written bare or with a standard subdivision (813.009) they are what Indonesian
///   schools put on novels and poems at home, and are united; with a period (813.54), as records from abroad have it, they stay.
/// - 419 (sign language) and 819 stay, as no local use of them is known.
public enum ClassCrosswalk {
    /// Where stories without a class number go: Indonesian fiction.
    public static let fiction = "899.2213"

    enum Rest {
        /// The digits behind follow as they are: 2X7.3 → 297.73.
        case follow
        /// The digits behind are a standard subdivision, which begins with one zero: 810.9 → 899.22109, 410.07 → 499.22107.
        case subdivision
        /// As `follow`, but only for numbers that have nothing or a standard subdivision behind; others stay as they are.
        case onlySubdivision
    }

    struct Row {
        let from: String
        let to: String
        let rest: Rest
    }

    /// - Parameter number: three places (the second may be X), then maybe a point and digits.
    static func unified(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let head = parts.first else { return number }
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        guard let row = rows[String(head)] else { return joined(String(head), trimmed(decimals)) }
        switch row.rest {
        case .follow: return joined(row.to, trimmed(decimals))
        case .subdivision:
            let digits = trimmed(decimals)
            return joined(row.to, digits.isEmpty || digits.hasPrefix("0") ? digits : "0" + digits)
        case .onlySubdivision:
            let digits = trimmed(decimals)
            return digits.isEmpty || digits.hasPrefix("0") ? joined(row.to, digits) : joined(String(head), digits)
        }
    }

    /// DDC decimals never end in zero.
    private static func trimmed(_ decimals: String) -> String {
        var digits = decimals[...]
        while digits.last == "0" { digits = digits.dropLast() }
        return String(digits)
    }

    private static func joined(_ base: String, _ digits: String) -> String {
        digits.isEmpty ? base : base.contains(".") ? base + digits : base + "." + digits
    }

    static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        for line in data.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            let rest: Rest = words[2] == "follow" ? .follow : words[2] == "subdivision" ? .subdivision : .onlySubdivision
            rows[words[0]] = Row(from: words[0], to: words[1], rest: rest)
        }
        return rows
    }()
}
