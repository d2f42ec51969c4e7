import Crypto
import FoundationEssentials
public import HTTPTypes
public import Hummingbird

/// An entity tag (RFC 9110 §8.8.3). Weak ones suit pages: equal in meaning, whatever the compression.
public struct EntityTag: Sendable, Hashable {
    /// As written in the header: `W/"…"` or `"…"`.
    public let text: String

    /// A weak tag of a few words that say which version this is: a change number, and the language of the page, which one address
    /// has in two. Characters a tag may not hold are left out.
    public init(weak words: String...) {
        let inner = words.joined(separator: "-").utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
        text = "W/\"" + String(decoding: inner, as: UTF8.self) + "\""
    }

    /// A strong tag from the bytes themselves.
    public init(strongOf bytes: [UInt8]) { text = "\"" + Hex.text(SHA256.hash(data: bytes).prefix(12)) + "\"" }

    /// A weak tag from the bytes themselves.
    public init(weakOf bytes: [UInt8]) { text = "W/\"" + Hex.text(SHA256.hash(data: bytes).prefix(12)) + "\"" }

    /// Whether `If-None-Match` names this tag, by weak comparison (RFC 9110 §13.1.2): a list and `*` are understood.
    public func isKnown(to request: Request) -> Bool {
        let own = opaque(Substring(text))
        for value in request.headers[values: .ifNoneMatch] {
            var rest = Substring(value)
            while let start = rest.firstIndex(where: { $0 != " " && $0 != "," && $0 != "\t" }) {
                rest = rest[start...]
                if rest.first == "*" { return true }
                let tag = rest.hasPrefix("W/") ? rest.dropFirst(2) : rest
                guard tag.first == "\"", let end = tag.dropFirst().firstIndex(of: "\"") else { return false }
                if tag[...end] == own { return true }
                rest = tag[tag.index(after: end)...]
            }
        }
        return false
    }

    private func opaque(_ tag: Substring) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag }
}

extension Request {
    /// Answers 304 when the asker already has this version, else what `make` makes; both carry the tag.
    ///
    /// Only for GET and HEAD. `make` is not called when the version is known, so decide the tag from something cheap (a change number).
    public func unlessKnown(
        _ tag: EntityTag, cacheControl: String = CacheControl.revalidate, _ make: () async throws -> Response
    ) async rethrows -> Response {
        var response = tag.isKnown(to: self) ? .notModified() : try await make()
        response.headers[.eTag] = tag.text
        response.headers[.cacheControl] = cacheControl
        return response
    }
}

extension Response {
    /// 304: no body, and no length, which would be that of the answer not sent (RFC 9110 §15.4.5).
    public static func notModified(_ headers: HTTPFields = [:]) -> Response {
        var response = Response(status: .notModified, headers: headers)
        response.headers[.contentLength] = nil
        return response
    }
}
