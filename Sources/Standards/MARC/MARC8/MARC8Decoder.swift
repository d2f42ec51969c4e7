/// Turns MARC-8 into UTF-8 in normal form C (MARC 21 Specifications, Character Sets, part 2: MARC-8 environment).
///
/// In MARC-8 a combining mark stands before its letter, in Unicode behind it. Escape sequences call sets into the lower half
/// (G0, codes 21–7E) and the upper half (G1, codes A1–FE); the calls end with the text, as LC's rules ask of every subfield.
public struct MARC8Decoder: Sendable {
    /// What was met while decoding: the evidence by which text in another coding is told from MARC-8.
    public struct Report: Sendable, Equatable {
        /// Codes that stand for nothing, unknown escapes, marks without a letter.
        public var errors = 0
        /// Those among them that are codes of the upper half.
        var upperErrors = 0
        /// The first of them, in bytes from the start of the text.
        public var firstError: Int?
        /// Codes of the upper half and escape sequences: what distinguishes MARC-8 from ASCII.
        public var special = 0
        /// Letters with marks that form C writes as one character, the way real languages mostly have them.
        var composed = 0
        /// Letters with marks.
        var marked = 0

        mutating func error(at offset: Int, isUpper: Bool = false) {
            errors += 1
            if isUpper { upperErrors += 1 }
            if firstError == nil { firstError = offset }
        }
    }

    private var g0 = MARC8Set.basicLatin
    private var g1 = MARC8Set.extendedLatin
    private var out: [UInt8] = []
    private var marks: [UInt32] = []
    private var report = Report()
    private var weighsMarks = false

    private init() {}

    /// Decodes one text (a subfield or control field).
    public static func decode(_ text: ArraySlice<UInt8>) -> (utf8: [UInt8], report: Report) {
        var decoder = MARC8Decoder()
        decoder.out.reserveCapacity(text.count + text.count / 4)
        decoder.run(text)
        let composed = NormalFormC.isCertain(decoder.out[...]) ? decoder.out : NormalFormC.compose(decoder.out[...])
        return (composed, decoder.report)
    }

    /// Decodes for the report alone. Counting the marks that compose costs time and is done on request.
    static func weigh(_ text: ArraySlice<UInt8>, marks: Bool) -> Report {
        var decoder = MARC8Decoder()
        decoder.weighsMarks = marks
        decoder.run(text)
        return decoder.report
    }

