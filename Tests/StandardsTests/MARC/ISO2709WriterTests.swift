import MARC
import Testing

@Suite struct ISO2709WriterTests {
    @Test func `lengths and base address are right`() throws {
        var builder = MARC.RecordBuilder()
        builder.append("001", "x1")
        builder.append("245", "1", "0", subfields: [("a", "Café")])
        let bytes = try ISO2709Writer.bytes(of: builder.record)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "00063nam a2200049 a 4500001000300000245001000003\u{1E}x1\u{1E}10\u{1F}aCafé\u{1E}\u{1D}")
        #expect(bytes.count == 63)
        #expect(readAll(bytes)[0].diagnostics.isEmpty)
    }

    @Test func `a field that does not fit is refused and nothing is written`() {
        var builder = MARC.RecordBuilder()
        builder.append("520", subfields: [("a", String(repeating: "x", count: 9_994))])
        #expect(throws: Never.self) { try ISO2709Writer.bytes(of: builder.record) }
        builder.append("521", subfields: [("a", String(repeating: "x", count: 9_995))])
        var bytes: [UInt8] = [1]
        #expect(throws: ISO2709Writer.Failure.fieldTooLong("521", bytes: 10_000)) {
            try ISO2709Writer.write(builder.record, to: &bytes)
        }
        #expect(bytes == [1])
    }

    @Test func `a record that does not fit is refused`() throws {
        var builder = MARC.RecordBuilder()
        for _ in 0..<10 { builder.append("520", subfields: [("a", String(repeating: "x", count: 9_900))]) }
        #expect(try ISO2709Writer.bytes(of: builder.record).count == 99_196)
        builder.append("520", subfields: [("a", String(repeating: "x", count: 900))])
        #expect(throws: ISO2709Writer.Failure.recordTooLong(bytes: 100_113)) { try ISO2709Writer.bytes(of: builder.record) }
    }
}
