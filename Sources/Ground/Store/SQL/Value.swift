/// One value as a database holds it: the five kinds that SQLite and PostgreSQL share.
///
/// Truth values are integers (0 and 1), times are seconds since 1970 in UTC, identifiers are text or 64-bit integers.
public enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}
