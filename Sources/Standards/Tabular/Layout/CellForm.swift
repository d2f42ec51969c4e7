/// The forms one cell may have; several at once.
enum CellForm {
    static func forms(of text: String) -> [ColumnProfile.Form] {
        let bytes = Array(text.utf8)
        let digits = bytes.filter(isDigit).count
        let letters = bytes.filter(isLetter).count
        var forms: [ColumnProfile.Form] = []
        if isISBN(bytes, digits) { forms.append(.isbn) }
        if bytes.count == 4, digits == 4, (0x31...0x32).contains(bytes[0]) { forms.append(.year) }
        if let end = classNumberEnd(bytes) {
            if end == bytes.count { forms.append(.classNumber) } else if isCallSuffix(bytes[end...]) { forms.append(.callNumber) }
        }
        let lower = text.lowercased()
        if languages.contains(lower) { forms.append(.language) }
        if places.contains(lower) { forms.append(.place) }
        if sources.contains(lower) { forms.append(.source) }
        let words = lower.split { !$0.isLetter }
        if words.contains(where: { publisherWords.contains(String($0)) }) { forms.append(.publisher) }
        if digits > 0, bytes.count >= 3, !bytes.contains(0x20) { forms.append(.code) }
        if digits == bytes.count, digits <= 3 { forms.append(.smallNumber) }
        if digits >= 4, letters <= 2, lower.hasPrefix("rp") || (letters == 0 && bytes.last == 0x30) { forms.append(.price) }
        if digits == 0, text.contains(", "), words.count <= 6 { forms.append(.invertedName) }
        if letters * 2 > bytes.count { forms.append(.words) }
        return forms
    }

    private static func isISBN(_ bytes: [UInt8], _ digits: Int) -> Bool {
        guard bytes.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 | 0x20 == UInt8(ascii: "x") }) else {
            return bytes.starts(with: Array("9.7".utf8)) && bytes.contains(UInt8(ascii: "E"))
        }
        return (digits == 13 && bytes.starts(with: Array("97".utf8))) || (9...10).contains(digits)
    }

    /// Where a class number at the beginning ends: "R 297.1", "2X5.1", "899.221 3".
    private static func classNumberEnd(_ bytes: [UInt8]) -> Int? {
        var index = bytes.starts(with: Array("R ".utf8)) ? 2 : 0
        guard bytes.count >= index + 3, isDigit(bytes[index]), isDigit(bytes[index + 2]) else { return nil }
        guard isDigit(bytes[index + 1]) || bytes[index + 1] | 0x20 == UInt8(ascii: "x") else { return nil }
        index += 3
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            while index < bytes.count,
                isDigit(bytes[index]) || (bytes[index] == 0x20 && index + 1 < bytes.count && isDigit(bytes[index + 1]))
            {
                index += 1
            }
        }
        return index == bytes.count || !isDigit(bytes[index]) ? index : nil
    }

    /// " BUR h", ".JOG.S".
    private static func isCallSuffix(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first == 0x20 || first == UInt8(ascii: ".") else { return false }
        return bytes.count <= 20 && bytes.dropFirst().drop(while: { $0 == 0x20 }).prefix(2).filter(isLetter).count == 2
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

    private static let languages: Set<String> = [
        "indonesia", "bahasa indonesia", "english", "inggris", "bahasa inggris", "arab", "jawa", "sunda", "ind", "eng",
    ]
    private static let sources: Set<String> = [
        "beli", "pembelian", "hibah", "hadiah", "sumbangan", "bos", "dana bos", "dak", "bantuan", "droping", "dropping", "donasi",
        "wakaf",
    ]
    private static let places: Set<String> = [
        "jakarta", "bandung", "yogyakarta", "jogjakarta", "surabaya", "semarang", "malang", "bogor", "solo", "surakarta", "depok",
        "medan",
        "makassar", "bekasi", "tangerang", "klaten", "kudus", "sukoharjo", "sidoarjo", "padang", "palembang", "denpasar",
        "singapore",
        "london", "new york", "jakarta selatan", "jakarta timur", "jakarta barat", "jakarta pusat", "pekanbaru", "banjarmasin",
        "cirebon",
    ]
    private static let publisherWords: Set<String> = [
        "penerbit", "press", "publisher", "publishing", "publications", "gramedia", "erlangga", "yudhistira", "grasindo", "mizan",
        "kompas",
        "rajawali", "kencana", "prenadamedia", "deepublish", "intan", "pariwara", "serangkai", "informatika", "alfabeta", "wiley",
        "springer",
        "pearson", "mcgraw", "kemendikbud", "kementerian", "departemen", "depdiknas", "rosdakarya", "komputindo", "ghalia",
        "salemba",
    ]
}
