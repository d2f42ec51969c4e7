/// The codewords of a text: mode, count, bytes and padding, cut into blocks with their checks, and interleaved (7.4–7.6).
enum QRCodewords {
    static func all(_ bytes: [UInt8], _ capacity: QRCapacity) -> [UInt8] {
        interleaved(data(bytes, capacity), capacity)
    }

    private static func data(_ bytes: [UInt8], _ capacity: QRCapacity) -> [UInt8] {
        var bits: [Bool] = []
        bits.reserveCapacity(capacity.dataCodewords * 8)
        func put(_ value: Int, _ count: Int) {
            for shift in stride(from: count - 1, through: 0, by: -1) { bits.append(value >> shift & 1 == 1) }
        }
        put(0b0100, 4)
        put(bytes.count, capacity.countBits)
        for byte in bytes { put(Int(byte), 8) }
        // The terminator is cut short where the text fills the code.
        put(0, min(4, capacity.dataCodewords * 8 - bits.count))
        while !bits.count.isMultiple(of: 8) { bits.append(false) }
        var codewords = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var pad: UInt8 = 0xEC
        while codewords.count < capacity.dataCodewords {
            codewords.append(pad)
            pad ^= 0xEC ^ 0x11
        }
        return codewords
    }

    /// The first blocks are a codeword shorter where they cannot all be alike.
    private static func interleaved(_ data: [UInt8], _ capacity: QRCapacity) -> [UInt8] {
        let short = data.count / capacity.blocks
        let longBlocks = data.count % capacity.blocks
        let generator = ReedSolomon.generator(capacity.checks)
        var blocks: [ArraySlice<UInt8>] = []
        var checks: [[UInt8]] = []
        var start = 0
        for index in 0..<capacity.blocks {
            let length = short + (index >= capacity.blocks - longBlocks ? 1 : 0)
            let block = data[start..<start + length]
            start += length
            blocks.append(block)
            checks.append(ReedSolomon.checks(block, generator))
        }
        var out: [UInt8] = []
        out.reserveCapacity(capacity.total)
        for index in 0...short { for block in blocks where index < block.count { out.append(block[block.startIndex + index]) } }
        for index in 0..<capacity.checks { for check in checks { out.append(check[index]) } }
        return out
    }
}
