/// A record being read from a notation that spells its parts out (XML, JSON), where each part may be wrong in its own way.
struct RecordDraft: Sendable {
    var sink: DiagnosticSink
    private var builder = MARC.RecordBuilder()
    private var hasLeader = false
    private var hasNoBreakSpaces = false
    private(set) var isEmpty = true

    init(number: Int) { sink = DiagnosticSink(record: number) }

    mutating func leader(_ text: String, at offset: Int?) {
        isEmpty = false
        hasLeader = true
        var bytes = Array(plainBlanks(text, offset).utf8)
        if bytes.count != 24 {
            // Pretty printers put it on a line of its own.
            bytes = Array(bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
            while let last = bytes.last, last <= 0x20, bytes.count > 24 { bytes.removeLast() }
        }
        if bytes.count != 24 || bytes.contains(where: { $0 < 0x20 || $0 > 0x7E }) {
            sink.note(.badLeader, at: offset, message: "the leader is not 24 ASCII characters", excerpt: Array(text.utf8))
        }
        builder.leader = MARC.Leader(reading: bytes)
    }

    mutating func control(_ tagText: String?, _ text: String, at offset: Int?) {
        isEmpty = false
        let text = hasNoBreakSpaces ? plainBlanks(text, offset) : text
        let tag = tag(tagText, offset)
        guard !text.isEmpty else { return sink.note(.emptyField, at: offset, tag: tag) }
        if !tag.isControl {
            sink.note(.badTag, at: offset, tag: tag, message: "the tag of a control field does not begin with 00")
        }
        clean(text, offset, tag, nil)
        builder.append(tag, text)
    }

    mutating func data(
        _ tagText: String?, _ indicators: [String?], _ subfields: [(code: String?, value: String)], at offset: Int?
    ) {
        isEmpty = false
        let tag = tag(tagText, offset)
        guard !subfields.isEmpty else { return sink.note(.emptyField, at: offset, tag: tag) }
        if tag.isControl {
            sink.note(.subfieldsInControlField, at: offset, tag: tag)
            return control(tag.description, subfields[0].value, at: offset)
        }
        let pair = (0..<2).map { indicator(indicators.count > $0 ? indicators[$0] : nil, tag, offset) }
        if indicators.contains(nil) || indicators.count < 2 {
            sink.note(.missingIndicators, at: offset, tag: tag)
        }
        var isFirst = true
        let parts = subfields.map { part -> (code: MARC.SubfieldCode, value: String) in
            let code = code(part.code, tag, offset, isFirst: isFirst)
            isFirst = false
            if part.value.isEmpty { sink.note(.emptySubfield, at: offset, tag: tag, subfield: code) }
            clean(part.value, offset, tag, code)
            return (code, part.value)
        }
        builder.append(tag, pair[0], pair[1], subfields: parts)
    }

    /// The record, once its end is reached.
    mutating func finish(at offset: Int?) -> MARC.Record {
        let record = builder.record
        if !hasLeader { sink.note(.missingLeader, at: offset) }
        if record.table.isEmpty {
            sink.note(.emptyRecord, at: offset)
        } else if record.controlNumber == nil {
            sink.note(.missingControlNumber, at: offset)
        }
        return record
    }

    private mutating func tag(_ text: String?, _ offset: Int?) -> MARC.Tag {
        let text = text ?? ""
        if text.utf8.count == 3 {
            let packed = text.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
            if FieldLook.isPlainTag(packed) { return MARC.Tag(packed: packed) }
        }
        sink.note(.badTag, at: offset, excerpt: Array(text.utf8))
        let bytes = Array(text.utf8.prefix(3).map { $0 > 0x20 && $0 < 0x7F ? UInt32($0) : 0x3F } + [0x3F, 0x3F, 0x3F])
        return MARC.Tag(packed: bytes[0] << 16 | bytes[1] << 8 | bytes[2])
    }

    private mutating func indicator(_ text: String?, _ tag: MARC.Tag, _ offset: Int?) -> Character {
        guard let text else { return " " }
        if text == "\u{A0}" {
            _ = plainBlanks(text, offset)
            return " "
        }
        let byte = text.utf8.first ?? 0
        if text.utf8.count != 1 || !FieldLook.isIndicator(byte) {
            sink.note(.badIndicator, at: offset, tag: tag, excerpt: Array(text.utf8))
        }
        return byte > 0x20 && byte < 0x7F ? Character(UnicodeScalar(byte)) : " "
    }

    private mutating func code(_ text: String?, _ tag: MARC.Tag, _ offset: Int?, isFirst: Bool) -> MARC.SubfieldCode {
        let code = MARC.SubfieldCode(text?.utf8.first ?? 0)
        if code == nil || text?.utf8.count != 1 {
            sink.note(.badSubfieldCode, at: offset, tag: tag, excerpt: Array((text ?? "").utf8))
        }
        return code ?? (isFirst ? "a" : "?")
    }

    /// Blanks for the no-break spaces that a detour through a web page leaves where only blanks can stand.
    private mutating func plainBlanks(_ text: String, _ offset: Int?) -> String {
        guard text.utf8.contains(0xC2), text.unicodeScalars.contains("\u{A0}") else { return text }
        if !hasNoBreakSpaces {
            sink.note(.controlCharacter, at: offset, message: "no-break spaces stand in the place of blanks")
        }
        hasNoBreakSpaces = true
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    }

    private mutating func clean(_ text: String, _ offset: Int?, _ tag: MARC.Tag, _ code: MARC.SubfieldCode?) {
        guard !TextRepair.isPrintableASCII(text) else { return }
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            sink.note(.controlCharacter, at: offset, tag: tag, subfield: code, excerpt: Array(text.utf8))
        }
        // What a program wrote that had met text it could not read.
        if text.unicodeScalars.contains("\u{FFFD}") {
            sink.note(
                .badUTF8, grade: .info, at: offset, tag: tag, subfield: code, message: "the source holds U+FFFD",
                excerpt: Array(text.utf8))
        }
    }
}
