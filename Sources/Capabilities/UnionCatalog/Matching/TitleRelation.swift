/// How two names of books stand to each other, after their statements of grade, volume and so on are set aside.
public enum TitleRelation: Sendable, Hashable {
    /// The same title proper and the same other title information, or none on both sides.
    case same
    /// The same words, divided otherwise into title and subtitle.
    case sameWhole
    /// The same title proper; only one has a subtitle.
    case sameProper
    /// The same but for slips of the keyboard.
    case typos(Int)
    /// One breaks off where a field was full.
    case cut
    /// All words of one are in the other.
    case contained
    /// The same title proper, but two different subtitles.
    case subtitlesDiffer
    /// Numbers in the names differ: "Dilan 1990", "Dilan 1991".
    case numbersDiffer
    /// Each has words the other lacks.
    case different

    /// Whether such titles may ever share a cluster.
    var isDifferent: Bool {
        switch self {
        case .subtitlesDiffer, .numbersDiffer, .different: true
        default: false
        }
    }
}
