import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebSupport

/// The layers together: what is sent in, what is refused, what is counted and compressed.
@Suite struct SiteGuardTests {
    @Test func `a form is read by its type and within its size`() async throws {
        let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded; charset=UTF-8"]
        try await SampleSite.test { client async throws -> Void in
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
        try await SampleSite.test { client async throws -> Void in
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
            (["Sec-Fetch-Site": "same-origin", "Origin": "null"], 200),
            (["Sec-Fetch-Site": "cross-site", "Origin": "null"], 403),
            (["Origin": "https://silang.example"], 200), (["Referer": "x"], 403),
        ] as [([String: String], Int)])
    func `a form from another site is refused`(headers: [String: String], status: Int) async throws {
        var stack = TestSite.stack()
        stack.crossSite = CrossSiteGuard(origins: ["https://silang.example"], exemptPaths: ["/api/"])
        var fields = HTTPFields()
        for (name, value) in headers { fields[try .named(name)] = value }
        let sent = fields
        try await SampleSite.test(stack: stack) { client async throws -> Void in
            #expect(try await client.execute(uri: "/judul/5", method: .post, headers: sent).status.code == status)
            #expect(try await client.execute(uri: "/judul/5", method: .get, headers: sent).status == .ok)
            #expect(try await client.execute(uri: "/api/v1/hal", method: .post, headers: sent).status == .ok)
        }
    }

    @Test func `pages are compressed for who takes it, streams and small answers are not`() async throws {
        try await SampleSite.test(.live) { client async throws -> Void in
            let gzip: HTTPFields = [.acceptEncoding: "br, gzip;q=0.8"]
            let page = try await client.execute(uri: "/", method: .get, headers: gzip)
            #expect(page.headers[.contentEncoding] == "gzip")
            #expect(page.headers[.vary] == "Accept-Encoding")
            #expect(page.headers[.contentLength] == String(page.bytes.count))
            #expect(page.bytes.count < 1000)
            #expect(gunzip(page.bytes) == TestSite.page.bytes)
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
        // Time stands still: on a busy machine ten seconds may pass between two requests.
        let moment = ContinuousClock.now
        let limiter = RateLimiter(now: { moment })
        stack.rateLimit = RateLimit(limiter) { $0.uri.path == "/cari" ? .init("cari", burst: 2, perSecond: 0.1) : nil }
        try await SampleSite.test(.live, stack: stack) { client async throws -> Void in
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
        try await SampleSite.test(.live) { client async throws -> Void in
            let peer = try await client.execute(uri: "/Katalog/daftar", method: .get, headers: headers).text
            #expect(peer == "127.0.0.1" || peer == "::1")
        }
        var stack = TestSite.stack()
        stack.proxies = TrustedProxies(["127.0.0.0/8", "::1"].compactMap { IPNetwork($0) })
        try await SampleSite.test(.live, stack: stack) { client async throws -> Void in
            #expect(try await client.execute(uri: "/Katalog/daftar", method: .get, headers: headers).text == "198.51.100.7")
        }
    }

    @Test func `what is asked is counted by route`() async throws {
        let stack = TestSite.stack()
        let metrics = stack.metrics
        let app = TestSite.application(stack) { routes in
            SampleSite.register(routes)
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
                metrics: RequestMetrics(), mayRead: { _ in false },
                checks: [("store", { throw SampleSite.Secret() }), ("index", {})]
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
}
