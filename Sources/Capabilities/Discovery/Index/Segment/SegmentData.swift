/// What a segment is made of, before anything that can be worked out from it: the part that is saved and merged.
/// Titles stand in ascending order of id; their place is their number in the segment.
struct SegmentData: Sendable {
    var ids: [Int64] = []
    var rows: [DocumentRow] = []
    /// Subject numbers of each title, then its holdings, see ``PackedHolding``: together, because they are counted together.
    var attributes = CompressedRows()
    /// The words of each title field by field in order, see ``ForwardToken``.
    var tokens = CompressedRows()
    /// Titles as shown.
    var titles = ByteArena()
    var sortKeys = ByteArena()
    /// Titles by sort key, then id.
    var titleOrder: [UInt32] = []
    /// ISBNs and ISSNs as ``IdentifierKey``, ascending, and the title of each.
    var identifiers: [UInt64] = []
    var identifierTitles: [UInt32] = []
    var vocabulary = Vocabulary(words: ByteArena(), stems: ByteArena(), stemOfWord: [])

    var count: Int { ids.count }
}
