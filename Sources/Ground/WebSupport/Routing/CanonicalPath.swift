import HTML
import HTTPTypes
import Hummingbird

/// One address for one page: no empty segments, no slash at the end.
enum CanonicalPath {
    static func isCanonical(_ path: String) -> Bool {
        var previous: UInt8 = 0
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/"), previous == byte { return false }
            previous = byte
        }
        return path.utf8.count == 1 || previous != UInt8(ascii: "/")
    }

    /// The redirect to the canonical address, query kept. The path is written from its segments, so it stays on this host.
    static func redirect(_ request: Request, to segments: [some StringProtocol]) -> Response {
        let path = "/" + segments.map { String($0) }.joined(separator: "/")
        let query = request.uri.query.map { "?" + $0 } ?? ""
        guard let url = SafeURL(untrusted: (path + query)) else { return Response(status: .notFound) }
        // Old phones know 301 only; other methods need 308 to stay what they are.
        let status: HTTPResponse.Status =
            request.method == .get || request.method == .head ? .movedPermanently : .permanentRedirect
        return Response(status: status, headers: [.location: url.text])
    }
}
