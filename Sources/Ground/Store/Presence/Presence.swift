/// The name under which this process is known to the database server while it has a connection: one of its own, new at each
/// start. So one process can tell whether another, on whatever machine, still lives.
enum Presence {
    static let own: String = {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return "silang-" + String(repeating: "0", count: 16 - digits.count) + digits
    }()
}

extension Connection {
    /// How this process is known to others; see ``isPresent(_:)``.
    public static var presence: String { Presence.own }

    /// Whether a process with this presence has a connection to the server now.
    ///
    /// - Returns: nil on SQLite, where all processes stand on one machine and the system is to be asked.
    public func isPresent(_ presence: String) throws(StoreError) -> Bool? {
        switch try engine() {
        case .sqlite: nil
        case .postgreSQL:
            try int("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = \(presence)").map { $0 > 0 }
        }
    }
}
