/// Makes a record's content of the fields found: as it stands where everything is right, else field by field.
struct FieldAssembler {
    var sink: DiagnosticSink
    private let origin: Int
    private var builder: MARC.RecordBuilder
    /// Whether the leader counts indicators; UNIMARC's kin without them exist.
    var hasIndicators = true
    private var notedCodings: Set<MARC.DiagnosticCode> = []

    init(sink: DiagnosticSink, origin: Int, leader: MARC.Leader) {
        self.sink = sink
        self.origin = origin
        builder = MARC.RecordBuilder(leader: leader)
    }

    // MARK: - Nothing to repair

    /// The record, if every byte of it is right already; nil if any needs a closer look.
    static func clean(
        _ bytes: [UInt8], _ fields: [Directory.Field], data: Range<Int>, leader: MARC.Leader, declared: TextCoding.Declared
    ) -> MARC.Record? {
        var record = MARC.Record(leader: leader)
        record.table.reserveCapacity(fields.count)
        let span = bytes.span
        var isASCII = true
        for field in fields {
            guard FieldLook.isPlainTag(field.tag) else { return nil }
            let tag = MARC.Tag(packed: field.tag)
            let look = FieldLook(span, field.range, isControl: tag.isControl)
            if !look.isPlain(declared) {
                // From U+0300 on a scalar may be one that form C composes.
                guard look.isRight, declared == .utf8, look.highest < 0xCC else { return nil }
                isASCII = false
            }
            let start = field.range.lowerBound - data.lowerBound
            record.table.append(MARC.Record.Entry(tag, start..<(start + field.range.count)))
        }
        guard isASCII || (try? UTF8Span(validating: span.extracting(data))) != nil else { return nil }
        record.bytes = Array(bytes[data])
        return record
    }

    // MARK: - Field by field

    mutating func assemble(_ bytes: [UInt8], _ fields: [Directory.Field], declared: TextCoding.Declared) -> MARC.Record {
        var evidence = TextCoding.Evidence()
        for field in fields { TextCoding.weigh(bytes[field.range], declared, &evidence) }
        let favoursMARC8 = evidence.favoursMARC8(declared)
        for field in fields {
            let plain = MARC.Tag(packed: field.tag)
            if FieldLook.isPlainTag(field.tag),
                FieldLook(bytes.span, field.range, isControl: plain.isControl).isPlain(declared)
            {
                builder.append(wellFormed: bytes[field.range], plain)
                continue
            }
            let content = bytes[field.range]
            let offset = origin + field.range.lowerBound
            let tag = self.tag(field.tag, offset)
            let coding = TextCoding.judge(content, declared: declared, favoursMARC8: favoursMARC8)
            noteCoding(coding, declared, tag, offset, content)
            if tag.isControl { control(content, tag, coding, offset) } else { data(content, tag, coding, offset) }
        }
        return builder.record
    }

    private mutating func tag(_ packed: UInt32, _ offset: Int) -> MARC.Tag {
        guard !FieldLook.isPlainTag(packed) else { return MARC.Tag(packed: packed) }
        let raw = MARC.Tag(packed: packed).bytes
        sink.note(.badTag, at: offset, excerpt: raw)
        let bytes = raw.map { $0 > 0x20 && $0 < 0x7F ? UInt32($0) : 0x3F }
        return MARC.Tag(packed: bytes[0] << 16 | bytes[1] << 8 | bytes[2])
    }

    private mutating func noteCoding(
        _ coding: TextCoding, _ declared: TextCoding.Declared, _ tag: MARC.Tag, _ offset: Int, _ content: ArraySlice<UInt8>
    ) {
        let code: MARC.DiagnosticCode
        switch (coding, declared) {
        case (.windows1252, _): code = .guessedEncoding
        case (.utf8, .marc8), (.brokenUTF8, .marc8), (.marc8, .utf8): code = .wrongEncodingFlag
        default: return
        }
        // Once a record: the rest says the same.
        guard notedCodings.insert(code).inserted else { return }
        sink.note(code, at: offset, tag: tag, excerpt: Array(content))
    }

    private mutating func control(_ content: ArraySlice<UInt8>, _ tag: MARC.Tag, _ coding: TextCoding, _ offset: Int) {
        var content = content
        if let delimiter = content.firstIndex(of: ISO2709.subfieldDelimiter) {
            sink.note(.subfieldsInControlField, at: offset, tag: tag, excerpt: Array(content))
            // Written like a data field: blanks for indicators, then $a.
            if content[..<delimiter].allSatisfy({ $0 == 0x20 }) { content = content[delimiter...].dropFirst(2) }
            content = content.prefix { $0 != ISO2709.subfieldDelimiter }
        }
        guard !content.isEmpty else { return sink.note(.emptyField, at: offset, tag: tag) }
        var text: [UInt8] = []
        append(content, coding, to: &text, tag, nil, offset)
        // Nothing but an escape sequence, say.
        guard !text.isEmpty else { return sink.note(.emptyField, at: offset, tag: tag, excerpt: Array(content)) }
        builder.append(wellFormed: text, tag)
    }

