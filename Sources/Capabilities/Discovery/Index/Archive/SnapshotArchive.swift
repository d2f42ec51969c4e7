/// Writes the base of a snapshot and reads it back.
enum SnapshotArchive {
    static func write(_ snapshot: Snapshot, to writer: inout ArchiveWriter) throws {
        let facets = snapshot.facets
        try writer.put(facets.libraries.values)
        try writer.put(facets.subjects.labels)
        try writer.put(facets.languages.values)
        try writer.put(facets.kinds.values)
        try writer.put(facets.classNodes.values)
        var paths = CompressedRows()
        for path in facets.classPaths.values { paths.append(path.map(UInt32.init)) }
        try writer.put(paths)
        let data = snapshot.parts.first?.segment.data ?? SegmentData()
        try writer.put(data.ids)
        try writer.put(data.rows)
        try writer.put(data.attributes)
        try writer.put(data.tokens)
        try writer.put(data.titles)
        try writer.put(data.sortKeys)
        try writer.put(data.titleOrder)
        try writer.put(data.identifiers)
        try writer.put(data.identifierTitles)
        try writer.put(data.vocabulary.words)
        try writer.put(data.vocabulary.stems)
        try writer.put(data.vocabulary.stemOfWord)
        try writer.finish()
    }

    static func read(_ reader: inout ArchiveReader) throws(SearchArchiveError) -> Snapshot {
        let facets = try readFacets(&reader)
        var data = SegmentData()
        data.ids = try reader.array()
        data.rows = try reader.array()
        data.attributes = try reader.rows("attributes")
        data.tokens = try reader.rows("tokens")
        data.titles = try reader.arena("titles")
        data.sortKeys = try reader.arena("sort keys")
        data.titleOrder = try reader.array()
        data.identifiers = try reader.array()
        data.identifierTitles = try reader.array()
        let words = try reader.arena("words"), stems = try reader.arena("stems")
        guard let vocabulary = Vocabulary(checking: words, stems: stems, stemOfWord: try reader.array()) else {
            throw .inconsistent("vocabulary")
        }
        data.vocabulary = vocabulary
        guard try reader.isAtEnd() else { throw .inconsistent("end") }
        try SegmentCheck(data, facets).run()
        return Snapshot(parts: data.count > 0 ? [SegmentView(Segment(data), facets: facets)] : [], facets: facets)
    }

    private static func readFacets(_ reader: inout ArchiveReader) throws(SearchArchiveError) -> FacetDictionary {
        var facets = FacetDictionary()
        let libraries = Interner<Int32>(distinct: try reader.array())
        let subjects = SubjectHeadings(labels: try reader.strings("subjects"))
        let languages = Interner(distinct: try reader.strings("languages"))
        let kinds = Interner(distinct: try reader.strings("kinds"))
        let classNodes = Interner(distinct: try reader.strings("class nodes"))
        let paths = try reader.rows("class paths")
        let nodes = classNodes?.count ?? 0
        guard paths.values.allSatisfy({ $0 < nodes && $0 <= UInt16.max }) else { throw .inconsistent("class paths") }
        let classPaths = Interner(distinct: (0..<paths.count).map { paths[$0].map { UInt16($0) } })
        guard let libraries, let subjects, let languages, let kinds, let classNodes, let classPaths,
            languages.values.first == "", kinds.values.first == "", classPaths.values.first == [],
            languages.count <= UInt16.max, kinds.count <= FacetDictionary.kindLimit, classPaths.count <= UInt16.max,
            libraries.count <= Int(PackedHolding.libraryLimit)
        else { throw .inconsistent("facet values") }
        facets.libraries = libraries
        facets.subjects = subjects
        facets.languages = languages
        facets.kinds = kinds
        facets.classNodes = classNodes
        facets.classPaths = classPaths
        return facets
    }
}
