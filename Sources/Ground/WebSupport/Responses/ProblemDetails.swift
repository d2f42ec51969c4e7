public import Hummingbird

/// Problem details for programs (RFC 9457): `type`, `title`, `status`, `detail`, and our `code` and `request`.
public struct ProblemDetails: Sendable {
    public let error: WebError
    public let requestID: String

    public init(_ error: WebError, requestID: String) {
        self.error = error
        self.requestID = requestID
    }

    /// The document in UTF-8.
    public var bytes: [UInt8] {
        var json = #"{"type":"about:blank","title":"# + JSONText.quoted(error.status.reasonPhrase)
        json += #","status":"# + String(error.status.code) + #","code":"# + JSONText.quoted(error.code)
        if let detail = error.detail { json += #","detail":"# + JSONText.quoted(detail) }
        json += #","request":"# + JSONText.quoted(requestID) + "}"
        return Array(json.utf8)
    }

    public var response: Response {
        var headers = error.headers
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = CacheControl.noStore
        return Response(status: error.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
