/// The whole index at one moment. Searches keep the one they began with.
final class Snapshot: Sendable {
    /// The big base first, then what came since; a title is alive in at most one.
    let parts: [SegmentView]
    let facets: FacetDictionary
    let living: Int

    init(parts: [SegmentView] = [], facets: FacetDictionary = FacetDictionary()) {
        self.parts = parts
        self.facets = facets
        living = parts.reduce(0) { $0 + $1.living }
    }

    var biggest: Int { parts.reduce(0) { max($0, $1.segment.count) } }
}
