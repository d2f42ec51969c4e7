import Membership
import Testing

struct DistanceTests {
    @Test func `distances are those of a sphere`() throws {
        let jakarta = try #require(Coordinates(latitude: -6.2, longitude: 106.8166))
        let surabaya = try #require(Coordinates(latitude: -7.2575, longitude: 112.7521))
        #expect(abs(jakarta.kilometres(to: surabaya) - 664) < 5)
        #expect(jakarta.kilometres(to: jakarta) == 0)
        #expect(abs(jakarta.kilometres(to: surabaya) - surabaya.kilometres(to: jakarta)) < 1e-9)
    }

    @Test func `a point off the earth is none`() {
        #expect(Coordinates(latitude: 90.1, longitude: 0) == nil)
        #expect(Coordinates(latitude: 0, longitude: -180.1) == nil)
        #expect(Coordinates(latitude: .nan, longitude: 0) == nil)
    }
}
