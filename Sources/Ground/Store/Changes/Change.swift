/// One line of the change feed: this thing was touched; read it to learn what it is now.
public struct Change: Sendable, Hashable {
    /// The place in the feed. Grows with every line in the order of commits; numbers may be left out.
    public let seq: Int64
    public let kind: ChangeKind
    /// The id of the title, holding, agreement or library.
    public let id: Int64

    struct Subject: Hashable {
        let kind: ChangeKind
        let id: Int64
    }
}
