/// The locks by which nodes take turns. The first number stands for this program ("SILG" in ASCII), so that others in the
/// same database do not meet ours by chance.
enum PostgresLock: Int32 {
    /// Held by whoever brings the schema up to date.
    case schema = 1
    /// Held from the first line of a transaction's changes to its end.
    case changes = 2
    /// Held by a write that failed against others again and again, so that such writes go one after the other.
    case turn = 3

    private var numbers: String { "\(0x5349_4C47), \(rawValue)" }

    var sql: SQL { SQL(raw: "SELECT pg_advisory_lock(\(numbers))") }
    var sqlUntilEnd: SQL { SQL(raw: "SELECT pg_advisory_xact_lock(\(numbers))") }
    var sqlUnlock: SQL { SQL(raw: "SELECT pg_advisory_unlock(\(numbers))") }
}
