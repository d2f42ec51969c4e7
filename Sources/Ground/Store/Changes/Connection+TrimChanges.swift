extension Connection {
    /// Removes lines up to `seq`, the oldest first and at most `limit` of them, so that a long feed is trimmed in short
    /// transactions. The newest line always stays, so that the feed's end stays known.
    ///
    /// - Returns: whether lines up to `seq` are left.
    public func trimChanges(through seq: Int64, limit: Int) throws(StoreError) -> Bool {
        let last = min(seq, try latestSequence() - 1)
        guard let oldest = try int("SELECT MIN(seq) FROM change"), oldest <= last else { return false }
        let end = min(last, oldest + Int64(max(1, limit)) - 1)
        try run("DELETE FROM change WHERE seq <= \(end)")
        try setSetting(Self.trimmedSetting, String(end))
        return end < last
    }
}
