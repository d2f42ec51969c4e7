import HTML
import Testing

@Suite struct SafeURLTests {
    @Test(arguments: [
        ("https://perpustakaan.example/a?b=c#d", "https://perpustakaan.example/a?b=c#d"),
        ("  HTTP://localhost:8080 ", "http://localhost:8080"), ("https://[::1]:80/x", "https://[::1]:80/x"),
        ("/cari?q=\"x\"", "/cari?q=%22x%22"), ("/buku/é <b>", "/buku/%C3%A9%20%3Cb%3E"),
        ("https://a.example/x y", "https://a.example/x%20y"),
        ("mailto:guru@sekolah.example", "mailto:guru@sekolah.example"), ("tel:+62 812-3456.789", "tel:+628123456789"), ("/", "/"),
    ])
    func `an honest address is kept and made plain`(address: String, expected: String) {
        #expect(SafeURL(untrusted: address)?.text == expected)
    }

    @Test(arguments: [
        "", " ", "javascript:alert(1)", "data:image/png;base64,x", "file:///etc/passwd", "//evil.example/x", "/\\evil.example",
        "\\\\evil",
        "https://", "https:///x", "https://user@evil.example", "https://good.example@evil.example/",
        "https://evil.example\\@good.example",
        "https://a b/", "https://a.example:99999/", "https://a.example:8x/", "https://a.example:/", "http://exa\u{0}mple/",
        "/a\r\nSet-Cookie: x",
        "/a\tb", "mailto:a@b@c", "mailto:a@b?bcc=c", "mailto:@b", "tel:abc", "tel:1", "relative/path", "?q=1", "ｈttps://x/",
        "https://еxample.com/",
        "/" + String(repeating: "a", count: 5000), "blob:https://a/", "view-source:https://a", "https://[x]/", "https://.a/",
    ])
    func `a hostile address is refused`(address: String) {
        #expect(SafeURL(untrusted: address) == nil)
    }

    @Test func `holes of a literal address are components`() {
        let url: SafeURL = "/cari/\("..%2f/x")?q=\("a&b=+ é")&page=\(2)"
        #expect(url.text == "/cari/..%252f%2Fx?q=a%26b%3D%2B%20%C3%A9&page=2")
        let empty: SafeURL = "/\("")/evil.example"
        #expect(empty.text == "/evil.example")
        let built: SafeURL = "\(url)\(query: [("sort", "year"), ("near", nil), ("size", "5")])"
        #expect(built.text == url.text + "&sort=year&size=5")
        let plain: SafeURL = "/cari\(query: [("q", "x")])"
        #expect(plain.text == "/cari?q=x")
    }
}
