import Testing

@testable import Discovery

@Suite struct WishCodeTests {
    @Test(arguments: ["K7M3QX", "k7m3qx", " K7M 3QX ", "k7m-3qx", "K7M.3QX"]) func `a code is read as people copy it`(
        _ typed: String
    ) {
        #expect(WishCode(typed)?.text == "K7M3QX")
    }

    @Test(arguments: ["", "K7M3Q", "K7M3QXX", "K7M3Q0", "K7M3QO", "K7M3Q1", "É7M3QX", "K7M3Q\u{0}", "../../", "ﬁ7M3QX"])
    func `what is no code is none`(_ typed: String) {
        #expect(WishCode(typed) == nil)
    }

    @Test func `codes differ from form to form and from attempt to attempt`() {
        let codes = (0..<2000).map { WishCode(form: WishCode.Digest.of("form \($0)"), attempt: 0).text }
        #expect(Set(codes).count > 1990)
        #expect(codes.allSatisfy { WishCode($0)?.text == $0 })
        // Each place uses the whole alphabet.
        for place in 0..<WishCode.length { #expect(Set(codes.map { Array($0)[place] }).count == 29) }
        let form = WishCode.Digest.of("form")
        #expect(Set((0..<50).map { WishCode(form: form, attempt: $0).text }).count == 50)
    }
}
