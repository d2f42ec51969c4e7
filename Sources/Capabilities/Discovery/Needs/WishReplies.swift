public import Commons
public import Store

/// How a library answers what its readers ask for, in whole days. Counts alone.
public struct WishReplies: Sendable, Hashable {
    public let answered: [Int]
    /// Of those still open: days until the last day looked at.
    public let open: [Int]

    public init(answered: [Int], open: [Int]) { (self.answered, self.open) = (answered.sorted(), open.sorted()) }

    public var asked: Int { answered.count + open.count }
    public var longest: Int? { [answered.last, open.last].compactMap(\.self).max() }
    /// Per cent that somebody answered or closed; 100 when nothing was asked, because then nobody waits.
    public var percent: Int { asked == 0 ? 100 : answered.count * 100 / asked }
}

extension Discovery {
    /// Wishes for these libraries that were asked in these days, as they stood at the end of the last.
    public static func replies(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: WishReplies] {
        var found: [LibraryID: (answered: [Int], open: [Int])] = [:]
        let last = days.upperBound.daysSince1970
        for wish in try WishQueries.asked(of: libraries, from: days.lowerBound.daysSince1970, until: last, connection) {
            if let answered = wish.answered, answered <= last {
                found[wish.library, default: ([], [])].answered.append(answered - wish.asked)
            } else {
                found[wish.library, default: ([], [])].open.append(last - wish.asked)
            }
        }
        return found.mapValues { WishReplies(answered: $0.answered, open: $0.open) }
    }
}
