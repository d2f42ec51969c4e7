import HTTPTypes
import Hummingbird
import NIOCore

/// The bytes that a response's body writes. Used by one task from beginning to end.
final class CollectedBody {
    private(set) var buffer = ByteBuffer()

    struct Writer: ResponseBodyWriter {
        let body: CollectedBody

        mutating func write(_ buffer: ByteBuffer) async throws {
            if body.buffer.readableBytes == 0 {
                body.buffer = buffer
            } else {
                var buffer = buffer
                body.buffer.writeBuffer(&buffer)
            }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    var writer: Writer { Writer(body: self) }

    func compressed(by gzip: Gzip) -> [UInt8]? {
        buffer.withUnsafeReadableBytes { gzip.compress($0.bindMemory(to: UInt8.self)) }
    }
}
