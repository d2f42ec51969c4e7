/// Makes a cell's bytes text, without control characters, and tells what was odd.
struct CellDecoder {
    let encoding: TextEncoding

    /// - Parameter note: called once per oddity.
    func text(_ bytes: ArraySlice<UInt8>, note: (TableDiagnostic.Code) -> Void) -> String {
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 }) { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 8)
        var oddities: Set<TableDiagnostic.Code> = []
        let source = Array(bytes)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                index += 1
                switch byte {
                case 0: oddities.insert(.nulBytes)
                case 0x0D:
                    if index < source.count, source[index] == 0x0A { index += 1 }
                    out.append(0x0A)
                case 0x09, 0x0A, 0x20..<0x7F: out.append(byte)
                default: oddities.insert(.controlCharacters)
                }
                continue
            }
            let length = encoding == .windows1252 ? 0 : UTF8Scan.length(source, at: index, end: source.count)
            if length > 0 {
                append(source[index..<(index + length)], to: &out, &oddities)
                index += length
            } else {
                if encoding != .windows1252 { oddities.insert(.windows1252Bytes) }
                if let scalar = Windows1252.scalar(byte) {
                    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                } else {
                    oddities.insert(.undefinedByte)
                    out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                }
                index += 1
            }
        }
        for oddity in oddities.sorted(by: { $0.rawValue < $1.rawValue }) { note(oddity) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Well-formed sequences of two to four bytes; C1 controls and byte order marks inside a text are dropped.
    private func append(_ sequence: ArraySlice<UInt8>, to out: inout [UInt8], _ oddities: inout Set<TableDiagnostic.Code>) {
        if sequence.count == 2, sequence.first == 0xC2, (sequence.last ?? 0) < 0xA0 {
            oddities.insert(.controlCharacters)
        } else if sequence.elementsEqual([0xEF, 0xBB, 0xBF]) {
            oddities.insert(.controlCharacters)
        } else {
            if sequence.elementsEqual([0xEF, 0xBF, 0xBD]) { oddities.insert(.replacementCharacter) }
            out.append(contentsOf: sequence)
        }
    }
}
