import Discovery
import HTML
import Hummingbird

/// The chosen place on the reader's own device.
enum NearCookie {
    static func place(in request: Request) -> CatalogSearch.Place? {
        guard let value = request.cookies[NearChoice.cookieName]?.value, let bytes = PercentEncoding.decoded(value.utf8),
            let text = String(validating: bytes, as: UTF8.self), isPlace(text)
        else { return nil }
        return CatalogSearch.Place(text: text)
    }

    /// For a year; without a place the cookie is taken away.
    static func cookie(for place: CatalogSearch.Place?, isSecure: Bool) -> Cookie {
        Cookie(
            name: NearChoice.cookieName, value: place.map { PercentEncoding.component($0.text) } ?? "",
            maxAge: place == nil ? 0 : 31_536_000, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    private static func isPlace(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 100 && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
