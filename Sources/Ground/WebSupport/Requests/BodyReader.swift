import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request's body within a number of bytes and a time.
///
/// The server's idle timeout ends connections that fall silent; the deadline here ends those that drip.
struct BodyReader {
    private var iterator: RequestBody.AsyncIterator
    private let limit: Int
    private let deadline: ContinuousClock.Instant
    private var count = 0

    /// Throws 413 when the declared length is already too much.
    init(_ request: Request, limit: Int, within duration: Duration) throws(WebError) {
        if let declared = request.headers[.contentLength].flatMap({ Int($0) }), declared > limit { throw .tooLarge(limit: limit) }
        iterator = request.body.makeAsyncIterator()
        self.limit = limit
        deadline = .now + duration
    }

    /// The next piece, `nil` at the end; throws 413 beyond the limit and 408 beyond the deadline.
    mutating func next() async throws -> ByteBuffer? {
        guard let buffer = try await iterator.next() else { return nil }
        count += buffer.readableBytes
        guard count <= limit else { throw WebError.tooLarge(limit: limit) }
        guard ContinuousClock.now < deadline else {
            throw WebError(.requestTimeout, code: "request-timeout", headers: [.connection: "close"])
        }
        return buffer
    }

    mutating func all() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let buffer = try await next() { bytes.append(contentsOf: buffer.readableBytesView) }
        return bytes
    }
}
