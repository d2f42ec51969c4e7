import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebSupport

/// The layers together, as a browser meets them: answers, errors and addresses.
@Suite struct SiteTests {
    @Test func `every answer carries the security headers, errors too`() async throws {
        try await SampleSite.test(.live) { client async throws -> Void in
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
        try await SampleSite.test { client async throws -> Void in
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
        try await SampleSite.test { client async throws -> Void in
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
        try await SampleSite.test(.live) { client async throws -> Void in
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
        try await SampleSite.test { client async throws -> Void in
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
        try await SampleSite.test { client async throws -> Void in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status.code == status)
            if status == 200 { #expect(response.text == text) }
        }
    }

    @Test func `long, broken and repeated queries are answered`() async throws {
        try await SampleSite.test(.live) { client async throws -> Void in
            #expect(try await client.execute(uri: "/cari?q=laskar+pelangi%26", method: .get).text == "laskar pelangi&")
            #expect(try await client.execute(uri: "/cari?q=1&q=2&Q=3", method: .get).text == "1")
            #expect(try await client.execute(uri: "/cari?q=%00", method: .get).status == .badRequest)
            #expect(
                try await client.execute(uri: "/cari?" + String(repeating: "a&", count: 300), method: .get).status == .badRequest)
        }
        try await SampleSite.test(.live) { client async throws -> Void in
            #expect(
                try await client.execute(uri: "/cari?q=" + String(repeating: "a", count: 10_000), method: .get).status
                    == .uriTooLong)
        }
    }
}
