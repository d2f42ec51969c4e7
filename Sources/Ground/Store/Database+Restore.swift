extension Database {
    /// Puts a backup in the place of a database that nobody uses.
    ///
    /// The backup is checked and copied first; the present file is kept beside it as `<path>.before-restore`, a server's
    /// database as `<name>_before_restore`. Refused with
    /// `busy` while any process has the database open, and with `corrupt`, `notADatabase` or `otherProgram` when the
    /// backup is no good.
    ///
    /// - Returns: the path of the file, or the name of the database, that was replaced; nil when there was none.
    @discardableResult
    public static func restore(from backup: String, to location: DatabaseLocation) throws(StoreError) -> String? {
        if case .postgreSQL(let url) = location.place { return try PostgresBackup(url, name: "\(location)").restore(backup) }
        guard let path = location.path else {
            throw StoreError(.unsupportedEngine, "only a file or a server's database can be restored, not \(location)")
        }
        try SQLiteBackup.check(backup)
        let draft = path + ".restoring"
        try SQLiteBackup.copy(backup, to: draft)
        guard DatabaseFile.exists(path) else {
            try DatabaseFile.move(draft, to: path)
            return nil
        }
        do throws(StoreError) {
            try SQLiteBackup.settle(path)
            return try SQLiteBackup.replace(path, by: draft)
        } catch {
            SQLiteBackup.discard(draft)
            throw error.code == .busy ? StoreError(.busy, "\(path) is in use; stop the service first") : error
        }
    }
}
