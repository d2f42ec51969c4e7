public import Hummingbird

/// A cookie that holds a secret token: sent to nobody else's page, read by no script, over https on no other host (`__Host-`).
public struct TokenCookie: Sendable {
    private let name: String

    public init(_ name: String) { self.name = name }

    /// The token that a request carries. Behind https only the cookie set behind https counts, so that one planted over plain http
    /// is worth nothing.
    public func token(in request: Request, isSecure: Bool) -> String? {
        guard let value = request.cookies[fullName(isSecure)]?.value, value.utf8.count == 64,
            value.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) })
        else { return nil }
        return value
    }

    /// - Parameter seconds: how long the browser keeps it; nil until it is closed.
    public func cookie(_ token: String, for seconds: Int?, isSecure: Bool) -> Cookie {
        if let seconds {
            return Cookie(
                name: fullName(isSecure), value: token, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true,
                sameSite: .lax)
        }
        return Cookie(name: fullName(isSecure), value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    /// Takes the cookie away.
    public func none(isSecure: Bool) -> Cookie { cookie("", for: 0, isSecure: isSecure) }

    private func fullName(_ isSecure: Bool) -> String { isSecure ? "__Host-" + name : name }
}
