import HTTPTypes

/// Takes a multipart form apart as its bytes come (RFC 7578, RFC 2046 §5.1): bytes in, events out, never more than one piece held.
public struct MultipartParser: Sendable {
    public enum Event: Sendable, Equatable {
        case began(MultipartPart)
        case data([UInt8])
        case ended
    }

    private enum State { case delimiter, boundaryTail, headers, bodyStart, body, finished }

    /// CR LF dash dash boundary.
    private let delimiter: [UInt8]
    private let limits: MultipartLimits
    private var state = State.delimiter
    /// What is not yet understood. Starts with a line end, so that the first boundary looks like the others.
    private var buffer: [UInt8] = [0x0D, 0x0A]
    private var part: MultipartPart?
    private var partCount = 0
    private var partBytes = 0

    /// Whether the closing boundary has been seen.
    public var isFinished: Bool { state == .finished }

    /// `nil` when the boundary is not one (RFC 2046 §5.1.1: 1 to 70 characters of a small set).
    public init?(boundary: String, limits: MultipartLimits = MultipartLimits()) {
        let bytes = Array(boundary.utf8)
        guard (1...70).contains(bytes.count), bytes.last != 0x20, bytes.allSatisfy(Self.isBoundaryByte) else { return nil }
        delimiter = [0x0D, 0x0A, 0x2D, 0x2D] + bytes
        self.limits = limits
    }

    /// Takes the next piece and adds what it brought to `events`. Throws 400 for what is no multipart form, 413 beyond a limit.
    public mutating func take(_ bytes: some Collection<UInt8>, into events: inout [Event]) throws(WebError) {
        guard state != .finished else { return }
        buffer.append(contentsOf: bytes)
        var start = 0
        while try step(from: &start, into: &events) {}
        buffer.removeFirst(start)
    }

    /// To call at the end of the body: throws 400 when the closing boundary never came.
    public func finish() throws(WebError) {
        guard isFinished else { throw Self.malformed("The form ends before its last boundary.") }
    }

    /// Understands one more thing from `start` on; false when more bytes are needed.
    private mutating func step(from start: inout Int, into events: inout [Event]) throws(WebError) -> Bool {
        switch state {
        case .delimiter:
            guard let found = find(delimiter, from: start) else {
                start = max(start, buffer.count - delimiter.count + 1)
                return false
            }
            start = found + delimiter.count
            state = .boundaryTail
            return true
        case .boundaryTail: return try boundaryTail(from: &start)
        case .headers: return try headers(from: &start, into: &events)
        case .bodyStart: return bodyStart(from: &start, into: &events)
        case .body: return try body(from: &start, into: &events)
        case .finished:
            start = buffer.count
            return false
        }
    }

    /// After a boundary: two dashes end the form, blanks and a line end begin a part.
    private mutating func boundaryTail(from start: inout Int) throws(WebError) -> Bool {
        guard buffer.count - start >= 2 else { return false }
        if buffer[start] == 0x2D, buffer[start + 1] == 0x2D {
            state = .finished
            return true
        }
        var index = start
        while index < buffer.count, buffer[index] == 0x20 || buffer[index] == 0x09 { index += 1 }
        guard index - start <= 64 else { throw Self.malformed("A boundary line is too long.") }
        guard buffer.count - index >= 2 else { return false }
        guard buffer[index] == 0x0D, buffer[index + 1] == 0x0A else { throw Self.malformed("A boundary line does not end.") }
        partCount += 1
        guard partCount <= limits.parts else {
            throw WebError(.contentTooLarge, code: "too-many-parts", headers: [.connection: "close"])
        }
        // The line end stays: the header lines end with an empty line even when there are none.
        start = index
        state = .headers
        return true
    }

    private mutating func headers(from start: inout Int, into events: inout [Event]) throws(WebError) -> Bool {
        guard let end = find([0x0D, 0x0A, 0x0D, 0x0A], from: start) else {
            guard buffer.count - start <= limits.headers else { throw Self.malformed("The headers of a part are too long.") }
            return false
        }
        guard end - start <= limits.headers else { throw Self.malformed("The headers of a part are too long.") }
        guard let text = String(validating: buffer[start..<end], as: UTF8.self), !text.utf8.contains(0) else {
            throw Self.malformed("The headers of a part must be UTF-8.")
        }
        let lines = text.split(separator: "\r\n").map(String.init)
        guard let part = MultipartPart(headerLines: lines) else { throw Self.malformed("A part is not a form field.") }
        events.append(.began(part))
        self.part = part
        partBytes = 0
        // The second line end stays: it belongs to the next boundary when the part has no body at all.
        start = end + 2
        state = .bodyStart
        return true
    }

    private mutating func bodyStart(from start: inout Int, into events: inout [Event]) -> Bool {
        let count = min(delimiter.count, buffer.count - start)
        let isDelimiter = buffer[start..<start + count].elementsEqual(delimiter.prefix(count))
        if isDelimiter, count < delimiter.count { return false }
        if isDelimiter {
            end(into: &events)
            start += count
        } else {
            start += 2
            state = .body
        }
        return true
    }

    private mutating func body(from start: inout Int, into events: inout [Event]) throws(WebError) -> Bool {
        let found = find(delimiter, from: start)
        // Without a boundary, all but what may be the beginning of one belongs to the part.
        let end = found ?? max(start, buffer.count - delimiter.count + 1)
        if end > start {
            partBytes += end - start
            let limit = part?.isFile == true ? limits.file : limits.field
            guard partBytes <= limit else { throw .tooLarge(limit: limit) }
            events.append(.data(Array(buffer[start..<end])))
        }
        start = end
        guard found != nil else { return false }
        self.end(into: &events)
        start += delimiter.count
        return true
    }

    private mutating func end(into events: inout [Event]) {
        events.append(.ended)
        part = nil
        state = .boundaryTail
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard buffer.count - start >= needle.count else { return nil }
        let last = buffer.count - needle.count
        return buffer.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var index = start
                while index <= last {
                    if bytes[index] == 0x0D {
                        var matched = 1
                        while matched < needle.count, bytes[index + matched] == needle[matched] { matched += 1 }
                        if matched == needle.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    private static func malformed(_ detail: String) -> WebError { .badRequest("multipart-malformed", detail) }

    private static func isBoundaryByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
