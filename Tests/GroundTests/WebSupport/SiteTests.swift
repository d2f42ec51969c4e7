import CZlib
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebSupport

/// The layers together, as a browser meets them.
@Suite struct SiteTests {
    private struct Secret: Error { let name = "Siti" }

    private static func register(_ routes: Routes) {
        routes.get("/") { _, _ in Response.html(TestSite.page) }
        routes.get("/judul/:id") { _, context in Response.plainText(context.parameters.get("id") ?? "") }
        routes.post("/judul/:id") { _, _ in Response.plainText("posted") }
        routes.get("/Katalog/daftar") { _, context in Response.plainText(context.client?.description ?? "none") }
        routes.get("/cari") { request, _ in Response.plainText(try request.query()["q"] ?? "") }
        routes.post("/minta") { request, _ in
            Response.plainText(try await request.form().pairs.map { "\($0.name)=\($0.value)" }.joined(separator: ";"))
        }
        routes.post("/unggah") { request, _ in
            let form = try await request.multipartForm(limits: MultipartLimits(total: 2000))
            return Response.plainText("\(form.fields.pairs.count) \(form.file("berkas")?.bytes.count ?? -1)")
        }
        routes.get("/rusak") { _, _ -> Response in throw Secret() }
        routes.get("/api/v1/rusak") { _, _ -> Response in throw Secret() }
        routes.get("/stream") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain"],
                body: ResponseBody { writer in
                    for _ in 0..<100 { try await writer.write(ByteBuffer(string: String(repeating: "x", count: 100))) }
                    try await writer.finish(nil)
                })
        }
        routes.post("/api/v1/hal") { _, _ in Response.json([0x7B, 0x7D]) }
    }

    private func test<Value>(
        _ setup: TestingSetup = .router, stack: WebStack = TestSite.stack(),
        _ body: @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await TestSite.application(stack, Self.register).test(setup, body)
    }

    @Test func `every answer carries the security headers, errors too`() async throws {
        try await test(.live) { client async throws -> Void in
            for (path, status) in [
                ("/", 200), ("/tiada", 404), ("/rusak", 500), ("/cari?q=%zz", 400), ("/api/v1/rusak", 500), ("/judul//5", 301),
            ] {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status.code == status, "\(path)")
                #expect(
                    response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'")
                        == true, "\(path)")
                #expect(response.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
                #expect(response.headers[.referrerPolicy] == "same-origin")
                #expect(response.headers[.permissionsPolicy] != nil)
                #expect(response.headers[.openerPolicy] == "same-origin")
                #expect(response.headers[.cacheControl] != nil)
            }
        }
    }

    @Test func `an unknown error tells nothing of itself, in page or problem`() async throws {
        try await test { client async throws -> Void in
            let page = try await client.execute(uri: "/rusak", method: .get)
            #expect(page.text.hasPrefix("<h1>500</h1>"))
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            let problem = try await client.execute(uri: "/api/v1/rusak", method: .get)
            #expect(problem.headers[.contentType] == "application/problem+json")
            #expect(problem.text.contains("\"status\":500"))
            for response in [page, problem] { #expect(!response.text.contains("Siti") && !response.text.contains("Secret")) }
            let asked = try await client.execute(uri: "/tiada", method: .get, headers: [.accept: "application/json"])
            #expect(asked.text.contains("\"code\":\"not-found\""))
        }
    }

    @Test func `a wrong method is 405 with what is allowed, and OPTIONS says so`() async throws {
        try await test { client async throws -> Void in
            let wrong = try await client.execute(uri: "/judul/5", method: .delete)
            #expect(wrong.status == .methodNotAllowed)
            #expect(wrong.headers[.allow] == "GET, HEAD, OPTIONS, POST")
            let odd = try await client.execute(uri: "/judul/5", method: try #require(HTTPRequest.Method("BREW")))
            #expect(odd.status == .methodNotAllowed)
            let options = try await client.execute(uri: "/minta", method: .options)
            #expect(options.status == .noContent)
            #expect(options.headers[.allow] == "OPTIONS, POST")
            #expect(try await client.execute(uri: "/tiada", method: .options).status == .notFound)
            #expect(try await client.execute(uri: "*", method: .options).status == .noContent)
        }
    }

    @Test func `HEAD has the headers and no body, for pages and errors`() async throws {
        try await test(.live) { client async throws -> Void in
            let head = try await client.execute(uri: "/", method: .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(TestSite.page.bytes.count))
            let missing = try await client.execute(uri: "/tiada", method: .head)
            #expect(missing.status == .notFound)
            #expect(missing.body.readableBytes == 0)
            #expect(try await client.execute(uri: "/", method: .get).status == .ok)
        }
    }

    @Test(arguments: [
        ("/judul/5/", "/judul/5"), ("//judul///5?x=1&y=%20", "/judul/5?x=1&y=%20"), ("/JUDUL/Abc", "/judul/Abc"),
        ("/katalog/DAFTAR/", "/Katalog/daftar"),
        ("/judul/%5Cevil/", "/judul/%5Cevil"), ("//judul/evil.example/", "/judul/evil.example"),
    ])
    func `one page has one address`(path: String, canonical: String) async throws {
        try await test { client async throws -> Void in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status == .movedPermanently)
            #expect(response.headers[.location] == canonical)
        }
    }

    @Test func `a redirect to the canonical address stays on this host and keeps the method`() async throws {
        let stack = TestSite.stack()
        let app = TestSite.application(stack) {
            $0.get("/:x") { _, _ in Response.plainText("") }.post("/:x") { _, _ in Response.plainText("") }
        }
        try await app.test(.router) { client async throws -> Void in
            for path in ["/\\evil.example/", "//evil.example", "///evil.example/", "/\\/evil.example"] {
                let response = try await client.execute(uri: path, method: .get)
                let location = response.headers[.location] ?? "/"
                #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.contains("\\"), "\(path) → \(location)")
            }
            #expect(try await client.execute(uri: "/a/", method: .post).status == .permanentRedirect)
        }
    }

    @Test(arguments: [
        ("/judul/a%20b%2Fc", 200, "a b/c"), ("/judul/..%2f..%2fetc", 200, "../../etc"), ("/judul/%2525", 200, "%25"),
        ("/judul/%C3%A9", 200, "é"),
        ("/judul/a+b", 200, "a+b"), ("/judul/%zz", 400, ""), ("/judul/%ff", 400, ""), ("/judul/a%00b", 400, ""),
        ("/judul/a%0d%0aX:y", 400, ""),
    ])
    func `path parameters are decoded once`(path: String, status: Int, text: String) async throws {
        try await test { client async throws -> Void in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status.code == status)
            if status == 200 { #expect(response.text == text) }
        }
    }

    @Test func `long, broken and repeated queries are answered`() async throws {
        try await test(.live) { client async throws -> Void in
            #expect(try await client.execute(uri: "/cari?q=laskar+pelangi%26", method: .get).text == "laskar pelangi&")
            #expect(try await client.execute(uri: "/cari?q=1&q=2&Q=3", method: .get).text == "1")
            #expect(try await client.execute(uri: "/cari?q=%00", method: .get).status == .badRequest)
            #expect(
                try await client.execute(uri: "/cari?" + String(repeating: "a&", count: 300), method: .get).status == .badRequest)
        }
        try await test(.live) { client async throws -> Void in
            #expect(
                try await client.execute(uri: "/cari?q=" + String(repeating: "a", count: 10_000), method: .get).status
                    == .uriTooLong)
        }
    }

    @Test func `a form is read by its type and within its size`() async throws {
        let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded; charset=UTF-8"]
        try await test { client async throws -> Void in
            let good = try await client.execute(
                uri: "/minta", method: .post, headers: form, body: ByteBuffer(string: "a=1&a=2&b=x+y"))
            #expect(good.text == "a=1;a=2;b=x y")
            #expect(
                try await client.execute(uri: "/minta", method: .post, headers: form, body: ByteBuffer(string: "a=%z1")).status
                    == .badRequest)
            #expect(
                try await client.execute(
                    uri: "/minta", method: .post, headers: [.contentType: "text/plain"], body: ByteBuffer(string: "a=1")
                ).status == .unsupportedMediaType)
            #expect(
                try await client.execute(uri: "/minta", method: .post, body: ByteBuffer(string: "a=1")).status
                    == .unsupportedMediaType)
            let big = ByteBuffer(repeating: 0x61, count: 1 << 20 + 1)
            #expect(try await client.execute(uri: "/minta", method: .post, headers: form, body: big).status == .contentTooLarge)
        }
    }

    @Test func `an upload is read within its limits`() async throws {
        let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=\"x y\""]
        @Sendable func body(_ count: Int) -> ByteBuffer {
            ByteBuffer(
                string:
                    "--x y\r\nContent-Disposition: form-data; name=n\r\n\r\n1\r\n--x y\r\nContent-Disposition: form-data; name=berkas; filename=f\r\n\r\n\(String(repeating: "z", count: count))\r\n--x y--\r\n"
            )
        }
        try await test { client async throws -> Void in
            #expect(try await client.execute(uri: "/unggah", method: .post, headers: headers, body: body(1000)).text == "1 1000")
            #expect(
                try await client.execute(uri: "/unggah", method: .post, headers: headers, body: body(3000)).status
                    == .contentTooLarge)
            #expect(
                try await client.execute(
                    uri: "/unggah", method: .post, headers: [.contentType: "multipart/form-data"], body: body(1)
                ).status == .badRequest)
            #expect(
                try await client.execute(uri: "/unggah", method: .post, headers: headers, body: ByteBuffer(string: "--x y\r\n"))
                    .status == .badRequest)
        }
    }

    @Test(
        arguments: [
            ([:], 200), (["Sec-Fetch-Site": "same-origin"], 200), (["Sec-Fetch-Site": "none"], 200),
            (["Sec-Fetch-Site": "cross-site"], 403),
            (["Sec-Fetch-Site": "same-site"], 403), (["Origin": "http://localhost"], 200),
            (["Origin": "https://evil.example"], 403), (["Origin": "null"], 403),
            (["Origin": "http://localhost.evil.example"], 403), (["Origin": "http://localhost:81"], 403),
            (["Referer": "http://localhost/x"], 200),
            (["Referer": "https://evil.example/http://localhost/"], 403),
            (["Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"], 403),
            (["Origin": "https://silang.example"], 200), (["Referer": "x"], 403),
        ] as [([String: String], Int)])
    func `a form from another site is refused`(headers: [String: String], status: Int) async throws {
        var stack = TestSite.stack()
        stack.crossSite = CrossSiteGuard(origins: ["https://silang.example"], exemptPaths: ["/api/"])
        var fields = HTTPFields()
        for (name, value) in headers { fields[try .named(name)] = value }
        let sent = fields
        try await test(stack: stack) { client async throws -> Void in
            #expect(try await client.execute(uri: "/judul/5", method: .post, headers: sent).status.code == status)
            #expect(try await client.execute(uri: "/judul/5", method: .get, headers: sent).status == .ok)
            #expect(try await client.execute(uri: "/api/v1/hal", method: .post, headers: sent).status == .ok)
        }
    }

    @Test func `pages are compressed for who takes it, streams and small answers are not`() async throws {
        try await test(.live) { client async throws -> Void in
            let gzip: HTTPFields = [.acceptEncoding: "br, gzip;q=0.8"]
            let page = try await client.execute(uri: "/", method: .get, headers: gzip)
            #expect(page.headers[.contentEncoding] == "gzip")
            #expect(page.headers[.vary] == "Accept-Encoding")
            #expect(page.headers[.contentLength] == String(page.bytes.count))
            #expect(page.bytes.count < 1000)
            #expect(Self.gunzip(page.bytes) == TestSite.page.bytes)
            let plain = try await client.execute(uri: "/", method: .get, headers: [.acceptEncoding: "gzip;q=0"])
            #expect(plain.headers[.contentEncoding] == nil)
            #expect(plain.headers[.vary] == "Accept-Encoding")
            #expect(plain.bytes == TestSite.page.bytes)
            let stream = try await client.execute(uri: "/stream", method: .get, headers: gzip)
            #expect(stream.headers[.contentEncoding] == nil)
            #expect(stream.bytes.count == 10_000)
            #expect(try await client.execute(uri: "/judul/5", method: .get, headers: gzip).headers[.contentEncoding] == nil)
            let head = try await client.execute(uri: "/", method: .head, headers: gzip)
            #expect(head.headers[.contentLength] == page.headers[.contentLength])
        }
    }

    @Test func `too many requests wait`() async throws {
        var stack = TestSite.stack()
        let limiter = RateLimiter()
        stack.rateLimit = RateLimit(limiter) { $0.uri.path == "/cari" ? .init("cari", burst: 2, perSecond: 0.1) : nil }
        try await test(.live, stack: stack) { client async throws -> Void in
            for _ in 0..<2 { #expect(try await client.execute(uri: "/cari", method: .get).status == .ok) }
            let refused = try await client.execute(uri: "/cari", method: .get)
            #expect(refused.status == .tooManyRequests)
            #expect(Int(refused.headers[.retryAfter] ?? "").map { (1...10).contains($0) } == true)
            #expect(try await client.execute(uri: "/", method: .get).status == .ok)
            let liar = try await client.execute(uri: "/cari", method: .get, headers: [.forwardedFor: "198.51.100.7"])
            #expect(liar.status == .tooManyRequests)
        }
    }

    @Test func `the client behind a trusted proxy is known, and no other`() async throws {
        let headers: HTTPFields = [.forwardedFor: "1.1.1.1, 198.51.100.7"]
        try await test(.live) { client async throws -> Void in
            let peer = try await client.execute(uri: "/Katalog/daftar", method: .get, headers: headers).text
            #expect(peer == "127.0.0.1" || peer == "::1")
        }
        var stack = TestSite.stack()
        stack.proxies = TrustedProxies(["127.0.0.0/8", "::1"].compactMap { IPNetwork($0) })
        try await test(.live, stack: stack) { client async throws -> Void in
            #expect(try await client.execute(uri: "/Katalog/daftar", method: .get, headers: headers).text == "198.51.100.7")
        }
    }

    @Test func `what is asked is counted by route`() async throws {
        let stack = TestSite.stack()
        let metrics = stack.metrics
        let app = TestSite.application(stack) { routes in
            Self.register(routes)
            Monitoring(metrics: metrics).register(on: routes)
        }
        try await app.test(.live) { client async throws -> Void in
            _ = try await client.execute(uri: "/judul/1", method: .get)
            _ = try await client.execute(uri: "/judul/2", method: .get)
            _ = try await client.execute(uri: "/tiada/rahasia", method: .get)
            let text = try await client.execute(uri: "/metrics", method: .get).text
            #expect(text.contains("http_requests_total{method=\"GET\",route=\"/judul/{id}\",status=\"200\"} 2\n"))
            #expect(text.contains("status=\"404\"} 1\n"))
            #expect(!text.contains("rahasia"))
            #expect(try await client.execute(uri: "/healthz", method: .get).text == "{\"status\":\"ok\"}")
        }
    }

    @Test func `health fails with the first thing that does not work`() async throws {
        let app = TestSite.application {
            Monitoring(
                metrics: RequestMetrics(), mayRead: { _ in false }, checks: [("store", { throw Secret() }), ("index", {})]
            ).register(on: $0)
        }
        try await app.test(.router) { client async throws -> Void in
            let health = try await client.execute(uri: "/healthz", method: .get)
            #expect(health.status == .serviceUnavailable)
            #expect(health.text == "{\"status\":\"failing\",\"failing\":[\"store\"]}")
            #expect(try await client.execute(uri: "/metrics", method: .get).status == .notFound)
        }
    }

    @Test func `line ends in a header's value cannot begin another header`() async throws {
        let app = TestSite.application {
            $0.get("/x") { _, _ in Response(status: .ok, headers: [.location: "/a\r\nSet-Cookie: x=y"]) }
        }
        try await app.test(.live) { client async throws -> Void in
            let response = try await client.execute(uri: "/x", method: .get)
            #expect(response.headers[.setCookie] == nil)
        }
    }

    private static func gunzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: 1 << 20)
        let capacity = output.count
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(capacity)
                guard inflate(&stream, Z_FINISH) == Z_STREAM_END else { return [] }
                return Array(output[..<(capacity - Int(stream.avail_out))])
            }
        }
    }
}
