/// Reads MARC-in-JSON: one object, an array of them, or objects one after another (newline-delimited).
///
/// Understood are the common notation (`"fields":[{"245":{"ind1":…,"subfields":[{"a":…}]}}]`), the same with `tag`, `value` and
/// `code` spelled out, the older one with `controlfield` and `datafield`, and marc-hash with its arrays.
public struct MARCJSONReader {
    private var scanner: JSONScanner
    private var number = 0

    public init(bytes: [UInt8]) { scanner = JSONScanner(bytes) }

    /// The next record, or the next stretch that is none; nil at the end.
    public mutating func next() -> MARC.ReadResult? {
        skipToObject()
        guard scanner.current != nil else { return nil }
        number += 1
        let start = scanner.position
        scanner.liberty = nil
        scanner.badText = nil
        do throws(JSONScanner.Failure) {
            guard scanner.current == UInt8(ascii: "{") else {
                throw JSONScanner.Failure(offset: start, reason: "an object is missing")
            }
            let object = try scanner.value()
            return result(object, start)
        } catch {
            // The place of the error may be the next record's own.
            resume(from: max(error.offset, start + 1))
            let range = start..<scanner.position
            let diagnostic = MARC.Diagnostic(
                .syntax, record: number, offset: error.offset, message: error.reason,
                excerpt: Array(scanner.bytes[min(error.offset, scanner.bytes.count)...].prefix(40)))
            return MARC.ReadResult(number: number, range: range, record: nil, diagnostics: [diagnostic])
        }
    }

    /// The bytes of a record's object.
    public func rawBytes(of result: MARC.ReadResult) -> ArraySlice<UInt8> {
        guard let range = result.range, range.upperBound <= scanner.bytes.count else { return [] }
        return scanner.bytes[range]
    }

    private mutating func skipToObject() {
        while let byte = scanner.current {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): scanner.position += 1
            default: return
            }
        }
    }

    /// Goes on at the next object that begins like a record, or on the next line that begins with one.
    private mutating func resume(from offset: Int) {
        let bytes = scanner.bytes
        var index = min(offset, bytes.count)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{") {
                let isLine = bytes[index - 1] == 0x0A && !bytes[(index + 1)...].prefix(1).elementsEqual([0x0A])
                if isLine || scanner.isRecord(at: index) { break }
            }
            index += 1
        }
        scanner.reset(to: index)
    }

    // MARK: - One object

    private func result(_ object: JSONValue, _ start: Int) -> MARC.ReadResult {
        let range = start..<scanner.position
        var draft = RecordDraft(number: number)
        if let liberty = scanner.liberty {
            draft.sink.note(
                .syntax, grade: .repaired, at: liberty, message: "a name without quotes or a forgotten comma",
                excerpt: Array(scanner.bytes[liberty...].prefix(40)))
        }
        if let bad = scanner.badText { draft.sink.note(.badUTF8, at: bad, excerpt: Array(scanner.bytes[bad...].prefix(40))) }
        let fields = object["fields"]?.elements
        let controls = object["controlfield"]?.elements
        let data = object["datafield"]?.elements
        guard object["leader"] != nil || fields != nil || controls != nil || data != nil else {
            draft.sink.note(.notARecord, at: start, excerpt: Array(scanner.bytes[range].prefix(40)))
            return MARC.ReadResult(number: number, range: range, record: nil, diagnostics: draft.sink.list)
        }
        if let leader = object["leader"]?.text { draft.leader(leader, at: start) }
        for field in fields ?? [] { read(field, &draft, start) }
        for field in (controls ?? []) + (data ?? []) { readSpelledOut(field, &draft, start) }
        let record = draft.finish(at: start)
        return MARC.ReadResult(number: number, range: range, record: record, diagnostics: draft.sink.list)
    }

    private func read(_ field: JSONValue, _ draft: inout RecordDraft, _ offset: Int) {
        // A lone member named "tag" is a field of that odd tag.
        if field["tag"]?.text != nil, field.members?.count ?? 0 > 1 { return readSpelledOut(field, &draft, offset) }
        if let hash = field.elements { return readHash(hash, &draft, offset) }
        guard let members = field.members, !members.isEmpty else {
            return draft.sink.note(.unexpectedElement, at: offset, message: "a field is not an object")
        }
        // One member each by the rule; an object with all the fields is met too.
        for (tag, value) in members {
            for value in value.elements ?? [value] {
                if let text = value.text {
                    draft.control(tag, text, at: offset)
                } else {
                    readData(tag, value, &draft, offset)
                }
            }
        }
    }

    private func readSpelledOut(_ field: JSONValue, _ draft: inout RecordDraft, _ offset: Int) {
        let tag = field["tag"]?.text
        if let text = (field["data"] ?? field["value"])?.text {
            draft.control(tag, text, at: offset)
        } else {
            readData(tag, field, &draft, offset)
        }
    }

    private func readData(_ tag: String?, _ field: JSONValue, _ draft: inout RecordDraft, _ offset: Int) {
        // The older notation has both indicators in one string.
        let both = field["ind"]?.text.map { Array($0) } ?? []
        let indicators = [
            field["ind1"]?.text ?? (both.count > 0 ? String(both[0]) : nil),
            field["ind2"]?.text ?? (both.count > 1 ? String(both[1]) : nil),
        ]
        var subfields: [(code: String?, value: String)] = []
        for part in (field["subfields"] ?? field["subfield"])?.elements ?? [] {
            if let code = part["code"] {
                subfields.append((code.text, (part["data"] ?? part["value"])?.text ?? ""))
            } else {
                for (code, value) in part.members ?? [] { subfields.append((code, value.text ?? "")) }
            }
        }
        draft.data(tag, indicators, subfields, at: offset)
    }

    /// marc-hash: `["001", "x"]` and `["245", "1", "0", [["a", "x"]]]`.
    private func readHash(_ field: [JSONValue], _ draft: inout RecordDraft, _ offset: Int) {
        if field.count == 2 { return draft.control(field[0].text, field[1].text ?? "", at: offset) }
        guard field.count == 4 else {
            return draft.sink.note(.unexpectedElement, at: offset, message: "a field is an array of neither two nor four")
        }
        let subfields = (field[3].elements ?? []).map { part -> (code: String?, value: String) in
            let pair = part.elements ?? []
            return (pair.first?.text, pair.count > 1 ? pair[1].text ?? "" : "")
        }
        draft.data(field[0].text, [field[1].text, field[2].text], subfields, at: offset)
    }
}