    private mutating func run(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            let offset = index - text.startIndex
            switch byte {
            case 0x1B:
                report.special += 1
                index = escape(text, index) ?? unknownEscape(text, index)
            case 0x7F where g0.width == 3 && index + 2 < text.endIndex && text[index + 1] >= 0x20 && text[index + 2] != 0x1B:
                // Not LC's: 7F and two bytes of Unicode, for what EACC has not.
                report.special += 1
                let scalar = UInt32(text[index + 1]) << 8 | UInt32(text[index + 2])
                // U+201D would hold the record terminator, so its place is taken by 2020.
                write(scalar == 0x2020 ? 0x201D : scalar)
                index += 3
            case 0x00...0x20, 0x7F:
                write(UInt32(byte))
                index += 1
            case 0x21...0x7E:
                index = graphic(text, index, g0)
            case 0x80...0xA0:
                report.special += 1
                control(byte, offset)
                index += 1
            case 0xA1...0xFE:
                report.special += 1
                index = graphic(text, index, g1)
            default:
                report.special += 1
                report.error(at: offset, isUpper: true)
                write(0xFFFD)
                index += 1
            }
        }
        if !marks.isEmpty {
            report.error(at: text.count - 1, isUpper: true)
            flushMarks()
        }
    }

    /// The few codes of the upper control area that mean something; the rest is mostly a typographic quote of Windows-1252.
    private mutating func control(_ byte: UInt8, _ offset: Int) {
        if let character = MARC8Set.extendedLatin.character(Int(byte)) { return write(character.scalar) }
        if byte == 0xA0 { return write(0x20) }
        report.error(at: offset, isUpper: true)
        write(Windows1252.scalar(byte))
    }

    private mutating func graphic(_ text: ArraySlice<UInt8>, _ index: Int, _ set: MARC8Set) -> Int {
        let offset = index - text.startIndex
        guard set.width == 3 else {
            // "&#x0256;": LC's way to write in MARC-8 what MARC-8 has not.
            if text[index] == UInt8(ascii: "&"), let (scalar, end) = reference(text, index) {
                write(scalar)
                return end
            }
            var character = set.character(Int(text[index] & 0x7F))
            // ASCII, for which the way back was forgotten: for good after a superscript, for a comma in Greek text.
            if character == nil, text[index] < 0x80 {
                report.error(at: offset)
                if set.isSmall { g0 = .basicLatin }
                character = MARC8Set.basicLatin.character(Int(text[index]))
            }
            put(character, offset)
            return index + 1
        }
        return eastAsian(text, index, set)
    }

    private mutating func eastAsian(_ text: ArraySlice<UInt8>, _ index: Int, _ set: MARC8Set) -> Int {
        let offset = index - text.startIndex
        let next = index + 1 < text.endIndex ? text[index + 1] : 0x20
        if index + 2 < text.endIndex, next & 0x7F >= 0x20, text[index + 2] & 0x7F >= 0x20 {
            let code = Int(text[index] & 0x7F) << 14 | Int(next & 0x7F) << 7 | Int(text[index + 2] & 0x7F)
            if let character = set.character(code) {
                put(character, offset)
                return index + 3
            }
            // Three bytes that might be a code and are none, unless a mark of punctuation stands there in ASCII.
            if next > 0x20 {
                report.error(at: offset)
                write(0xFFFD)
                return index + 3
            }
        }
        report.error(at: offset)
        let isPunctuation = next <= 0x20 && text[index] < 0x7F && !Character(UnicodeScalar(text[index])).isLetter
        write(isPunctuation ? UInt32(text[index]) : 0xFFFD)
        return index + 1
    }

    private mutating func put(_ character: MARC8Set.Character?, _ offset: Int) {
        guard let character else {
            report.error(at: offset, isUpper: true)
            return write(0xFFFD)
        }
        if character.scalar == 0 { return }
        if character.combines {
            // No letter carries so many; a hostile text must not grow a mark heap.
            if marks.count < 16 { marks.append(character.scalar) } else { report.error(at: offset) }
            return
        }
        if !marks.isEmpty, !Self.isLetter(character.scalar) { report.error(at: offset, isUpper: true) }
        write(character.scalar)
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
        return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }

    /// Writes a base character and behind it the marks that stood before it.
    private mutating func write(_ scalar: UInt32) {
        guard !marks.isEmpty else {
            if scalar < 0x80 { out.append(UInt8(scalar)) } else { out.append(scalar: scalar) }
            return
        }
        let start = out.count
        out.append(scalar: scalar)
        flushMarks()
        guard weighsMarks else { return }
        report.marked += 1
        if scalar < 0x80, NormalFormC.compose(out[start...]).first != UInt8(scalar) { report.composed += 1 }
    }

    private mutating func flushMarks() {
        for mark in marks { out.append(scalar: mark) }
        marks.removeAll(keepingCapacity: true)
    }

    /// Passes over a sequence of ISO 2022 that MARC-8 does not have: intermediate bytes and a final one.
    private mutating func unknownEscape(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        report.error(at: start - text.startIndex)
        var index = start + 1
        while index < text.endIndex, index < start + 4, (0x20...0x2F).contains(text[index]) { index += 1 }
        guard index > start + 1, index < text.endIndex, (0x30...0x7E).contains(text[index]) else { return start + 1 }
        return index + 1
    }

    /// Follows an escape sequence; nil if it is none of MARC-8's.
    private mutating func escape(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        func byte(_ step: Int) -> UInt8 { start + step < text.endIndex ? text[start + step] : 0 }
        switch byte(1) {
        case 0x73:  // s: back to ASCII
            g0 = .basicLatin
            return start + 2
        case 0x62, 0x67, 0x70:  // b, g, p: technique 1, in the lower half only
            guard let set = MARC8Set.named(by: byte(1)) else { return nil }
            g0 = set
            return start + 2
        case 0x24:
            let isPlain = byte(2) == 0x31
            let final = isPlain ? byte(2) : byte(3)
            guard let set = MARC8Set.named(by: final), set.width == 3 else { return nil }
            switch byte(2) {
            case 0x31, 0x2C, 0x28: g0 = set
            case 0x29, 0x2D: g1 = set
            default: return nil
            }
            return start + (isPlain ? 3 : 4)
        case 0x28, 0x2C, 0x29, 0x2D:
            // ANSEL alone has two final characters, "!E".
            let isLong = byte(2) == 0x21
            guard let set = MARC8Set.named(by: isLong ? byte(3) : byte(2)) else { return nil }
            if byte(1) == 0x28 || byte(1) == 0x2C { g0 = set } else { g1 = set }
            return start + (isLong ? 4 : 3)
        default: return nil
        }
    }

    private func reference(_ text: ArraySlice<UInt8>, _ start: Int) -> (scalar: UInt32, end: Int)? {
        guard g0.width == 1, text[start...].starts(with: "&#x".utf8) else { return nil }
        var value: UInt32 = 0
        var index = start + 3
        while index < text.endIndex, index < start + 10, let digit = Character(UnicodeScalar(text[index])).hexDigitValue {
            value = value << 4 | UInt32(digit)
            index += 1
        }
        guard index > start + 4, index < text.endIndex, text[index] == UInt8(ascii: ";"), value >= 0x20,
            Unicode.Scalar(value) != nil
        else { return nil }
        return (value, index + 1)
    }

    /// Whether text holds an escape sequence that calls a set.
    static func hasEscape(_ text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        while let escape = text[index...].firstIndex(of: 0x1B) {
            var probe = MARC8Decoder()
            if probe.escape(text, escape) != nil { return true }
            index = escape + 1
        }
        return false
    }
}
