/// What one pass over a field's bytes tells.
struct FieldLook {
    /// Indicators, delimiters and codes are where they should be, no text is empty and no control character stands in it.
    var isRight = false
    var highest: UInt8 = 0
    /// Whether "&#" occurs, which in MARC-8 may begin a character.
    var hasReference = false

    /// Whether the field can stand in a record as it is, its text being ASCII.
    func isPlain(_ declared: TextCoding.Declared) -> Bool {
        isRight && highest < 0x80 && !(hasReference && declared == .marc8)
    }

    init(_ bytes: Span<UInt8>, _ range: Range<Int>, isControl: Bool) {
        var index = range.lowerBound
        if isControl {
            guard !range.isEmpty else { return }
        } else {
            guard range.count > 4, Self.isIndicator(bytes[index]), Self.isIndicator(bytes[index + 1]),
                bytes[index + 2] == ISO2709.subfieldDelimiter
            else { return }
            index += 2
        }
        while index < range.upperBound {
            while index + ByteBlock.width <= range.upperBound {
                let block = ByteBlock(bytes.bytes, at: index)
                guard block.isPrintable, !block.mayContain(UInt8(ascii: "#")) else { break }
                index += ByteBlock.width
            }
            guard index < range.upperBound else { break }
            let byte = bytes[index]
            highest = max(highest, byte)
            if byte < 0x20 {
                // A delimiter, a code and at least one byte of text.
                guard byte == ISO2709.subfieldDelimiter, !isControl, index + 2 < range.upperBound, bytes[index + 1] > 0x20,
                    bytes[index + 1] < 0x7F, bytes[index + 2] >= 0x20
                else { return }
                index += 1
            } else if byte == 0x7F {
                return
            } else if byte == UInt8(ascii: "#"), index > range.lowerBound, bytes[index - 1] == UInt8(ascii: "&") {
                hasReference = true
            }
            index += 1
        }
        isRight = true
    }

    static func isIndicator(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A
    }

    /// Whether a tag is three letters or digits.
    static func isPlainTag(_ tag: UInt32) -> Bool {
        isAlphanumeric(UInt8(truncatingIfNeeded: tag >> 16)) && isAlphanumeric(UInt8(truncatingIfNeeded: tag >> 8))
            && isAlphanumeric(UInt8(truncatingIfNeeded: tag))
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
    }
}
