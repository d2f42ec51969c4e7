public import XML

/// Makes records of the events of any XML document that holds MARCXML: a collection, an OAI-PMH or SRU answer, one record.
///
/// MARCXML is known by its local names, in its own namespace, a related one or none; the old `oai_marc` notation is understood too.
/// Feed it every event; it gives a record at each record's end and ignores the rest.
public struct MARCXMLAssembler: Sendable {
    private var number = 0
    private var depth = 0
    private var draft: RecordDraft?
    private var recordDepth = 0
    private var recordStart: Int?
    private var field: Field?
    private var text: [UInt8] = []
    private var place = Place.outside
    /// Elements inside one that does not belong to a record.
    private var skipped = 0

    private enum Place { case outside, record, leader, control, data, subfield }

    private struct Field {
        var tag: String?
        var indicators: [String?]
        var subfields: [(code: String?, value: String)] = []
        var code: String?
        var offset: Int?
    }

    public init() {}

    init(number: Int) { self.number = number }

    /// Whether a record has begun and not ended.
    public var isInsideRecord: Bool { draft != nil }

    /// Takes the next event of the document.
    public mutating func read(_ event: XMLEvent) -> MARC.ReadResult? {
        switch event {
        case .start(let element):
            depth += 1
            return start(element)
        case .text(let piece):
            guard skipped == 0 else { return nil }
            switch place {
            case .leader, .control, .subfield: text.append(contentsOf: piece.utf8)
            case .data: strayText(piece)
            case .record, .outside: break
            }
            return nil
        case .end(let name, let location):
            defer { depth -= 1 }
            return end(name, location)
        }
    }

    /// Gives what was read of a record whose end is missing, with the reason.
    mutating func abandon(_ error: XMLError) -> MARC.ReadResult {
        let isInside = isInsideRecord
        number = draft?.sink.record ?? number + 1
        let record = number
        var sink = draft?.sink ?? DiagnosticSink(record: record)
        sink.note(.syntax, at: error.location.offset, message: error.description)
        let start = isInside ? recordStart : error.location.offset
        draft = nil
        place = .outside
        let range = start.flatMap { start in error.location.offset.map { min(start, $0)..<max(start, $0) } }
        return MARC.ReadResult(number: record, range: range, record: nil, diagnostics: sink.list)
    }

    // MARK: - Tags

    private mutating func start(_ element: XMLElement) -> MARC.ReadResult? {
        let name = element.name.local
        if skipped > 0 {
            skipped += 1
            return nil
        }
        guard MARCXML.accepts(element.name.namespace) else {
            if place != .outside { skip(element) }
            return nil
        }
        switch (name, place) {
        case ("record", _), ("oai_marc", .outside): return begin(element)
        case ("leader", .record): enter(.leader)
        case ("fixfield", .record) where element["id"] == "LDR": enter(.leader)
        case ("controlfield", .record), ("fixfield", .record):
            enter(.control)
            field = Field(tag: element["tag"] ?? element["id"], indicators: [], offset: element.location.offset)
        case ("datafield", .record), ("varfield", .record):
            place = .data
            let indicators = name == "datafield" ? [element["ind1"], element["ind2"]] : [element["i1"], element["i2"]]
            field = Field(tag: element["tag"] ?? element["id"], indicators: indicators, offset: element.location.offset)
        case ("subfield", .data):
            enter(.subfield)
            field?.code = element["code"] ?? element["label"]
        case (_, .outside): break
        default: skip(element)
        }
        return nil
    }

    private mutating func enter(_ place: Place) {
        self.place = place
        text.removeAll(keepingCapacity: true)
    }

    private mutating func skip(_ element: XMLElement) {
        draft?.sink.note(
            .unexpectedElement, at: element.location.offset,
            message: "<\(element.name.local)> does not belong here and was passed over")
        // Before anything of a record has come, this may be an envelope with the record inside.
        if draft?.isEmpty != true || place != .record { skipped = 1 }
    }

    private mutating func begin(_ element: XMLElement) -> MARC.ReadResult? {
        var interrupted: MARC.ReadResult?
        if var open = draft, !open.isEmpty {
            open.sink.note(.nestedRecord, at: element.location.offset)
            draft = open
            interrupted = finish(element.location)
        }
        // A record around this one that held nothing else, as in OAI-PMH read without namespaces, does not count.
        if draft == nil { number += 1 }
        draft = RecordDraft(number: number)
        recordDepth = depth
        recordStart = element.location.offset
        place = .record
        return interrupted
    }

    private mutating func end(_ name: XMLName, _ location: XMLLocation) -> MARC.ReadResult? {
        if skipped > 0 {
            skipped -= 1
            return nil
        }
        switch place {
        case .outside: break
        case .leader:
            let leader = string
            draft?.leader(leader, at: location.offset)
            place = .record
        case .control:
            let content = string
            draft?.control(field?.tag, content, at: field?.offset)
            place = .record
        case .subfield:
            let part = (code: field?.code, value: string)
            field?.subfields.append(part)
            place = .data
        case .data:
            if let field { draft?.data(field.tag, field.indicators, field.subfields, at: field.offset) }
            place = .record
        case .record:
            if depth == recordDepth { return finish(location) }
        }
        return nil
    }

    private mutating func finish(_ location: XMLLocation) -> MARC.ReadResult? {
        guard var done = draft else { return nil }
        draft = nil
        place = .outside
        recordDepth = 0
        let record = done.finish(at: recordStart)
        let range = recordStart.flatMap { start in location.offset.map { start..<max(start, $0) } }
        return MARC.ReadResult(number: done.sink.record, range: range, record: record, diagnostics: done.sink.list)
    }

    private var string: String { String(decoding: text, as: UTF8.self) }

    /// Text in a data field outside its subfields: white space, or a subfield that lost its tags.
    private mutating func strayText(_ piece: String) {
        guard piece.utf8.contains(where: { $0 > 0x20 }) else { return }
        draft?.sink.note(
            .missingSubfieldDelimiter, at: field?.offset, tag: field?.tag.flatMap { MARC.Tag(validating: $0) },
            excerpt: Array(piece.utf8))
        field?.subfields.append(("a", piece))
    }
}
