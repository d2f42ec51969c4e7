import MARC
import Testing

/// Every byte that comes from outside may be any byte.
@Suite struct HostileTests {
    /// xorshift64*, so that a failure can be repeated.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state >> 12
            state ^= state << 25
            state ^= state >> 27
            return state &* 2_685_821_657_736_338_717
        }
    }

    let file: [UInt8] = {
        var marc8 = RawRecord(fields: [
            ("001", Array("x2".utf8)),
            ("245", Array("10".utf8) + [0x1F, 0x61, 0x1B, 0x24, 0x31, 0x21, 0x30, 0x21, 0x1B, 0x28, 0x42, 0xE2, 0x65]),
        ])
        marc8.leader = "00000nam  2200000 a 4500"
        return RawRecord("001 x1", "008 800108s1899    ilu           000 0 eng  ", "245 10$aCafé$bü").bytes + marc8.bytes
            + RawRecord("001 x3", "650  4$aFisika").bytes
    }()

    /// What holds for any bytes: the end is reached, stretches lie in order, records are well-formed and can be written and read back.
    func check(_ bytes: [UInt8], _ note: String) {
        guard var file = MARCFile(bytes: bytes) else { return }
        var count = 0
        var last = 0
        while let result = file.next() {
            count += 1
            #expect(result.number == count, "\(note)")
            if let range = result.range {
                #expect(range.lowerBound >= last && range.upperBound <= bytes.count, "\(note)")
                last = range.upperBound
            }
            #expect(result.record != nil || result.worst == .fatal, "\(note)")
            if let record = result.record, let written = try? ISO2709Writer.bytes(of: record) {
                var again = ISO2709Reader(bytes: written)
                #expect(again.next()?.record == record, "\(note)")
            }
            guard count <= bytes.count else {
                Issue.record("more results than bytes: \(note)")
                return
            }
        }
    }

    @Test(arguments: 1...8)
    func `flipped bytes never crash a reader and always end`(seed: Int) {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        for round in 0..<150 {
            var bytes = file
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            check(bytes, "seed \(seed) round \(round)")
        }
    }

    @Test func `structure bytes in every place never crash a reader`() {
        for place in file.indices {
            for byte: UInt8 in [0x1D, 0x1E, 0x1F, 0x1B, 0x39, 0x00, 0xFF] {
                var bytes = file
                bytes[place] = byte
                check(bytes, "\(byte) at \(place)")
            }
        }
    }

    @Test func `removed and doubled bytes never crash a reader`() {
        for place in file.indices {
            var shorter = file
            shorter.remove(at: place)
            check(shorter, "removed \(place)")
            var longer = file
            longer.insert(file[place], at: place)
            check(longer, "doubled \(place)")
        }
    }

    @Test func `flipped bytes in XML and JSON never crash a reader`() {
        var random = Random(state: 42)
        for bytes in [
            Array("<collection><record>\(MARCXMLTests.body)</record><record>\(MARCXMLTests.body)</record></collection>".utf8),
            Array("[\(MARCJSONTests.common),\(MARCJSONTests.common)]".utf8),
        ] {
            for round in 0..<400 {
                var flipped = bytes
                for _ in 0..<Int.random(in: 1...5, using: &random) {
                    flipped[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
                }
                check(flipped, "round \(round)")
            }
        }
    }

    @Test func `files made to cost much cost little`() {
        let leader = Array("00050nam a2200025 a 4500".utf8)
        // Leaders without terminators; a terminator only at the end; nothing but terminators; an endless directory.
        let heap: [[UInt8]] = [
            Array(repeatElement(leader, count: 20_000).joined()),
            Array(repeatElement(leader + [0x1E], count: 20_000).joined()) + [0x1D],
            leader + [UInt8](repeating: 0x1E, count: 400_000),
            leader + [UInt8](repeating: 0x1F, count: 400_000) + [0x1D],
            leader + [UInt8](repeating: 0x30, count: 400_000) + [0x1E, 0x1D],
            [UInt8](repeating: 0x30, count: 400_000),
            Array(repeatElement(Array("<record>".utf8), count: 30_000).joined()),
            Array("<collection>".utf8) + Array(repeatElement(Array("<record><".utf8), count: 20_000).joined()),
            Array("[{\"leader\":".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 200_000),
            Array("{\"leader\":\"".utf8) + Array(repeatElement(Array("{\"leader\":\"".utf8), count: 20_000).joined()),
        ]
        for (index, bytes) in heap.enumerated() {
            for format in MARCFile.Format.allCases {
                var file = MARCFile(bytes: bytes, format: format)
                var results = 0
                var diagnostics = 0
                while let result = file.next() {
                    results += 1
                    diagnostics += result.diagnostics.count
                    #expect(result.diagnostics.count <= 120)
                }
                #expect(results <= bytes.count / 8 + 1, "\(index) \(format)")
            }
        }
    }
}
