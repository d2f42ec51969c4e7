extension SearchIndex {
    /// Hands the whole index to `sink`, part by part, each at most `partSize` bytes and a small header.
    ///
    /// - Parameter mark: The last change the index has seen; ``load(_:)`` gives it back, so that the rest can be caught up with.
    public func save(mark: Int64, partSize: Int = 4 << 20, to sink: ([UInt8]) throws -> Void) throws {
        let whole = SnapshotUpdate(snapshot).compacted()
        try withoutActuallyEscaping(sink) { sink in
            var writer = ArchiveWriter(mark: mark, partSize: partSize, sink: sink)
            try SnapshotArchive.write(whole, to: &writer)
        }
    }

    /// Makes an index of saved parts, which must come in their order. Damaged, cut off or invented bytes are refused.
    public static func load(_ parts: some Sequence<[UInt8]>) throws(SearchArchiveError) -> (index: SearchIndex, mark: Int64) {
        var reader = try ArchiveReader(parts)
        let snapshot = try SnapshotArchive.read(&reader)
        return (SearchIndex(snapshot), reader.mark)
    }
}
