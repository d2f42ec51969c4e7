import Commons
import Hummingbird

/// The network that a reader's own device keeps its searches to.
enum NetworkCookie {
    private static let name = "jaringan"

    static func network(in request: Request) -> NetworkID? {
        request.cookies[name].flatMap { Int64($0.value) }.flatMap { $0 > 0 ? NetworkID($0) : nil }
    }

    /// For a year; without a network the cookie is taken away.
    static func cookie(for network: NetworkID?, isSecure: Bool) -> Cookie {
        Cookie(
            name: name, value: network.map { String($0.rawValue) } ?? "", maxAge: network == nil ? 0 : 31_536_000, path: "/",
            secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
