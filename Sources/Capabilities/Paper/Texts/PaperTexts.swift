public import Commons

/// The fixed words of printed papers, read from `Data/papers.tsv`, each with where it comes from.
public struct PaperTexts: Sendable {
    public static let shared = PaperTexts(PackageResources.papers_tsv)

    /// One sentence of a paper.
    public struct Entry: Sendable, Hashable {
        public let document: String
        public let place: String
        public let source: Letter.Source
        let wording: Phrase
    }

    public let entries: [Entry]
    /// Lines that could not be read; a test holds this empty.
    let faults: [String]

    init(_ bytes: [UInt8]) {
        var (entries, faults) = ([Entry](), [String]())
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 6, let mark = SourceMark(rawValue: cells[2]), !cells.contains("") else {
                faults.append(String(line))
                continue
            }
            entries.append(
                Entry(
                    document: cells[0], place: cells[1], source: Letter.Source(cells[3], mark),
                    wording: Phrase(id: cells[4], en: cells[5])))
        }
        (self.entries, self.faults) = (entries, faults)
    }

    /// The sentences of a place, with `{holes}` filled. What fills a hole is not read again, so no name can open another hole.
    public func lines(_ document: String, _ place: String, _ language: Language, _ holes: [String: String] = [:]) -> [String] {
        entries.filter { $0.document == document && $0.place == place }.map { Self.fill($0.wording.text(language), holes) }
    }

    public func line(_ document: String, _ place: String, _ language: Language, _ holes: [String: String] = [:]) -> String {
        lines(document, place, language, holes).joined(separator: " ")
    }

    /// What these places lean on, of law or unverified: custom needs no footnote.
    public func sources(_ document: String) -> [Letter.Source] {
        entries.filter { $0.document == document && $0.source.mark != .practice }.map(\.source)
    }

    static func fill(_ wording: String, _ holes: [String: String]) -> String {
        var out = ""
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            out += rest[..<open]
            out += holes[String(rest[rest.index(after: open)..<close])] ?? "…………"
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
