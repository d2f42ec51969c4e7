/// Reads one year cell; see ``PublicationYear/parse(_:latest:)``.
struct PublicationYearReader {
    private let text: [UInt8]
    private let latest: Int

    init(_ raw: String, latest: Int) {
        let plain = raw.unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "©", "℗": "c"
            case "\u{2010}"..."\u{2015}": "-"
            case "\u{A0}": " "
            default: Character(scalar)
            }
        }
        text = Array(String(plain).lowercased().utf8)
        self.latest = latest
    }

    func read() -> PublicationYear {
        let letters = String(decoding: text.filter { Self.isLetter($0) || Self.isDigit($0) }, as: UTF8.self)
        if Self.absences.contains(letters) || letters.allSatisfy({ $0 == "0" }) { return PublicationYear(nil, .absent) }
        let runs = digitRuns()
        let years = runs.filter { $0.count == 4 && !isInsideNumber($0) }
        let believable = years.filter { (PublicationYear.earliest...latest).contains(value($0)) && !isHijri($0) }
        if let first = believable.first(where: { !isCopyright($0) }) {
            return PublicationYear(value(first), isDoubted(first) ? .uncertain : .stated)
        }
        if let first = believable.first { return PublicationYear(value(first), .copyright) }
        if let hijri = years.first(where: isHijri) { return converted(value(hijri)) }
        if let repaired = repaired(runs) { return PublicationYear(repaired, .repaired) }
        if isIncomplete(runs) { return PublicationYear(nil, .incomplete) }
        return PublicationYear(nil, years.isEmpty ? .unreadable : .implausible)
    }

    private static let absences: Set<String> = ["", "sa", "tt", "nd", "none", "null", "na", "tanpatahun", "tahun", "nan", "ttp"]

    private func digitRuns() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard Self.isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, Self.isDigit(text[index]) { index += 1 }
            runs.append(start..<index)
        }
        return runs
    }

    private func value(_ run: Range<Int>) -> Int { text[run].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }

    private func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : 0x20 }

    /// Part of an ISBN or telephone number rather than a date: three or more groups of digits joined by hyphens, none a day or month.
    private func isInsideNumber(_ run: Range<Int>) -> Bool {
        let before = byte(run.lowerBound - 1) == UInt8(ascii: "-") && Self.isDigit(byte(run.lowerBound - 2))
        let after = byte(run.upperBound) == UInt8(ascii: "-") && Self.isDigit(byte(run.upperBound + 1))
        guard before || after else { return false }
        let digits = text.filter(Self.isDigit).count
        return digits >= 9 && digits != 14
    }

    private func isCopyright(_ run: Range<Int>) -> Bool {
        var index = run.lowerBound - 1
        while index >= 0, text[index] == 0x20 || text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") {
            index -= 1
        }
        guard index >= 0, text[index] == UInt8(ascii: "c") || text[index] == UInt8(ascii: "t") else { return false }
        if text[index] == UInt8(ascii: "t") { return String(decoding: text[...index], as: UTF8.self).hasSuffix("copyright") }
        return !Self.isLetter(byte(index - 1))
    }

    private func isDoubted(_ run: Range<Int>) -> Bool {
        if byte(run.upperBound) == UInt8(ascii: "?")
            || (byte(run.upperBound) == 0x20 && byte(run.upperBound + 1) == UInt8(ascii: "?"))
        {
            return true
        }
        let before = String(decoding: text[..<run.lowerBound], as: UTF8.self)
        return ["ca ", "ca. ", "ca.", "circa ", "sekitar ", "kira-kira "].contains { before.hasSuffix($0) }
    }

    /// "1420 H", "1413H."; also a bare 1350–1449, which no book in a school library can have as its Christian year.
    private func isHijri(_ run: Range<Int>) -> Bool {
        guard (1200...1500).contains(value(run)) else { return false }
        var index = run.upperBound
        while byte(index) == 0x20, index < text.count { index += 1 }
        return byte(index) == UInt8(ascii: "h") && !Self.isDigit(byte(index + 1))
    }

    /// The Hijri year is about 354.37 days; year 1 began in July 622.
    private func converted(_ hijri: Int) -> PublicationYear {
        let year = (hijri * 970_224 + 621_577_400) / 1_000_000
        return year <= latest ? PublicationYear(year, .hijri) : PublicationYear(nil, .implausible)
    }

    private func repaired(_ runs: [Range<Int>]) -> Int? {
        let range = PublicationYear.earliest...latest
        // A spreadsheet's "2.005" and "2,005".
        let marks = text.filter { !Self.isDigit($0) && $0 != 0x20 }
        if runs.count == 2, runs[0].count == 1, runs[1].count == 3, runs[0].upperBound + 1 == runs[1].lowerBound,
            marks.count == 1,
            marks[0] == UInt8(ascii: ".") || marks[0] == UInt8(ascii: ",")
        {
            let year = value(runs[0]) * 1000 + value(runs[1])
            return range.contains(year) ? year : nil
        }
        let word = text.filter { $0 != 0x20 && $0 != UInt8(ascii: ".") }
        if word.count == 4, word.filter(Self.isDigit).count >= 2 {
            let digits = word.map {
                $0 == UInt8(ascii: "o")
                    ? UInt8(ascii: "0") : $0 == UInt8(ascii: "l") || $0 == UInt8(ascii: "i") ? UInt8(ascii: "1") : $0
            }
            if digits.allSatisfy(Self.isDigit), word != digits, let year = Int(String(decoding: digits, as: UTF8.self)) {
                return range.contains(year) ? year : nil
            }
        }
        if let roman = RomanNumeral.value(String(decoding: word, as: UTF8.self)), range.contains(roman) { return roman }
        return nil
    }

    /// "199-", "19--", "[20--?]".
    private func isIncomplete(_ runs: [Range<Int>]) -> Bool {
        guard runs.count == 1, let run = runs.first, run.count == 2 || run.count == 3 else { return false }
        let head = run.count == 2 ? value(run) : value(run) / 10
        return (14...20).contains(head)
            && (byte(run.upperBound) == UInt8(ascii: "-") || byte(run.upperBound) == UInt8(ascii: "?"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}
