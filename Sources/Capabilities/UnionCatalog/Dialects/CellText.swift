import Commons

/// Makes plain, bounded text of a cell, and says what it mended.
///
/// Line-break debris: older SLiMS exports write CR LF as the letters `rn` ("KonselingrnSekolah"); only an `rn` between a small letter or
/// punctuation and a capital is taken for it, so that "Modern" and "internet" stay.
struct CellText {
    static let limit = 4000
    private(set) var findings: [Finding] = []

    mutating func plain(_ raw: String?, field: String) -> String? {
        guard let raw, !raw.isEmpty else { return nil }
        var text = raw
        if text.utf8.count > Self.limit * 4 {
            note("text-cut", .repaired, field, .tooLong, .cut, raw, nil)
            text = String(text.unicodeScalars.prefix(Self.limit))
        }
        if text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }), let decoded = Entities.plain(text) {
            note("html-in-text", .repaired, field, .entities, .turnedIntoText, text, decoded)
            text = decoded
        }
        if let mended = Self.withoutDebris(text) {
            note("line-break-debris", .repaired, field, .lineBreakDebris, .replacedBySpace, text, mended)
            text = mended
        }
        let clean = Self.spaced(text)
        if clean.removedControls { note("control-characters", .repaired, field, .controlCharacters, .removed, nil, clean.text) }
        return clean.text.isEmpty ? nil : clean.text
    }

    /// The values of a `<a><b>` cell; a cell without brackets is one value.
    mutating func list(_ raw: String?, field: String) -> [String] {
        guard let raw, !raw.isEmpty else { return [] }
        guard raw.hasPrefix("<") else { return plain(raw, field: field).map { [$0] } ?? [] }
        let inner = raw.hasSuffix(">") ? raw.dropFirst().dropLast() : raw.dropFirst()
        return inner.split(separator: "><").compactMap { plain(String($0), field: field) }
    }

    mutating func note(
        _ code: String, _ grade: Finding.Grade, _ field: String, _ problem: Phrase, _ action: Phrase, _ before: String?,
        _ after: String?
    ) {
        findings.append(Finding(code, grade, field: field, problem: problem, action: action, before: before, after: after))
    }

    /// - Returns: nil when there is no debris.
    private static func withoutDebris(_ text: String) -> String? {
        guard text.holds("rn") || text.holds("\\") else { return nil }
        let scalars = Array(text.unicodeScalars)
        guard scalars.count >= 4 else { return nil }
        var out = String.UnicodeScalarView()
        var found = false
        var index = 0
        while index < scalars.count {
            if let length = debris(at: index, in: scalars) {
                out.append(" ")
                index += length
                found = true
            } else {
                out.append(scalars[index])
                index += 1
            }
        }
        return found ? String(out) : nil
    }

    /// The length of `rn`, `\r\n`, `\n` or `rnrn` at a place where a line broke.
    private static func debris(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        func at(_ offset: Int) -> Unicode.Scalar? { index + offset < scalars.count ? scalars[index + offset] : nil }
        if at(0) == "\\", at(1) == "r", at(2) == "\\", at(3) == "n" { return 4 }
        if at(0) == "\\", at(1) == "n", index > 0 { return 2 }
        guard index > 0, at(0) == "r", at(1) == "n" else { return nil }
        let length = at(2) == "r" && at(3) == "n" ? 4 : 2
        guard let next = at(length), next.properties.isUppercase else { return nil }
        let before = scalars[index - 1]
        return before.properties.isLowercase || ".,;:!?)".unicodeScalars.contains(before) ? length : nil
    }

    private static func spaced(_ text: String) -> (text: String, removedControls: Bool) {
        if isPlain(text) { return (text, false) }
        var out = String.UnicodeScalarView()
        var pendingSpace = false
        var removed = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !out.isEmpty
            } else if isControl(scalar) {
                removed = true
            } else {
                if pendingSpace { out.append(" ") }
                pendingSpace = false
                out.append(scalar)
            }
        }
        return (String(out), removed)
    }

    /// ASCII without controls, single spaces between words: nothing to do.
    private static func isPlain(_ text: String) -> Bool {
        var before: UInt8 = 0x20
        for byte in text.utf8 {
            guard (0x20..<0x7F).contains(byte), byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }

    /// Controls, the byte order mark, and the marks that turn the direction of all that follows: in a title they turn the rest of the
    /// page's line round. The two marks that only say the direction of their own place (U+200E, U+200F) stay.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
