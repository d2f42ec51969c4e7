import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import WebSupport

@Suite struct SmallValueTests {
    private func request(_ headers: HTTPFields, path: String = "/") -> Request {
        Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", true), ("\"x\", W/\"a\"", true), ("*", true), ("\"a,b\",\"a\"", true), ("\"b\"", false),
        ("", false), ("a", false),
        ("\"a", false), ("W/a", false), (",,, \"a\"", true),
    ])
    func `If-None-Match is a list of tags, compared weakly`(header: String, isKnown: Bool) {
        #expect(EntityTag(weak: "a").isKnown(to: request([.ifNoneMatch: header])) == isKnown)
    }

    @Test func `a tag cannot leave its quotes`() { #expect(EntityTag(weak: "a\"\r\nX: y", "é", "2").text == "W/\"aX:y--2\"") }

    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("gzip;q=0", false), ("identity", false), ("", false),
        ("*;q=0", false),
        ("gzip;q=0, *", false), ("GZIP ; Q=1.0", true), ("gzip;q=abc", false), ("gzip;q=0.001", true), ("gzip;q=0.0000", false),
    ])
    func `gzip is sent to who takes it`(header: String, takes: Bool) {
        #expect(Compression.takesGzip(request([.acceptEncoding: header])) == takes)
    }

    @Test func `the language is the reader's choice, else the first`() {
        let languages = Languages(["id", "en"])
        #expect(languages.choice(for: request([:])) == "id")
        #expect(languages.choice(for: request([.cookie: "a=b; bahasa=en"])) == "en")
        #expect(languages.choice(for: request([.cookie: "bahasa=xx"])) == "id")
        #expect(languages.choice(for: request([.acceptLanguage: "en"])) == "id")
        let polite = Languages(["id", "en"], readsAcceptLanguage: true)
        #expect(polite.choice(for: request([.acceptLanguage: "fr, id;q=0.3, en-GB;q=0.7"])) == "en")
        #expect(polite.choice(for: request([.acceptLanguage: "fr;q=;;,,"])) == "id")
        #expect(languages.cookie(for: "xx\r\n", isSecure: false) == nil)
        #expect(languages.cookie(for: "en", isSecure: true)?.description.contains("Secure") == true)
    }

    @Test(arguments: [
        "https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", "meja", "/\t/evil.example",
        " //evil.example",
        "\\/evil.example", "/a\r\nSet-Cookie: x=y",
    ])
    func `a way back never leads away`(wanted: String) { #expect(ReturnPath.safe(wanted, or: "/meja").text == "/meja") }

    @Test func `a way back on this site is kept`() {
        #expect(ReturnPath.safe("/cari?q=a b#c").text == "/cari?q=a%20b#c")
        #expect(ReturnPath.safe(nil).text == "/")
    }

    @Test func `a downloaded file's name cannot break its header`() {
        let response = Response.download([1], type: "text/csv", named: "a\"\r\nb;\\é.csv")
        #expect(
            response.headers[.contentDisposition]
                == "attachment; filename=\"a___b___.csv\"; filename*=UTF-8''a%22%0D%0Ab%3B%5C%C3%A9.csv")
    }

    @Test func `media types are read with their parameters`() {
        let value = MediaTypeValue("Multipart/Form-Data ;  Boundary = \"a\\\"b;c\" ; x=y; ; =z; last")
        #expect(value.value == "multipart/form-data")
        #expect(value["boundary"] == "a\"b;c")
        #expect(value["x"] == "y")
        #expect(value["last"] == nil)
    }

    @Test func `text in JSON is escaped`() { #expect(JSONText.quoted("a\"\\\n\u{1}é") == "\"a\\\"\\\\\\n\\u0001é\"") }

    @Test func `figures are written as Prometheus reads them`() {
        let metrics = RequestMetrics()
        metrics.began()
        metrics.ended(method: "GET", route: "/judul/{id}\"\n", status: 200, seconds: 0.002)
        metrics.gauge("silang_jobs_waiting", help: "Jobs.") { 3 }
        let text = metrics.text
        #expect(text.contains("http_requests_total{method=\"GET\",route=\"/judul/{id}\\\"\\n\",status=\"200\"} 1\n"))
        #expect(text.contains("le=\"0.001\"} 0\n"))
        #expect(text.contains("le=\"0.0025\"} 1\n"))
        #expect(text.contains("le=\"+Inf\"} 1\n"))
        #expect(text.contains("silang_jobs_waiting 3.0\n"))
    }
}
