import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// One kept-open HTTP/1.1 connection to a server on this machine, one request at a time: as little between the clock and the server
/// as can be.
final class WebConnection {
    struct Failure: Error { let what: String }

    private let socket: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 20)

    init(port: UInt16) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure(what: "no server on port \(port)") }
        var one: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(socket) }

    /// Asks for a path and reads the whole answer.
    /// - Returns: the time it took in milliseconds, and the size of the body.
    func get(_ path: String, cookie: String? = nil) throws -> (milliseconds: Double, bytes: Int) {
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(cookie.map { "Cookie: \($0)\r\n" } ?? "")\r\n".utf8)
        let start = ContinuousClock.now
        guard send(socket, request, request.count, 0) == request.count else { throw Failure(what: "the server is gone") }
        var filled = 0
        var head: (end: Int, length: Int)?
        while filled < head.map({ $0.end + $0.length }) ?? Int.max {
            let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress?.advanced(by: filled), $0.count - filled, 0) }
            guard count > 0 else { throw Failure(what: "the server hung up on \(path)") }
            filled += count
            if head == nil { head = try Self.head(buffer[..<filled], path) }
        }
        return (Bench.milliseconds(ContinuousClock.now - start), head?.length ?? 0)
    }

    private static func head(_ bytes: ArraySlice<UInt8>, _ path: String) throws -> (end: Int, length: Int)? {
        let text = String(decoding: bytes.prefix(8192), as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        guard text.hasPrefix("HTTP/1.1 200") else { throw Failure(what: "\(text.prefix(12)) for \(path)") }
        let lines = text[..<end.lowerBound].lowercased().components(separatedBy: "\r\n")
        let length = lines.first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).drop { $0 == " " }) }
        guard let length else { throw Failure(what: "no length for \(path)") }
        return (text.utf8.distance(from: text.startIndex, to: end.upperBound), length)
    }
}
