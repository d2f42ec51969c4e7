import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebSupport

@Suite struct AssetTests {
    private let library = AssetLibrary(files: [
        "site.css": Array(String(repeating: "a{b:c}", count: 300).utf8), "small.js": Array("x".utf8),
        "mark-deadbeef.svg": Array("<svg/>".utf8), "bare": [1, 2, 3],
    ])

    private func test(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let library = library
        try await TestSite.application { library.register(on: $0, atRoot: ["small.js"]) }.test(.live, body)
    }

    @Test func `an address with its hash is kept for a year, compressed for who takes it`() async throws {
        let url = library.url(for: "site.css").text
        #expect(url.wholeMatch(of: /\/aset\/site-[0-9a-f]{8}\.css/) != nil)
        try await test { client async throws -> Void in
            let plain = try await client.execute(uri: url, method: .get)
            #expect(plain.status == .ok)
            #expect(plain.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(plain.headers[.contentType] == "text/css; charset=utf-8")
            #expect(plain.bytes.count == 1800)
            let gzip = try await client.execute(uri: url, method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(gzip.headers[.contentEncoding] == "gzip")
            #expect(gzip.bytes.count < 100)
            #expect(gzip.headers[.vary] == "Accept-Encoding")
        }
    }

    @Test func `other addresses of a file are asked about again`() async throws {
        try await test { client async throws -> Void in
            for path in ["/aset/site.css", "/aset/site-00000000.css", "/small.js", "/aset/mark-deadbeef.svg"] {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .ok, "\(path)")
                #expect(response.headers[.cacheControl] == "no-cache")
                let tag = try #require(response.headers[.eTag])
                let again = try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: "\"x\", \(tag)"])
                #expect(again.status == .notModified)
                #expect(again.body.readableBytes == 0)
                #expect(again.headers[.eTag] == tag)
            }
        }
    }

    @Test func `a range is ignored and a hostile name is 404`() async throws {
        let url = library.url(for: "site.css").text
        try await test { client async throws -> Void in
            for range in ["bytes=5000-6000", "bytes=-10", "bytes=0-0"] {
                let response = try await client.execute(uri: url, method: .get, headers: [.range: range])
                #expect(response.status == .ok)
                #expect(response.bytes.count == 1800)
            }
            for path in [
                "/aset/..%2f..%2fetc%2fpasswd", "/aset/", "/aset/site-zzzzzzzz.css", "/aset/site.css.map", "/aset/-00000000.css",
                "/aset/x%2Fsite.css",
            ] {
                #expect(try await client.execute(uri: path, method: .get).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `a file without an ending and one there is not have addresses`() {
        #expect(library.url(for: "bare").text.hasPrefix("/aset/bare-"))
        #expect(library.url(for: "tiada.css").text == "/aset/tiada.css")
    }
}
