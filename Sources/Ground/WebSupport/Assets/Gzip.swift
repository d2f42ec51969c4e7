import CZlib
import Synchronization

/// Gzip (RFC 1952) by zlib. Each stream needs a quarter of a megabyte and time to set up, so a few are kept and used again.
public final class Gzip: Sendable {
    /// A zlib stream, used by one thread at a time.
    private final class Deflater {
        var stream = z_stream()

        init?(level: Int32) {
            // 15 bits of window, plus 16 for a gzip header.
            guard
                deflateInit2_(
                    &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                    == Z_OK
            else { return nil }
        }

        deinit { deflateEnd(&stream) }

        func compress(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
            guard deflateReset(&stream) == Z_OK, let count = UInt32(exactly: bytes.count) else { return nil }
            let bound = Int(deflateBound(&stream, UInt(bytes.count)))
            var isDone = false
            let result = [UInt8](unsafeUninitializedCapacity: bound) { output, written in
                stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                stream.avail_in = count
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(bound)
                isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
                written = isDone ? bound - Int(stream.avail_out) : 0
            }
            return isDone ? result : nil
        }
    }

    /// Hands a stream from one thread to the next; whoever took it is the only one to have it.
    private struct Handover: @unchecked Sendable { let deflater: Deflater }

    private let idle = Mutex<[Handover]>([])
    private let level: Int32

    /// - Parameter level: 1 (fast) to 9 (small).
    public init(level: Int) { self.level = Int32(max(1, min(9, level))) }

    /// The compressed bytes, or `nil` when zlib has no memory.
    public func compress(_ bytes: [UInt8]) -> [UInt8]? { bytes.withUnsafeBufferPointer(compress) }

    func compress(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let deflater = idle.withLock({ $0.popLast() })?.deflater ?? Deflater(level: level) else { return nil }
        let result = deflater.compress(bytes)
        let handover = Handover(deflater: deflater)
        idle.withLock { if $0.count < 8 { $0.append(handover) } }
        return result
    }
}
