public import HTML
public import HTTPTypes
public import Hummingbird

extension Response {
    public static func html(_ markup: Markup, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
        .bytes(markup.bytes, type: "text/html; charset=utf-8", status: status, headers: headers)
    }

    /// A feed or protocol answer; the XML declaration is written here.
    public static func xml(_ markup: XMLMarkup, type: String = "application/xml; charset=utf-8") -> Response {
        .bytes(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + markup.bytes, type: type)
    }

    public static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        .bytes(bytes, type: "application/json", status: status)
    }

    public static func plainText(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        .bytes(Array(text.utf8), type: "text/plain; charset=utf-8", status: status)
    }

    /// A file to keep. The name is written for old and new browsers (RFC 6266) and cannot break the header.
    public static func download(_ bytes: [UInt8], type: String, named name: String) -> Response {
        let plain = String(
            name.unicodeScalars.map {
                $0.isASCII && $0.value > 0x1F && !"\"\\/%;".unicodeScalars.contains($0) ? Character($0) : "_"
            })
        let disposition = "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentEncoding.component(name))"
        return .bytes(bytes, type: type, headers: [.contentDisposition: disposition])
    }

    public static func bytes(
        _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// After a form: go and get that page (303).
    public static func seeOther(_ url: SafeURL) -> Response {
        Response(status: .seeOther, headers: [.location: url.text, .cacheControl: CacheControl.noStore])
    }

    /// The page has moved for good (301): a merged title, an old address.
    public static func moved(to url: SafeURL) -> Response { Response(status: .movedPermanently, headers: [.location: url.text]) }
}
