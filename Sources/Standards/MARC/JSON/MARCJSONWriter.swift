/// Writes records as MARC-in-JSON (the notation of Ross Singer's proposal, as yaz, pymarc and ruby-marc read it).
public enum MARCJSONWriter {
    /// One record as one object on one line, without line end: a line of newline-delimited JSON.
    public static func bytes(of record: MARC.Record) -> [UInt8] {
        var bytes: [UInt8] = []
        write(record, to: &bytes)
        return bytes
    }

    public static func write(_ record: MARC.Record, to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + record.bytes.count * 2)
        literal("{\"leader\":", &bytes)
        string(record.leader.bytes, &bytes)
        literal(",\"fields\":[", &bytes)
        for field in record.fields {
            if field.position > 0 { literal(",", &bytes) }
            literal("{", &bytes)
            string(field.tag.bytes, &bytes)
            literal(":", &bytes)
            if field.isControl { string(field.bytes, &bytes) } else { data(field, &bytes) }
            literal("}", &bytes)
        }
        literal("]}", &bytes)
    }

    private static func data(_ field: MARC.Field, _ bytes: inout [UInt8]) {
        literal("{\"ind1\":", &bytes)
        string(String(field.indicator1).utf8, &bytes)
        literal(",\"ind2\":", &bytes)
        string(String(field.indicator2).utf8, &bytes)
        literal(",\"subfields\":[", &bytes)
        var isFirst = true
        for subfield in field.subfields {
            if !isFirst { literal(",", &bytes) }
            isFirst = false
            literal("{", &bytes)
            string([subfield.code.byte], &bytes)
            literal(":", &bytes)
            string(subfield.bytes, &bytes)
            literal("}", &bytes)
        }
        literal("]}", &bytes)
    }

    private static func string(_ text: some Sequence<UInt8>, _ bytes: inout [UInt8]) {
        literal("\"", &bytes)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): literal("\\\"", &bytes)
            case UInt8(ascii: "\\"): literal("\\\\", &bytes)
            case 0x00..<0x10: bytes.append(contentsOf: "\\u000\(String(byte, radix: 16))".utf8)
            case 0x10..<0x20: bytes.append(contentsOf: "\\u00\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        literal("\"", &bytes)
    }

    private static func literal(_ text: StaticString, _ bytes: inout [UInt8]) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
