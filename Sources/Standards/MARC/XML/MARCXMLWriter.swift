internal import XML

/// Writes records as MARCXML, piece by piece, in a `collection`.
///
/// ```swift
/// var writer = MARCXMLWriter()
/// for record in records { writer.write(record); send(writer.take()) }
/// send(writer.finish())
/// ```
public struct MARCXMLWriter: Sendable {
    private var writer = XMLWriter(capacity: 4096)

    public init() {
        writer.declaration()
        writer.start("collection", ["xmlns": MARCXML.namespace])
        writer.newline()
    }

    public mutating func write(_ record: MARC.Record) {
        Self.write(record, to: &writer, declaresNamespace: false)
        writer.newline()
    }

    /// What has been written since the last time.
    public mutating func take() -> [UInt8] { writer.take() }

    /// Closes the collection and gives the rest.
    public mutating func finish() -> [UInt8] { writer.finish() }

    /// One record as a document fragment that declares its own namespace, for embedding in OAI-PMH or SRU answers.
    public static func bytes(of record: MARC.Record) -> [UInt8] {
        var writer = XMLWriter(capacity: record.bytes.count * 3)
        write(record, to: &writer, declaresNamespace: true)
        return writer.finish()
    }

    private static func write(_ record: MARC.Record, to writer: inout XMLWriter, declaresNamespace: Bool) {
        writer.start("record")
        if declaresNamespace { writer.attribute("xmlns", MARCXML.namespace) }
        writer.element("leader", text: record.leader.description)
        for field in record.fields {
            if field.isControl {
                writer.start("controlfield")
                writer.attribute("tag", field.tag.description)
                writer.text(utf8: field.bytes)
                writer.end()
                continue
            }
            writer.start("datafield")
            writer.attribute("tag", field.tag.description)
            writer.attribute("ind1", String(field.indicator1))
            writer.attribute("ind2", String(field.indicator2))
            for subfield in field.subfields {
                writer.start("subfield")
                writer.attribute("code", subfield.code.description)
                writer.text(utf8: subfield.bytes)
                writer.end()
            }
            writer.end()
        }
        writer.end()
    }
}
