import HTTPTypes
public import Hummingbird

/// A multipart form held in memory: its fields as pairs, its files as bytes.
public struct MultipartForm: Sendable {
    public struct File: Sendable {
        public let part: MultipartPart
        public let bytes: [UInt8]
    }

    public private(set) var fields = Query()
    public private(set) var files: [File] = []

    /// The file of a form field that was really chosen: an empty choice has neither name nor bytes.
    public func file(_ name: String) -> File? {
        files.first { $0.part.name == name && !($0.bytes.isEmpty && $0.part.fileName?.isEmpty != false) }
    }

    fileprivate mutating func add(_ part: MultipartPart, _ bytes: [UInt8]) throws(WebError) {
        if part.isFile {
            files.append(File(part: part, bytes: bytes))
        } else {
            guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
                throw .badRequest("multipart-malformed", "Fields must be UTF-8 without NUL.")
            }
            fields = fields.adding(part.name, text)
        }
    }
}

extension Request {
    /// Reads a multipart form piece by piece: `receive` gets each event as it comes, so a file can go straight to where it shall be.
    ///
    /// Throws 415 when the body is not `multipart/form-data`, 400 when it cannot be read, 413 beyond a limit, 408 when it takes too
    /// long. What was received before the throw is then to be thrown away.
    public func eachMultipartEvent(
        limits: MultipartLimits = MultipartLimits(), within duration: Duration = .seconds(300),
        _ receive: (MultipartParser.Event) async throws -> Void
    ) async throws {
        let type = MediaTypeValue(headers[.contentType] ?? "")
        guard type.value == "multipart/form-data" else { throw WebError.unsupportedMediaType(expected: "multipart/form-data") }
        guard let boundary = type["boundary"], var parser = MultipartParser(boundary: boundary, limits: limits) else {
            throw WebError.badRequest("multipart-malformed", "The boundary is missing or not one.")
        }
        var reader = try BodyReader(self, limit: limits.total, within: duration)
        var events: [MultipartParser.Event] = []
        while let buffer = try await reader.next() {
            try parser.take(buffer.readableBytesView, into: &events)
            for event in events { try await receive(event) }
            events.removeAll(keepingCapacity: true)
        }
        try parser.finish()
    }

    /// Reads a whole multipart form into memory.
    public func multipartForm(
        limits: MultipartLimits = MultipartLimits(), within duration: Duration = .seconds(300)
    ) async throws -> MultipartForm {
        var form = MultipartForm()
        var part: MultipartPart?
        var bytes: [UInt8] = []
        try await eachMultipartEvent(limits: limits, within: duration) { event in
            switch event {
            case .began(let began):
                part = began
                bytes = []
            case .data(let data): bytes.append(contentsOf: data)
            case .ended:
                if let part { try form.add(part, bytes) }
                part = nil
            }
        }
        return form
    }
}
