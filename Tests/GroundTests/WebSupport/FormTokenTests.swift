import HTML
import Testing
import WebSupport

@Suite struct FormTokenTests {
    private let secret = [UInt8](0..<32)

    @Test func `a token serves its purpose and session only`() throws {
        let tokens = FormTokens(secret: secret, now: { 1_000_000 })
        let token = tokens.token(for: "minta", session: "s1")
        #expect(tokens.verify(token, for: "minta", session: "s1")?.age == 0)
        #expect(tokens.verify(token, for: "minta", session: "s2") == nil)
        #expect(tokens.verify(token, for: "masuk", session: "s1") == nil)
        #expect(tokens.verify(token, for: "mintas", session: "1") == nil)
        #expect(FormTokens(secret: [UInt8](1..<33), now: { 1_000_000 }).verify(token, for: "minta", session: "s1") == nil)
    }

    @Test func `a token ends with its time`() {
        let token = FormTokens(secret: secret, now: { 1000 }).token(for: "x")
        func verify(at time: Int) -> FormTokens.Verified? {
            FormTokens(secret: secret, now: { time }).verify(token, for: "x", lifetime: 100)
        }
        #expect(verify(at: 1100)?.age == 100)
        #expect(verify(at: 1101) == nil)
        #expect(verify(at: 950)?.age == 0)
        #expect(verify(at: 900) == nil)
    }

    @Test func `no bit of a token may change`() throws {
        let tokens = FormTokens(secret: secret, now: { 1000 })
        let token = tokens.token(for: "x")
        for index in token.indices {
            var forged = token
            forged.replaceSubrange(index...index, with: token[index] == "A" ? "B" : "A")
            #expect(tokens.verify(forged, for: "x") == nil)
        }
        for text in [
            nil, "", "A", token + "A", token + "=", String(repeating: "A", count: 64), String(repeating: "A", count: 100_000),
            "%00",
        ] {
            #expect(tokens.verify(text, for: "x") == nil)
        }
    }

    @Test func `no two tokens are alike`() {
        let tokens = FormTokens(secret: secret, now: { 1000 })
        let ids = (0..<100).compactMap { _ in tokens.verify(tokens.token(for: "x"), for: "x")?.formID }
        #expect(Set(ids).count == 100)
    }

    @Test func `a form carries its token there and back`() throws {
        let tokens = FormTokens(secret: secret, now: { 1000 })
        let field = tokens.field(for: "minta").description
        let value = try #require(field.firstMatch(of: /name="token" value="([A-Za-z0-9_-]+)">/)?.1)
        let form = Query([.init("token", String(value))])
        #expect(try tokens.require(in: form, for: "minta").age == 0)
        #expect(throws: WebError.self) { try tokens.require(in: form, for: "masuk") }
        #expect(throws: WebError.self) { try tokens.require(in: Query(), for: "minta") }
    }

    @Test func `base 64 for addresses comes back and has one spelling`() {
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 200) }
            #expect(Base64URL.bytes(Base64URL.text(bytes)) == bytes)
        }
        #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
        for text in ["A", "AB=", "A+", "AB", "é"] where text != "AB" || Base64URL.bytes("AB") != nil {
            #expect(Base64URL.bytes(text) == nil)
        }
    }
}
