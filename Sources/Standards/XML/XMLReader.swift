/// A streaming, namespace-aware reader of XML 1.0 from anyone at all.
///
/// It loads nothing, resolves only the five predefined entities and character references, refuses any document type
/// declaration, and keeps within `XMLLimits`. Bytes go in by `push`, events come out by `next`:
///
/// ```swift
/// let reader = XMLReader()
/// for await chunk in body {
///     reader.push(chunk)
///     while let event = try reader.next() { … }
/// }
/// reader.finish()
/// while let event = try reader.next() { … }
/// ```
///
/// A document is whole and well-formed only when `next()` has returned nil *after* `finish()`; until then every event is
/// provisional, because a syntax error is found where it stands and not before.
public final class XMLReader {
    private let driver: XMLDriver
    /// The events already handed out of `driver.events`.
    private var position = 0
    private var isFinished = false
    /// The rest of a document given whole.
    private var pending: ArraySlice<UInt8> = []
    private var pieceSize = 16_384

    /// - Parameter acceptsUnboundPrefixes: read `<x:a>` without `xmlns:x` as a name in no namespace instead of refusing it.
    public init(limits: XMLLimits = XMLLimits(), acceptsUnboundPrefixes: Bool = false) {
        driver = XMLDriver(limits: limits, acceptsUnboundPrefixes: acceptsUnboundPrefixes)
    }

    /// Reads a document that is there whole; `push` and `finish` are not needed. It is still parsed piece by piece.
    ///
    /// - Parameter pieceSize: bytes parsed at once; small where reading may stop early.
    public convenience init(
        _ document: ArraySlice<UInt8>, limits: XMLLimits = XMLLimits(), acceptsUnboundPrefixes: Bool = false,
        pieceSize: Int = 16_384
    ) {
        self.init(limits: limits, acceptsUnboundPrefixes: acceptsUnboundPrefixes)
        pending = document
        self.pieceSize = max(1, pieceSize)
        isFinished = true
    }

    public convenience init(_ document: [UInt8], limits: XMLLimits = XMLLimits(), acceptsUnboundPrefixes: Bool = false) {
        self.init(document[...], limits: limits, acceptsUnboundPrefixes: acceptsUnboundPrefixes)
    }

    /// Gives the next bytes of the document. Take the events out between two calls, or they pile up.
    public func push(_ bytes: some Sequence<UInt8>) {
        guard !isFinished else { return }
        compact()
        if bytes.withContiguousStorageIfAvailable({ driver.parse($0) }) == nil {
            Array(bytes).withUnsafeBufferPointer { driver.parse($0) }
        }
    }

    /// Says that the document has ended.
    public func finish() {
        guard !isFinished else { return }
        isFinished = true
        compact()
        driver.finish()
    }

    /// The next event; nil when more bytes are wanted or, after `finish()`, when the document is over.
    ///
    /// - Throws: the document's first error, once every event before it has been taken, and again at each later call.
    public func next() throws(XMLError) -> XMLEvent? {
        while position == driver.events.count {
            if let error = driver.error { throw error }
            guard isFinished, !driver.isOver else { return nil }
            compact()
            if pending.isEmpty {
                driver.finish()
            } else {
                let piece = pending.prefix(pieceSize)
                pending = pending.dropFirst(pieceSize)
                piece.withUnsafeBufferPointer { driver.parse($0) }
            }
        }
        defer { position += 1 }
        return driver.events[position]
    }

    private func compact() {
        guard position == driver.events.count else { return }
        driver.events.removeAll(keepingCapacity: true)
        position = 0
    }
}
