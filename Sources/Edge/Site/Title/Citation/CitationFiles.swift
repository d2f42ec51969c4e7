import Commons
import UnionCatalog

/// Citations as files for reference managers (Zotero, Mendeley).
enum CitationFiles {
    /// RIS, lines ended by CR LF, each "XX  - value".
    static func ris(_ work: CitedWork, url: String) -> String {
        var lines = [("TY", type(work))]
        lines += work.names.map { ("AU", $0.inverted) }
        lines.append(("TI", work.title))
        for case (let tag, let value?) in [
            ("ET", work.edition), ("CY", work.place), ("PB", work.publisher), ("PY", work.year.map(String.init)),
            ("SN", work.isbn),
            ("LA", work.language),
        ] {
            lines.append((tag, value))
        }
        lines += work.subjects.map { ("KW", $0) }
        lines += [("UR", url), ("ER", "")]
        return lines.map { "\($0.0)  - \(oneLine($0.1))\r\n" }.joined()
    }

    /// BibTeX in UTF-8; characters that TeX reads as orders are written so that it does not.
    static func bibTeX(_ work: CitedWork, url: String) -> String {
        var fields: [(String, String)] = []
        if !work.names.isEmpty { fields.append(("author", work.names.map(author).joined(separator: " and "))) }
        fields.append(("title", "{\(escaped(work.title))}"))
        for case (let name, let value?) in [
            ("edition", work.edition), ("publisher", work.publisher), ("address", work.place),
            ("year", work.year.map(String.init)),
            ("isbn", work.isbn), ("langid", work.language),
        ] {
            fields.append((name, escaped(value)))
        }
        fields.append(("url", url.filter { !"{}\\ ".contains($0) }))
        let body = fields.map { "  \($0.0) = {\($0.1)}" }.joined(separator: ",\n")
        return "@book{\(key(work)),\n\(body)\n}\n"
    }

    private static func author(_ name: CitedName) -> String {
        name.isBody ? "{\(escaped(name.family))}" : escaped(name.inverted)
    }

    /// "toer1980-12": the family's Latin letters, the year, the title's number, which makes it the only one.
    private static func key(_ work: CitedWork) -> String {
        let letters = (work.names.first?.family ?? "silang").lowercased().filter { $0.isASCII && $0.isLetter }
        return "\(letters.isEmpty ? "silang" : letters)\(work.year.map(String.init) ?? "")-\(work.id.rawValue)"
    }

    private static func type(_ work: CitedWork) -> String {
        switch work.material {
        case .ebook: "EBOOK"
        case .serial: "JFULL"
        case .newspaper: "NEWS"
        case .article: "JOUR"
        case .manuscript: "UNPB"
        case .audiovisual: "VIDEO"
        case .soundRecording: "SOUND"
        case .map: "MAP"
        case .software: "COMP"
        case .webResource: "ELEC"
        default: "BOOK"
        }
    }

    private static func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    }

    private static func escaped(_ text: String) -> String {
        oneLine(text).map { character in
            switch character {
            case "\\": "\\textbackslash{}"
            case "{", "}", "#", "$", "%", "&", "_": "\\\(character)"
            case "~": "\\textasciitilde{}"
            case "^": "\\textasciicircum{}"
            default: String(character)
            }
        }.joined()
    }
}
