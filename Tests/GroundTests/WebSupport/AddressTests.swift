import HTTPTypes
import Testing

@testable import WebSupport

@Suite struct AddressTests {
    @Test func `addresses are read in every form proxies write them`() {
        #expect(IPAddress("192.0.2.1")?.description == "192.0.2.1")
        #expect(IPAddress("192.0.2.1:8080") == IPAddress("::ffff:192.0.2.1"))
        #expect(IPAddress("[2001:db8::1]:443")?.description == "2001:db8::1")
        for text in [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "unknown", "fe80::1%eth0", "_hidden", "1.2.3.4\u{0}", "::g", "::ffff:1.2.3",
        ] {
            #expect(IPAddress(text) == nil, "\(text)")
        }
    }

    @Test func `networks hold what is in them`() throws {
        let inner = try #require(IPNetwork("10.0.0.0/8"))
        #expect(inner.contains(try #require(IPAddress("10.255.0.1"))))
        #expect(inner.contains(try #require(IPAddress("::ffff:10.0.0.1"))))
        #expect(!inner.contains(try #require(IPAddress("11.0.0.1"))))
        let v6 = try #require(IPNetwork("2001:db8::/33"))
        #expect(v6.contains(try #require(IPAddress("2001:db8:7fff::1"))))
        #expect(!v6.contains(try #require(IPAddress("2001:db8:8000::1"))))
        #expect(try #require(IPNetwork("0.0.0.0/0")).contains(try #require(IPAddress("9.9.9.9"))))
        for text in ["10.0.0.0/33", "10.0.0.0/-1", "x/8", "10.0.0.0/", "::/129"] { #expect(IPNetwork(text) == nil, "\(text)") }
    }

    @Test(arguments: [
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"), ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"), ("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2", "198.51.100.1"),
        ("10.0.0.1", "nonsense", "10.0.0.1"), ("10.0.0.1", "1.1.1.1, nonsense, 10.0.0.2", "10.0.0.2"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", " 2001:db8::5 ", "2001:db8::5"),
    ])
    func `only a trusted proxy may name another client`(peer: String, forwarded: String, client: String) throws {
        let proxies = TrustedProxies([try #require(IPNetwork("10.0.0.0/8"))])
        #expect(proxies.client(of: IPAddress(peer), [.forwardedFor: forwarded]) == IPAddress(client))
    }

    @Test func `inner addresses are known`() throws {
        for text in ["10.1.1.1", "172.16.0.1", "172.31.255.1", "192.168.1.1", "fd00::1", "fe80::1", "169.254.1.1"] {
            #expect(try #require(IPAddress(text)).isPrivate, "\(text)")
        }
        for text in ["172.32.0.1", "8.8.8.8", "2001:db8::1", "127.0.0.1"] {
            #expect(try #require(IPAddress(text)).isPrivate == false, "\(text)")
        }
        #expect(try #require(IPAddress("127.9.9.9")).isLoopback)
        #expect(try #require(IPAddress("::1")).isLoopback)
    }
}
