import Hummingbird
import HummingbirdTesting
import NIOCore
import OpenID
import Outbound
import Synchronization
import TestKit
import Testing

/// The program's own client, over a real connection to a server that does as it likes.
@Suite struct OutboundTests {
    /// A server on loopback; `body` gets its address.
    static func serve(_ router: Router<BasicRequestContext>, _ body: @escaping @Sendable (String) async throws -> Void)
        async throws
    {
        try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0))).test(.live) {
            client in
            try await body("http://127.0.0.1:\(client.port ?? 0)")
        }
    }

    /// A provider with this address whose documents come over the wire.
    static func provider(_ address: String, seconds: Double, _ body: (OpenIDProvider) async throws -> Void) async throws {
        let outbound = OutboundHTTP(seconds: seconds)
        let settings = try #require(OpenIDSettings(issuer: address, clientID: "a", clientSecret: "b"))
        do {
            try await body(OpenIDProvider(settings, now: { 0 }, transport: { try await outbound.call($0) }))
            await outbound.close()
        } catch {
            await outbound.close()
            throw error
        }
    }

    static func authorization(_ address: String, seconds: Double = 20) async throws -> String? {
        var found: String?
        try await provider(address, seconds: seconds) {
            found = try await $0.authorization(OpenIDFlow(secret: "x"), returnTo: "http://127.0.0.1/kembali")
        }
        return found
    }

    private static let path = RouterPath("/.well-known/openid-configuration")

    @Test func `the whole way over real connections`() async throws {
        let peers = Mutex<OpenIDPeer?>(nil)
        let router = Router()
        router.get("/**") { request, _ in try Self.answer(peers, request.uri.path, nil, nil) }
        router.post("/**") { request, _ in
            let body = try await request.body.collect(upTo: 1 << 16)
            return try Self.answer(peers, request.uri.path, String(buffer: body), request.headers[.authorization])
        }
        try await Self.serve(router) { address in
            let peer = OpenIDPeer(issuer: address, now: { OpenIDTokenTests.now })
            peers.withLock { $0 = peer }
            let outbound = OutboundHTTP()
            let provider = OpenIDProvider(
                try #require(peer.settings()), now: { OpenIDTokenTests.now }, transport: { try await outbound.call($0) })
            let flow = OpenIDFlow(secret: "satu")
            let out = try await provider.authorization(flow, returnTo: OpenIDTokenTests.redirect)
            let back = OpenIDPeer.pairs(peer.visit(out, as: "1001"))
            let who = try await provider.identity(
                try #require(back["code"]), flow, returnTo: OpenIDTokenTests.redirect, issuer: nil)
            #expect(who.subject == "1001")
            await outbound.close()
        }
    }

    /// Hands a request over to the peer as the call that it was.
    private static func answer(
        _ peers: borrowing Mutex<OpenIDPeer?>, _ path: String, _ form: String?, _ authorization: String?
    ) throws -> Response {
        let peer = peers.withLock { $0 }
        let headers = authorization.map { [("Authorization", $0)] } ?? []
        let answer = try peer?.answer(OutsideCall(path, headers: headers, form: form, longest: 1 << 16))
        return Response(
            status: .init(code: answer?.status ?? 500), body: .init(byteBuffer: ByteBuffer(bytes: answer?.body ?? [])))
    }

    @Test func `a redirection is not followed`() async throws {
        let visits = Mutex(0)
        let router = Router()
        router.get(Self.path) { _, _ in Response(status: .found, headers: [.location: "/lain"]) }
        router.get("/lain") { _, _ in
            visits.withLock { $0 += 1 }
            return "{}"
        }
        try await Self.serve(router) { address in
            await #expect(throws: OpenIDError.unreachable) { try await Self.authorization(address) }
        }
        #expect(visits.withLock { $0 } == 0)
    }

    @Test func `an answer without end is cut off`() async throws {
        let router = Router()
        router.get(Self.path) { _, _ in
            Response(
                status: .ok,
                body: .init { writer in
                    for _ in 0..<(1 << 16) { try await writer.write(ByteBuffer(repeating: 0x20, count: 1 << 16)) }
                    try await writer.finish(nil)
                })
        }
        try await Self.serve(router) { address in
            await #expect(throws: OpenIDError.unreachable) { try await Self.authorization(address) }
        }
    }

    @Test func `a server that says nothing, or a byte now and then, is left`() async throws {
        let router = Router()
        router.get(Self.path) { _, _ in
            Response(
                status: .ok,
                body: .init { writer in
                    for _ in 0..<1000 {
                        try await writer.write(ByteBuffer(string: " "))
                        try await Task.sleep(for: .milliseconds(50))
                    }
                    try await writer.finish(nil)
                })
        }
        try await Self.serve(router) { address in
            await #expect(throws: OpenIDError.unreachable) { try await Self.authorization(address, seconds: 0.3) }
        }
    }

    @Test func `where nobody listens nobody waits`() async throws {
        await #expect(throws: OpenIDError.unreachable) { try await Self.authorization("http://127.0.0.1:1") }
    }
}
