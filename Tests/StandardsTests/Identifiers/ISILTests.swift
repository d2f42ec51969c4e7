import Identifiers
import Testing

@Suite struct ISILTests {
    @Test(
        arguments: [
            ("ID-JKPNRI", "ID-JKPNRI"), ("id-JkPnri", "ID-JkPnri"), ("DE-1", "DE-1"), (" ID - A:b/c-9 ", "ID-A:b/c-9"),
            ("AU-TAS:SCH12345", nil), ("ID-", nil), ("I-AB", nil), ("IDN-AB", nil), ("ID_AB", nil), ("1D-AB", nil),
            ("ID--AB", nil),
            ("ID-ÄB", nil), ("", nil), ("ID-ABCDEFGHIJK", "ID-ABCDEFGHIJK"), ("ID-ABCDEFGHIJKL", nil),
        ] as [(String, String?)])
    func `a country, a hyphen, and at most eleven signs`(typed: String, kept: String?) {
        #expect(ISIL(typed)?.text == kept)
    }
}
