extension StatementReader {
    static let editionWords: Set<String> = ["edisi", "ed", "edition", "edn", "edtion", "editions"]
    static let revisionWords: Set<String> = [
        "revisi", "rev", "revised", "baru", "terbaru", "new", "revision", "direvisi",
    ]
    static let printingWords: Set<String> = ["cetakan", "cet", "printing", "cetak"]

    func readEdition(_ reader: inout StatementReader, _ index: Int) -> Int {
        let text = word(index)
        if Self.editionWords.contains(text) { return afterEdition(&reader, index) }
        if Self.editionWords.contains(word(index + 1)) { return beforeEdition(&reader, index) }
        if ["revisi", "rev", "revised", "direvisi"].contains(text) {
            if word(index + 1) == "ke", let value = Numerals.value(word(index + 2)) {
                reader.update {
                    $0.isRevised = true
                    $0.edition = $0.edition ?? value
                }
                return 3
            }
            let year = Numerals.year(word(index + 1))
            guard field == .edition || year != nil else { return 0 }
            reader.update {
                $0.isRevised = true
                $0.revisionYear = $0.revisionYear ?? year
            }
            return year == nil ? 1 : 2
        }
        if Self.printingWords.contains(text) || field == .edition && text.hasPrefix("cet") { return printing(&reader, index) }
        return 0
    }

    /// "Edisi revisi tahun 2017", "ed. 2", "edisi ke-3", "Edisi Kesebelas".
    private func afterEdition(_ reader: inout StatementReader, _ index: Int) -> Int {
        var next = index + 1
        if Self.revisionWords.contains(word(next)) {
            next += 1
            if word(next) == "tahun" { next += 1 }
            let year = Numerals.year(word(next))
            reader.update {
                $0.isRevised = true
                $0.revisionYear = $0.revisionYear ?? year
            }
            return next - index + (year == nil ? 0 : 1)
        }
        if word(next) == "tahun" { next += 1 }
        if let year = Numerals.year(word(next)) {
            reader.update { $0.revisionYear = $0.revisionYear ?? year }
            return next + 1 - index
        }
        next = index + 1
        if word(next) == "ke" { next += 1 }
        // "Edisi Semester 2", "Edisi khusus" say nothing about the edition.
        guard let value = Numerals.value(word(next)) else { return field == .edition ? 1 : 0 }
        reader.update { $0.edition = $0.edition ?? value }
        var length = next + 1 - index
        if Self.revisionWords.contains(word(index + length)) {
            reader.update { $0.isRevised = true }
            length += 1
        }
        return length
    }

    /// "Sixth Edition", "2nd ed.", "revised edition", "Third revised edition".
    private func beforeEdition(_ reader: inout StatementReader, _ index: Int) -> Int {
        let text = word(index)
        if ["revised", "rev", "new"].contains(text) {
            reader.update { $0.isRevised = true }
            return 2
        }
        guard let value = Numerals.value(text), Numerals.roman(text) == nil, text.first?.isNumber == true || text.count > 2,
            !Self.revisionWords.contains(word(index + 2)) || Numerals.isDigits(text) == false,
            word(index + 1) != "edisi", word(index + 1) != "ed" || !Numerals.isDigits(text) || field == .edition
        else { return 0 }
        reader.update { $0.edition = $0.edition ?? value }
        return 2
    }

    /// "Cetakan ke-3, 2016", "cet. II", "cet3", "Cetakan Pertama: Juni 2016": a printing, not an edition.
    private func printing(_ reader: inout StatementReader, _ index: Int) -> Int {
        var next = index + 1
        if word(next) == "ke" { next += 1 }
        var value = Numerals.value(word(next))
        if value != nil {
            next += 1
        } else if word(index).hasPrefix("cet"), let glued = Numerals.digits(String(word(index).dropFirst(3))) {
            value = glued
        } else if field != .edition {
            return 0
        }
        if field == .edition {
            while next < words.count, !Self.editionWords.contains(word(next)), Numerals.year(word(next)) == nil { next += 1 }
        }
        let year = Numerals.year(word(next))
        reader.update {
            $0.printing = $0.printing ?? value
            $0.printingYear = $0.printingYear ?? year
        }
        return next - index + (year == nil ? 0 : 1)
    }
}
