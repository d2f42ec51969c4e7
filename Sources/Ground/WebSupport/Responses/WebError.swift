public import HTTPTypes
public import Hummingbird

/// A refusal that is told to whoever asked: by ``ErrorPages`` as a page, to a program as problem details (RFC 9457).
public struct WebError: HTTPResponseError, Equatable {
    public var status: HTTPResponse.Status
    /// A stable word for programs, such as `query-malformed`; the problem's `code`.
    public var code: String
    /// What is wrong, in English, for the program's author. Never holds data of people.
    public var detail: String?
    public var headers: HTTPFields

    public init(_ status: HTTPResponse.Status, code: String, detail: String? = nil, headers: HTTPFields = [:]) {
        self.status = status
        self.code = code
        self.detail = detail
        self.headers = headers
    }

    public static func badRequest(_ code: String, _ detail: String) -> WebError {
        WebError(.badRequest, code: code, detail: detail)
    }

    public static let notFound = WebError(.notFound, code: "not-found")
    public static let forbidden = WebError(.forbidden, code: "forbidden")

    /// The body, or what it declares, is longer than `limit` bytes. The connection is closed, so that the rest is not read.
    public static func tooLarge(limit: Int) -> WebError {
        WebError(
            .contentTooLarge, code: "content-too-large", detail: "At most \(limit) bytes are taken here.",
            headers: [.connection: "close"])
    }

    public static func unsupportedMediaType(expected: String) -> WebError {
        WebError(.unsupportedMediaType, code: "unsupported-media-type", detail: "Send \(expected).", headers: [.accept: expected])
    }

    /// The bare answer when no ``ErrorPages`` stands around.
    public func response(from request: Request, context: some RequestContext) -> Response {
        Response(status: status, headers: headers)
    }
}
