import Store
import Testing

struct DatabaseLocationTests {
    @Test func `a location is a path, a path with its scheme, or memory`() throws {
        #expect(try DatabaseLocation.parse("data/silang.sqlite").path == "data/silang.sqlite")
        #expect(try DatabaseLocation.parse("sqlite:data/silang.sqlite").path == "data/silang.sqlite")
        #expect(try DatabaseLocation.parse("sqlite:///srv/silang.sqlite").path == "/srv/silang.sqlite")
        #expect(try DatabaseLocation.parse("sqlite::memory:") == .memory)
        #expect(try DatabaseLocation.parse(":memory:") == .memory)
    }

    @Test func `an address on a server is understood, and shown without its password`() throws {
        let location = try DatabaseLocation.parse("postgres://silang:ra%40hasia@db.example:5432/hub?sslmode=require&password=x")
        #expect(location.engine == .postgreSQL)
        #expect(location.description == "postgres://db.example:5432/hub")
    }

    @Test func `nonsense is refused`() {
        for text in ["", "sqlite:", "mysql://host/db", "http://example/", "a\u{0}b"] {
            #expect(refusal { _ = try DatabaseLocation.parse(text) } == .cannotOpen)
        }
    }
}
