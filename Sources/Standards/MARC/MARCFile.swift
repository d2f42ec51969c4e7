/// A file of MARC records in whichever notation it is.
///
/// ```swift
/// if var file = MARCFile(bytes: bytes) {
///     while let result = file.next() { … }
/// }
/// ```
public struct MARCFile {
    /// The notations of MARC that are read.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case iso2709, marcxml, json
    }

    public let format: Format
    private var reader: Reader

    private enum Reader {
        case iso2709(ISO2709Reader)
        case xml(MARCXMLReader)
        case json(MARCJSONReader)
    }

    /// Reads a file in the notation it is seen to have; nil if it is none of them.
    public init?(bytes: [UInt8]) {
        guard let format = Self.sniff(bytes) else { return nil }
        self.init(bytes: bytes, format: format)
    }

    /// Reads a file in the notation named.
    public init(bytes: [UInt8], format: Format) {
        self.format = format
        reader =
            switch format {
            case .iso2709: .iso2709(ISO2709Reader(bytes: bytes))
            case .marcxml: .xml(MARCXMLReader(bytes: bytes))
            case .json: .json(MARCJSONReader(bytes: bytes))
            }
    }

    /// The next record or the next stretch that is none; nil at the end.
    public mutating func next() -> MARC.ReadResult? {
        switch reader {
        case .iso2709(var inner):
            defer { reader = .iso2709(inner) }
            return inner.next()
        case .xml(var inner):
            defer { reader = .xml(inner) }
            return inner.next()
        case .json(var inner):
            defer { reader = .json(inner) }
            return inner.next()
        }
    }

    /// The bytes of the record just read, to be kept whole.
    public func rawBytes(of result: MARC.ReadResult) -> ArraySlice<UInt8> {
        switch reader {
        case .iso2709(let inner): inner.rawBytes(of: result)
        case .xml(let inner): inner.rawBytes(of: result)
        case .json(let inner): inner.rawBytes(of: result)
        }
    }

    /// Tells the notation by the first 64 KB; nil for anything else.
    public static func sniff(_ bytes: [UInt8]) -> Format? {
        let head = bytes.prefix(65_536)
        guard let start = head.firstIndex(where: { !isSkipped($0) }) else { return nil }
        switch head[start] {
        case UInt8(ascii: "<"):
            return contains(head, "MARC21/slim") || contains(head, "controlfield") || contains(head, "datafield")
                || contains(head, "oai_marc") || contains(head, "<leader") || contains(head, ":leader") ? .marcxml : nil
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isRecord = contains(head, "leader") || contains(head, "controlfield") || contains(head, "datafield")
            return isRecord && (contains(head, "fields") || contains(head, "field")) ? .json : nil
        default: break
        }
        // A listing for people begins with a leader too; only the real thing has terminators.
        guard head.contains(ISO2709.fieldTerminator) else { return nil }
        // Blanks may be the lost length of a leader.
        for index in [start, head.startIndex] where LeaderShape.isPossible(bytes, at: index) { return .iso2709 }
        // Junk or a damaged record first: is there a whole one behind it?
        return head.indices.contains { LeaderShape.isCertain(bytes, at: $0) } ? .iso2709 : nil
    }

    private static func isSkipped(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { needle in
            var rest = bytes
            while let start = rest.firstIndex(of: needle[0]) {
                rest = rest[start...]
                if rest.starts(with: needle) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
