/// How much of a multipart form is taken.
public struct MultipartLimits: Sendable {
    /// The whole body, in bytes.
    public var total: Int
    /// One file, in bytes.
    public var file: Int
    /// One field that is not a file, in bytes.
    public var field: Int
    public var parts: Int
    /// The header lines of one part, in bytes together.
    public var headers: Int

    public init(total: Int = 64 << 20, file: Int = 64 << 20, field: Int = 64 << 10, parts: Int = 100, headers: Int = 4 << 10) {
        self.total = total
        self.file = file
        self.field = field
        self.parts = parts
        self.headers = headers
    }
}
