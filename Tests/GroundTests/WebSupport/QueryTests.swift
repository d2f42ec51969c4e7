import HTML
import HTTPTypes
import Testing
import WebSupport

@Suite struct QueryTests {
    private func parse(_ text: String, limits: Query.Limits = .uri) throws(WebError) -> Query {
        try Query(parsing: Array(text.utf8), limits: limits)
    }

    @Test func `names and values are decoded once, plus is a space, order and repetition stay`() throws {
        let query = try parse("q=laskar+pelangi&b%5B%5D=1&b[]=%2B2&empty=&bare&&a=b=c&x=%2525")
        #expect(
            query.pairs == [
                .init("q", "laskar pelangi"), .init("b[]", "1"), .init("b[]", "+2"), .init("empty", ""), .init("bare", ""),
                .init("a", "b=c"),
                .init("x", "%25"),
            ])
        #expect(query.values("b[]") == ["1", "+2"])
        #expect(query.repeatedNames == ["b[]"])
    }

    @Test(arguments: ["q=%", "q=%1", "q=%zz", "%=1", "q=%ff", "q=%C3", "q=a%00b", "q=%ed%a0%80"])
    func `what no honest form sends is 400`(text: String) {
        #expect(throws: WebError.self) { try parse(text) }
        do { _ = try parse(text) } catch { #expect(error.status == .badRequest) }
    }

    @Test func `limits hold`() throws {
        #expect(try parse("q=" + String(repeating: "a", count: 8190)).pairs.count == 1)
        #expect(throws: WebError.tooLarge(limit: 8192)) { try parse("q=" + String(repeating: "a", count: 8191)) }
        let many = String(repeating: "a&", count: 200)
        #expect(try parse(many).pairs.count == 200)
        #expect(throws: WebError.self) { try parse(many + "a") }
    }

    @Test func `numbers are checked and blanks are nothing`() throws {
        let query = try parse("page=2&size=999&bad=2x&blank=+&sign=%2B5&huge=99999999999999999999")
        #expect(try query.int("page", in: 1...100) == 2)
        #expect(try query.int("none", in: 1...100) == nil)
        #expect(try query.int("blank", in: 1...100) == nil)
        #expect(query.trimmed("blank") == nil)
        for name in ["size", "bad", "huge"] { #expect(throws: WebError.self) { try query.int(name, in: 1...100) } }
    }

    @Test func `links are made from queries`() throws {
        let query = try parse("q=a%26b&page=3&f=x&f=y")
        #expect(query.setting("page", to: "4").link(on: "/cari").text == "/cari?q=a%26b&page=4&f=x&f=y")
        #expect(query.setting("page", to: nil).removing("f", value: "x").link(on: "/cari").text == "/cari?q=a%26b&f=y")
        #expect(Query().link(on: "/cari").text == "/cari")
        #expect(Query().setting("q", to: "é\"").link(on: "/cari").text == "/cari?q=%C3%A9%22")
    }
}
