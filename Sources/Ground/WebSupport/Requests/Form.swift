import HTTPTypes
public import Hummingbird

extension Request {
    /// The pairs of a form in the body.
    ///
    /// Throws 415 when the body is not `application/x-www-form-urlencoded` in UTF-8, 413 beyond the limit, 408 when it takes too
    /// long, 400 when it cannot be read.
    public func form(limits: Query.Limits = .form, within duration: Duration = .seconds(30)) async throws -> Query {
        let type = MediaTypeValue(headers[.contentType] ?? "")
        guard type.value == "application/x-www-form-urlencoded", (type["charset"] ?? "utf-8").lowercased() == "utf-8" else {
            throw WebError.unsupportedMediaType(expected: "application/x-www-form-urlencoded")
        }
        var reader = try BodyReader(self, limit: limits.bytes, within: duration)
        return try Query(parsing: try await reader.all(), limits: limits)
    }

    /// The whole body of one of the media types named, without their parameters; for APIs and protocols.
    public func bytes(
        of types: [String], limit: Int, within duration: Duration = .seconds(30)
    ) async throws -> [UInt8] {
        guard types.contains(MediaTypeValue(headers[.contentType] ?? "").value) else {
            throw WebError.unsupportedMediaType(expected: types.joined(separator: ", "))
        }
        var reader = try BodyReader(self, limit: limit, within: duration)
        return try await reader.all()
    }
}
