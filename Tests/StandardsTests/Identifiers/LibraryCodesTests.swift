import Identifiers
import Testing

@Suite struct LibraryCodesTests {
    @Test func `an NPSN is eight characters of text, upper case`() {
        #expect(NPSN(" 20404180 ")?.text == "20404180")
        #expect(NPSN("p9980001")?.text == "P9980001")
        for wrong in ["2040418", "204041800", "2040418A", "20 404180", "", "２０４０４１８０"] { #expect(NPSN(wrong) == nil, "\(wrong)") }
    }

    @Test func `an NPP is opaque but its usual form is known`() {
        for known in ["7171092D1020413", "1101052D1000001", "33143E1014753"] {
            #expect(NPP(known)?.isUsualForm == true, "\(known)")
        }
        #expect(NPP("3314-X") == nil)
        #expect(NPP("0") == nil)
        #expect(NPP("00000000") == nil)
        #expect(NPP("331401234567")?.isUsualForm == false)
    }

    @Test func `a library code tells its kind`() {
        #expect(LibraryCode("20404180")?.kind == NPSN("20404180").map { .school($0) })
        #expect(LibraryCode("d0000001")?.kind == .demonstration)
        #expect(LibraryCode("d0000001")?.text == "D0000001")
        #expect(LibraryCode("npp-33143E1014753")?.text == "NPP-33143E1014753")
        #expect(LibraryCode("l-7k9mqx")?.kind == .local)
        for wrong in ["L-7K9MQ", "L-7K9MQ0", "L-7K9MQU", "NPP-", "silang", "../x"] {
            #expect(LibraryCode(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `an ISSN is checked`() {
        #expect(ISSN("0216-6992")?.hyphenated == "0216-6992")
        #expect(ISSN("ISSN: 1693-9573") != nil)
        #expect(ISSN("0216-6993") == nil)
        #expect(ISSN("0000-0000") == nil)
        #expect(ISSN.examine("ISSN 0216-6993") == [.invalid(raw: "0216-6993", reason: .wrongCheckDigit(expected: "2"))])
        #expect(ISSN.examine("0216-6992, 1693-9573").count == 2)
    }
}
