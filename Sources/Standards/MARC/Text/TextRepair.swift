/// Makes any valid UTF-8 fit to stand in a record.
enum TextRepair {
    /// Whether a text can stand anywhere as it is.
    static func isPrintableASCII(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } } ?? false
    }

    /// Appends a string like `append(_:to:keepsPositions:)`.
    static func append(_ text: String, to bytes: inout [UInt8], keepsPositions: Bool = false) {
        if isPrintableASCII(text) {
            bytes.append(contentsOf: text.utf8)
        } else {
            append(Array(text.utf8)[...], to: &bytes, keepsPositions: keepsPositions)
        }
    }

    /// Appends text in form C, with a blank for each control character and one for a line break and the blanks around it.
    ///
    /// - Parameter keepsPositions: a line break is a blank like the others, for control fields where every place means something.
    /// - Returns: whether anything but the normal form was changed.
    @discardableResult
    static func append(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8], keepsPositions: Bool = false) -> Bool {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xEF }) else {
            NormalFormC.append(utf8, to: &bytes)
            return false
        }
        var isChanged = false
        var clean: [UInt8] = []
        clean.reserveCapacity(utf8.count)
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            guard byte < 0x20 || byte == 0x7F else {
                // U+FFFE and U+FFFF are no characters and stand in no XML.
                if byte == 0xEF, utf8[index...].prefix(2).last == 0xBF, let last = utf8[index...].prefix(3).last, last >= 0xBE {
                    clean.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    index += 3
                    isChanged = true
                    continue
                }
                clean.append(byte)
                index += 1
                continue
            }
            isChanged = true
            index += 1
            guard byte == 0x0A || byte == 0x0D, !keepsPositions else {
                clean.append(0x20)
                continue
            }
            // A wrapped or indented text: the line break and its indentation are one blank.
            while index < utf8.endIndex, utf8[index] <= 0x20 { index += 1 }
            while clean.last == 0x20 { clean.removeLast() }
            if !clean.isEmpty, index < utf8.endIndex { clean.append(0x20) }
        }
        NormalFormC.append(clean[...], to: &bytes)
        return isChanged
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at either end.
    var trimmingBlanks: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 != 0x20 }), let last = lastIndex(where: { $0 != 0x20 }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
