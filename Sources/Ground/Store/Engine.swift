/// The database engines the SQL is written for. Only `Store` and `Discovery` ask which one runs.
public enum Engine: Sendable, Hashable {
    case sqlite
    case postgreSQL
}
