import AsyncHTTPClient
import NIOCore
import NIOHTTP1
public import OpenID

/// The only door through which the program calls another server: no redirection is followed, nothing is unpacked, an answer has a length and
/// seconds in which it must be there.
public struct OutboundHTTP: Sendable {
    private let client: HTTPClient
    private let patience: TimeAmount

    /// Why there is no answer.
    enum Failure: Error { case tooLong }

    /// - Parameter seconds: for a whole call, from the name's look-up to the last byte.
    public init(seconds: Double = 10) {
        patience = .milliseconds(Int64(seconds * 1000))
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5), read: .seconds(5)), decompression: .disabled)
        settings.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    public func call(_ call: OutsideCall) async throws -> OutsideAnswer {
        var request = HTTPClientRequest(url: call.url)
        for (name, value) in call.headers { request.headers.add(name: name, value: value) }
        request.headers.replaceOrAdd(name: "User-Agent", value: "Silang")
        if let form = call.form {
            request.method = .POST
            request.headers.replaceOrAdd(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: form))
        }
        // The deadline holds for the body, too: a server that sends a byte a second does not keep us.
        let deadline = NIODeadline.now() + patience
        let client = client
        let sent = request
        return try await withThrowingTaskGroup(of: OutsideAnswer?.self) { group in
            group.addTask {
                let response = try await client.execute(sent, deadline: deadline)
                var body: [UInt8] = []
                for try await part in response.body {
                    guard body.count + part.readableBytes <= call.longest else { throw Failure.tooLong }
                    body += part.readableBytesView
                }
                return OutsideAnswer(status: Int(response.status.code), body: body)
            }
            group.addTask {
                try await Task.sleep(for: .nanoseconds(patience.nanoseconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let answer = first else { throw HTTPClientError.deadlineExceeded }
            return answer
        }
    }

    /// Closes the connections. Called once, when the program ends.
    public func close() async { try? await client.shutdown().get() }
}
