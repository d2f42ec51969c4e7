/// Reads one classification or call-number cell, byte by byte from the left: shelf prefix, class number, the rest.
struct ClassNumberReader {
    private let text: [UInt8]
    private var index = 0

    init(_ raw: String) {
        // Marks of segmentation (813/.54, 304.2ʹ0973) and a comma for the point (297,12) are read as what they stand for.
        text = Array(raw.replacingMultiplicationSign.utf8)
    }

    mutating func read() -> ClassNumber? {
        skipBlanks()
        if peek() == UInt8(ascii: "[") || peek() == UInt8(ascii: "(") { index += 1 }
        let prefix = readPrefix()
        let isReference = prefix.map { Self.referencePrefixes.contains($0.lowercased()) } ?? false
        let isFiction = prefix.map { Self.fictionPrefixes.contains($0.lowercased()) } ?? false
        let start = index
        if let (digits, scheme) = readNumber() {
            let notation = string(start..<index)
            let unified = ClassCrosswalk.unified(digits)
            return ClassNumber(
                notation: notation, scheme: scheme, isReference: isReference, prefix: prefix, suffix: rest(), unified: unified)
        }
        index = start
        guard isFiction, let prefix else { return nil }
        return ClassNumber(
            notation: prefix, scheme: .fiction, isReference: false, prefix: nil, suffix: rest(), unified: ClassCrosswalk.fiction)
    }

    private static let referencePrefixes: Set<String> = ["r", "ref", "refr", "referensi", "reference"]
    private static let fictionPrefixes: Set<String> = ["f", "fik", "fiksi", "fic", "fiction", "novel", "nov"]

    /// One to nine letters, known or up to four, before a blank, point or digit.
    private mutating func readPrefix() -> String? {
        let start = index
        while let byte = peek(), Self.isLetter(byte) { index += 1 }
        let end = index
        let word = string(start..<end)
        let known = Self.referencePrefixes.contains(word.lowercased()) || Self.fictionPrefixes.contains(word.lowercased())
        let next = peek()
        let isParted =
            next == nil
            || next.map {
                Self.isBlank($0) || Self.isDigit($0) || $0 == Self.point || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "-")
            } ?? true
        guard end > start, isParted, known || end - start <= 4 else {
            index = start
            return nil
        }
        while let byte = peek(),
            Self.isBlank(byte) || byte == Self.point || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "-")
        { index += 1 }
        return word
    }

    /// - Returns: the number with its second digit possibly X, point after the third, no blanks; and its scheme.
    private mutating func readNumber() -> (String, ClassScheme)? {
        var digits: [UInt8] = []
        var scheme = ClassScheme.dewey
        while digits.count < 3, let byte = peek(), Self.isDigit(byte) {
            digits.append(byte)
            index += 1
        }
        if digits.count == 1, let letter = nextAfterBlank(), letter == UInt8(ascii: "X") || letter == UInt8(ascii: "x") {
            guard let adapted = readAdapted(digits[0]) else { return nil }
            digits = adapted
            scheme = digits[0] == UInt8(ascii: "2") ? .islamic : .indonesian
        }
        // A spreadsheet takes 005.74 for a number and drops its zeros; without decimals "5" may be anything.
        if digits.count < 3 {
            guard let first = digits.first, first != UInt8(ascii: "0"), peek() == Self.point, index + 1 < text.count,
                Self.isDigit(text[index + 1])
            else { return nil }
            digits = Array(repeating: UInt8(ascii: "0"), count: 3 - digits.count) + digits
        }
        // "2X12" is 2X1.2 without its point; "1234" is nothing.
        if scheme == .dewey, let byte = peek(), Self.isDigit(byte) { return nil }
        let decimals = readDecimals(isOpen: scheme != .dewey)
        if digits == Array("000".utf8), decimals.isEmpty, text.count < 3 { return nil }
        let number = String(decoding: digits, as: UTF8.self)
        return (decimals.isEmpty ? number : number + "." + String(decoding: decimals, as: UTF8.self), scheme)
    }

    /// "2X5", "2x.5", "2X 5", "8X0", "2X": the letter and the digit behind it.
    private mutating func readAdapted(_ first: UInt8) -> [UInt8]? {
        guard [UInt8(ascii: "2"), UInt8(ascii: "4"), UInt8(ascii: "8")].contains(first) else { return nil }
        skipBlanks()
        index += 1
        var digit = UInt8(ascii: "0")
        let mark = index
        while let byte = peek(), Self.isBlank(byte) || byte == Self.point { index += 1 }
        if let byte = peek(), Self.isDigit(byte), index - mark < 3 {
            digit = byte
            index += 1
        } else {
            index = mark
            if let byte = peek(), Self.isLetter(byte) { return nil }
        }
        return [first, UInt8(ascii: "X"), digit]
    }

    /// Digits after the point, through the blanks that part them in threes (598.095 98) and further points (526.902.462).
    private mutating func readDecimals(isOpen: Bool) -> [UInt8] {
        var decimals: [UInt8] = []
        var mark = index
        while let byte = peek(), Self.isSegmentation(byte) || byte == Self.point || byte == UInt8(ascii: ",") { index += 1 }
        guard index > mark || isOpen, let byte = peek(), Self.isDigit(byte) else {
            index = mark
            return []
        }
        var group = 0
        while let byte = peek() {
            if Self.isDigit(byte) {
                decimals.append(byte)
                group += 1
                index += 1
                mark = index
            } else if byte == Self.point || Self.isSegmentation(byte) {
                index += 1
                group = 3
            } else if byte == 0x20, group == 3, isDigitGroup(at: index + 1) {
                index += 1
                group = 0
            } else {
                break
            }
        }
        index = mark
        return decimals
    }

    /// One to three digits that end a word.
    private func isDigitGroup(at start: Int) -> Bool {
        var end = start
        while end < text.count, Self.isDigit(text[end]) { end += 1 }
        return (1...3).contains(end - start) && (end == text.count || Self.isBlank(text[end]))
    }

    private func rest() -> String? {
        var low = index
        while low < text.count,
            Self.isBlank(text[low]) || text[low] == Self.point || text[low] == UInt8(ascii: "/") || text[low] == UInt8(ascii: "]")
        { low += 1 }
        var high = text.count
        while high > low, Self.isBlank(text[high - 1]) { high -= 1 }
        return high > low ? string(low..<high) : nil
    }

    private func peek() -> UInt8? { index < text.count ? text[index] : nil }

    private func nextAfterBlank() -> UInt8? { text[index...].first { !Self.isBlank($0) } }

    private mutating func skipBlanks() { while let byte = peek(), Self.isBlank(byte) { index += 1 } }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    private static let point = UInt8(ascii: ".")
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isSegmentation(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "'") }
}

extension String {
    /// The sign × and no-break spaces as typed by word processors, made the letters people meant.
    fileprivate var replacingMultiplicationSign: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "×", "Х", "х": scalars.append("X")
            case "\u{A0}", "\u{2007}", "\u{202F}": scalars.append(" ")
            case "\u{2032}", "\u{2B9}", "\u{2019}": scalars.append("'")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
