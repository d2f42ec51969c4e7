/// A name as citations need it: what it is sorted by, and the rest.
///
/// Catalogues write names in either order and with titles and degrees. Indonesian names have no family name in law; by custom
/// (Perpustakaan Nasional, and the styles' own advice) the last part stands first: "Pramoedya Ananta Toer" is "Toer, Pramoedya Ananta",
/// and a name of one word stays one word.
struct CitedName: Sendable, Hashable {
    /// The last part, the whole of a one-word name, or the name of a body.
    var family: String
    var given: [String]
    var isBody = false

    init?(_ typed: String) {
        var text = typed
        if let open = text.firstIndex(of: "(") { text = String(text[..<open]) }
        let whole = Self.words(text).joined(separator: " ")
        guard whole.contains(where: \.isLetter) else { return nil }
        if Self.isBody(whole) {
            (family, given, isBody) = (whole, [], true)
            return
        }
        let parts = whole.split(separator: ",").map { Self.words($0) }.filter { !$0.isEmpty && !Self.isDegrees($0) }
        let first = Self.withoutTitles(parts.first ?? Self.words(whole))
        if parts.count > 1 {
            family = first.joined(separator: " ")
            given = Self.withoutTitles(parts[1])
        } else {
            guard let last = first.last else { return nil }
            // "R.A. Kosasih", "Hamka"; a connecting word goes with what follows it: "Ahmad bin Yusuf".
            var start = first.count - 1
            while start > 0, Self.connecting.contains(first[start - 1].lowercased()) { start -= 1 }
            family = start < first.count - 1 ? first[start...].joined(separator: " ") : last
            given = Array(first[..<start])
        }
        guard !family.isEmpty else { return nil }
    }

    /// "Toer, P. A."
    var withInitials: String { given.isEmpty ? family : "\(family), \(initials.joined(separator: " "))" }

    /// "Toer, Pramoedya Ananta"
    var inverted: String { given.isEmpty ? family : "\(family), \(given.joined(separator: " "))" }

    /// "Pramoedya Ananta Toer"
    var natural: String { (given + [family]).joined(separator: " ") }

    private var initials: [String] {
        given.flatMap { word -> [String] in
            // "S.H." is two names already shortened; "Abdul-Rahman" keeps its hyphen out.
            let pieces = word.split(separator: ".").filter { !$0.isEmpty }
            return pieces.compactMap { $0.first(where: \.isLetter).map { "\($0.uppercased())." } }
        }
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        String(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func key(_ word: String) -> String { word.lowercased().filter { $0.isLetter } }

    private static func withoutTitles(_ words: [String]) -> [String] {
        let rest = words.drop { titles.contains(key($0)) && $0 != words.last }
        return Array(rest)
    }

    /// "S.Pd.", "M. Hum", "Ph.D": everything after the comma is a degree.
    private static func isDegrees(_ words: [String]) -> Bool {
        let joined = key(words.joined())
        return degrees.contains(joined) || words.allSatisfy { degrees.contains(key($0)) }
    }

    private static func isBody(_ text: String) -> Bool {
        text.split(whereSeparator: { !$0.isLetter }).first.map { bodies.contains($0.lowercased()) } ?? false
    }

    private static let connecting: Set<String> = [
        "bin", "binti", "van", "von", "de", "al", "el", "ibnu", "ibn", "abu", "da", "dos",
    ]

    private static let titles: Set<String> = [
        "prof", "dr", "drs", "dra", "ir", "h", "hj", "kh", "k", "ust", "ustadz", "ustaz", "syekh", "syaikh", "tgk", "pdt", "romo",
        "sr",
        "letjen", "mayjen", "jenderal", "sir",
    ]

    private static let degrees: Set<String> = [
        "spd", "spdi", "sag", "ssos", "ss", "ssi", "sh", "se", "st", "skom", "skm", "sip", "ssn", "stp", "sp", "spt", "skep",
        "smn", "ak",
        "mpd", "mpdi", "mag", "msi", "msc", "mhum", "mm", "mt", "mkom", "mkes", "mh", "ma", "mba", "mei", "mip", "lc", "phd",
        "bsc", "ba",
        "bed", "med", "apt", "ns", "dr", "drs", "ir", "amd", "sej", "stat", "gr", "cet", "editor", "penyunting", "ed",
        "penerjemah", "dkk",
    ]

    private static let bodies: Set<String> = [
        "kementerian", "departemen", "dinas", "badan", "pusat", "lembaga", "universitas", "institut", "sekolah", "tim",
        "direktorat",
        "yayasan", "indonesia", "republik", "perpustakaan", "majelis", "komisi", "komite", "panitia", "redaksi", "perhimpunan",
        "asosiasi",
        "pemerintah", "provinsi", "kabupaten", "kota", "balai", "ikatan", "persatuan", "penerbit", "pt", "cv", "ministry",
        "university",
        "bank", "biro", "kantor", "musyawarah", "organisasi", "unesco", "unicef",
    ]
}
