public import Hummingbird

/// The languages pages are written in, and how a reader's choice is kept: in the cookie `bahasa`, on their own device.
public struct Languages: Sendable {
    public static let cookieName = "bahasa"

    private let codes: [String]
    private let readsAcceptLanguage: Bool

    /// - Parameters:
    ///   - codes: language codes, the first being the one for who has not chosen.
    ///   - readsAcceptLanguage: whether the browser's setting counts as a choice. Many phones in Indonesia are set to English by
    ///     their shop, so by default it does not.
    public init(_ codes: [String], readsAcceptLanguage: Bool = false) {
        self.codes = codes
        self.readsAcceptLanguage = readsAcceptLanguage
    }

    /// The language to answer a request in.
    public func choice(for request: Request) -> String {
        if let chosen = request.cookies[Self.cookieName]?.value, codes.contains(chosen) { return chosen }
        if readsAcceptLanguage, let header = request.headers[.acceptLanguage] {
            for (range, _) in QualityList(header).sorted {
                if let code = codes.first(where: { range == $0 || range.hasPrefix($0 + "-") }) { return code }
            }
        }
        return codes.first ?? ""
    }

    /// The cookie that keeps a choice for a year; `nil` when the language is none of ours.
    public func cookie(for code: String, isSecure: Bool) -> Cookie? {
        guard codes.contains(code) else { return nil }
        return Cookie(
            name: Self.cookieName, value: code, maxAge: 31_536_000, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
