extension Database {
    /// The place in the log that reads of this task must have seen: what somebody wrote by way of another node. A replica that has
    /// not come so far is passed over, and the primary answers.
    @TaskLocal public static var sight: Int64?

    /// The place in the server's log behind this process's last write, for ``sight`` elsewhere; nil where reads never lag behind
    /// writes, or nothing was written. It grows, and tells nothing of the data.
    public var lastWrite: Int64? { driver.lastWrite }
}
