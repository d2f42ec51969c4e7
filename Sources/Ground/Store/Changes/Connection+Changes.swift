extension Connection {
    /// Tells all followers (search index, caches, feeds) that a thing was touched; once per thing and transaction.
    public func changed(_ kind: ChangeKind, _ id: Int64) throws(StoreError) {
        let subject = Change.Subject(kind: kind, id: id)
        if changesSeen.insert(subject).inserted { try append(subject) }
    }

    /// The lines after `seq`, oldest first, at most `limit`. On both engines the numbers stand in the order of commits: whoever
    /// has read a line will never find a lower number that was not there before.
    public func changes(after seq: Int64, limit: Int) throws(StoreError) -> [Change] {
        try settleChanges()
        return try rows("SELECT seq, kind, id FROM change WHERE seq > \(seq) ORDER BY seq LIMIT \(limit)").map {
            Change(seq: $0.int(0), kind: ChangeKind(rawValue: Int16(truncatingIfNeeded: $0.int(1))), id: $0.int(2))
        }
    }

    /// The last line's number; 0 when nothing was ever written.
    public func latestSequence() throws(StoreError) -> Int64 {
        try settleChanges()
        return try int("SELECT MAX(seq) FROM change") ?? 0
    }

    /// Removes the oldest lines but keeps at least the newest `keeping` (never fewer than one, so that the feed's end
    /// stays known). Returns how many were removed.
    @discardableResult
    public func trimChanges(keeping: Int) throws(StoreError) -> Int {
        try settleChanges()
        let kept = max(1, keeping)
        guard let last = try int("SELECT seq FROM change ORDER BY seq DESC LIMIT 1 OFFSET \(kept)") else { return 0 }
        let removed = try run("DELETE FROM change WHERE seq <= \(last)")
        try setSetting(Self.trimmedSetting, String(last))
        return removed
    }

    /// Whether lines after `seq` were already removed: a follower that stopped there must start anew from the data.
    public func changesAreMissing(after seq: Int64) throws(StoreError) -> Bool {
        let trimmed = try setting(Self.trimmedSetting).flatMap { Int64($0) } ?? 0
        return seq < trimmed
    }

    static var trimmedSetting: String { "store.change.trimmed" }
}
