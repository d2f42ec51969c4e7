import Commons
import Testing

struct NumberTests {
    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"), (12345, "12.345", "12,345"),
        (123_456, "123.456", "123,456"), (1_234_567, "1.234.567", "1,234,567"), (-1000, "-1.000", "-1,000"),
        (-999, "-999", "-999"), (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ])
    func `thousands are marked as each language does`(value: Int, indonesian: String, english: String) {
        #expect(Language.indonesian.number(value) == indonesian)
        #expect(Language.english.number(value) == english)
    }

    @Test func `a list of texts comes back from its column`() {
        let texts = ["Hirata, Andrea", "Bentang", "a b"]
        #expect(TextList.split(TextList.join(texts)) == texts)
        #expect(TextList.split("").isEmpty)
        #expect(TextList.split(TextList.join([])).isEmpty)
    }

    @Test func `only a visitor may not keep catalogues`() {
        #expect(!Actor.visitor.mayKeepCatalog(of: LibraryID(1)))
        #expect(Actor.operatorAtConsole.mayKeepCatalog(of: LibraryID(1)))
        #expect(Actor.system.mayKeepCatalog(of: LibraryID(1)))
    }
}