    private mutating func data(_ content: ArraySlice<UInt8>, _ tag: MARC.Tag, _ coding: TextCoding, _ offset: Int) {
        guard !content.isEmpty else { return sink.note(.emptyField, at: offset, tag: tag) }
        let delimiter = content.firstIndex(of: ISO2709.subfieldDelimiter)
        var head = content[..<(delimiter ?? content.endIndex)]
        var out: [UInt8] = []
        out.reserveCapacity(content.count + content.count / 4)
        let indicators = self.indicators(&head, hasSubfields: delimiter != nil, tag, offset, content)
        out.append(contentsOf: indicators)
        if !head.isEmpty {
            sink.note(.missingSubfieldDelimiter, at: offset, tag: tag, excerpt: Array(content))
            out.append(contentsOf: [ISO2709.subfieldDelimiter, UInt8(ascii: "a")])
            append(head, coding, to: &out, tag, "a", offset)
        }
        var next = delimiter
        while let start = next {
            let behind = content[(start + 1)...]
            next = behind.firstIndex(of: ISO2709.subfieldDelimiter)
            subfield(behind[..<(next ?? content.endIndex)], coding, to: &out, tag, offset + (start - content.startIndex))
        }
        if out.count > 2 {
            builder.append(wellFormed: out, tag)
        } else {
            sink.note(.emptyField, at: offset, tag: tag, excerpt: Array(content))
        }
    }

    /// Takes the indicators off `head`, the text before the first subfield, and leaves there what is text.
    private mutating func indicators(
        _ head: inout ArraySlice<UInt8>, hasSubfields: Bool, _ tag: MARC.Tag, _ offset: Int, _ content: ArraySlice<UInt8>
    ) -> [UInt8] {
        // Without subfields the text may begin at once: two blanks or digits are indicators, two letters a word.
        let areThere = hasSubfields || hasIndicators && head.prefix(2).allSatisfy { $0 == 0x20 || $0 >= 0x30 && $0 <= 0x39 }
        var indicators = areThere ? Array(head.prefix(2)) : []
        head = head.dropFirst(indicators.count)
        if indicators.count < 2 {
            sink.note(.missingIndicators, at: offset, tag: tag, excerpt: Array(content))
            indicators += Array(repeating: 0x20, count: 2 - indicators.count)
        }
        if hasSubfields, !head.isEmpty, head.count <= 2 || head.allSatisfy({ $0 == 0x20 }) {
            sink.note(.extraIndicators, at: offset, tag: tag, excerpt: Array(content))
            head = []
        }
        for index in 0..<2 where !FieldLook.isIndicator(indicators[index]) {
            sink.note(.badIndicator, at: offset + index, tag: tag, excerpt: Array(content))
            if indicators[index] <= 0x20 || indicators[index] >= 0x7F { indicators[index] = 0x20 }
        }
        return indicators
    }

    /// - Parameter part: code and text, the delimiter gone.
    private mutating func subfield(
        _ part: ArraySlice<UInt8>, _ coding: TextCoding, to out: inout [UInt8], _ tag: MARC.Tag, _ offset: Int
    ) {
        var part = part
        if let first = part.first, first <= 0x20 || first >= 0x7F, let letter = part.dropFirst().first,
            letter >= 0x61 && letter <= 0x7A || letter >= 0x30 && letter <= 0x39
        {
            sink.note(
                .badSubfieldCode, grade: .repaired, at: offset, tag: tag, message: "a stray byte stands before the subfield code",
                excerpt: Array(part))
            part = part.dropFirst()
        }
        guard let code = part.first else { return sink.note(.emptySubfield, at: offset, tag: tag) }
        var text = part.dropFirst()
        let valid = MARC.SubfieldCode(code)
        if valid == nil {
            sink.note(.badSubfieldCode, at: offset, tag: tag, excerpt: Array(part))
            // Half a character is text.
            if code >= 0x80 { text = part }
        }
        if text.isEmpty { sink.note(.emptySubfield, at: offset, tag: tag, subfield: valid) }
        // What stands first is $a in nearly every field.
        out.append(contentsOf: [ISO2709.subfieldDelimiter, valid?.byte ?? UInt8(ascii: out.count == 2 ? "a" : "?")])
        append(text, coding, to: &out, tag, valid, offset)
    }

    /// Decodes, cleans and appends one text.
    private mutating func append(
        _ text: ArraySlice<UInt8>, _ coding: TextCoding, to out: inout [UInt8], _ tag: MARC.Tag, _ code: MARC.SubfieldCode?,
        _ offset: Int
    ) {
        var utf8 = text
        switch coding {
        case .ascii: break
        case .utf8, .brokenUTF8:
            // A field of whole characters can have one cut in two where its indicators end.
            if let first = UTF8Scan(text).firstInvalid {
                sink.note(.badUTF8, at: offset + first, tag: tag, subfield: code, excerpt: Array(text.dropFirst(first)))
                utf8 = Array(String(decoding: text, as: UTF8.self).utf8)[...]
            }
        case .marc8:
            let (decoded, report) = MARC8Decoder.decode(text)
            utf8 = decoded[...]
            if let first = report.firstError {
                sink.note(.badMARC8, at: offset + first, tag: tag, subfield: code, excerpt: Array(text.dropFirst(first)))
            }
        case .windows1252: utf8 = Windows1252.decode(text)[...]
        }
        if TextRepair.append(utf8, to: &out, keepsPositions: tag.isControl) {
            sink.note(.controlCharacter, at: offset, tag: tag, subfield: code, excerpt: Array(text))
        }
    }
}
