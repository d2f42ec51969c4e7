import MARC

/// What holds of every record that any reader gives.
enum RecordInvariants {
    /// - Returns: how many bytes the record's fields hold.
    static func check(_ record: MARC.Record) throws(BrokenInvariant) -> Int {
        var size = 0
        try hold(record.leader.description.utf8.count == 24, "a leader has 24 characters")
        for field in record.fields {
            size += field.bytes.count
            try check(field)
        }
        try checkRoundTrips(record)
        return size
    }

    private static func check(_ field: MARC.Field) throws(BrokenInvariant) {
        let tag = field.tag.description.utf8
        try hold(tag.count == 3 && tag.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "a tag is three graphic characters")
        let bytes = field.bytes
        try hold(String(validating: bytes, as: UTF8.self) != nil, "text is UTF-8")
        if field.isControl {
            try hold(!bytes.isEmpty, "no control field is empty")
            try hold(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "no control character stands in a control field")
            return
        }
        try hold(bytes.count >= 4 && bytes[bytes.startIndex + 2] == 0x1F, "a data field has indicators and a subfield")
        try hold(bytes.prefix(2).allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "an indicator is ASCII")
        try hold(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x1F }, "no control character stands in a data field")
        for index in bytes.indices where bytes[index] == 0x1F {
            let code = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            try hold(code > 0x20 && code < 0x7F, "a subfield code is a graphic character")
        }
    }

    /// What can be written is read back the same, in every notation.
    private static func checkRoundTrips(_ record: MARC.Record) throws(BrokenInvariant) {
        if let written = try? ISO2709Writer.bytes(of: record) { try checkReading(written, .iso2709, record) }
        try checkReading(MARCXMLWriter.bytes(of: record), .marcxml, record)
        try checkReading(MARCJSONWriter.bytes(of: record), .json, record)
    }

    private static func checkReading(
        _ written: [UInt8], _ format: MARCFile.Format, _ record: MARC.Record
    ) throws(BrokenInvariant) {
        var file = MARCFile(bytes: written, format: format)
        let again = file.next()
        try hold(again?.record == record, "a record written as \(format) is read back the same")
        try hold((again?.worst ?? .info) < .major, "a record written as \(format) has no grave defect")
        try hold(file.next() == nil, "one record written as \(format) is one record read")
    }
}
