import FoundationEssentials
import Store

#if canImport(Glibc)
    import Glibc
#endif

/// Says which process works on a batch, so that another knows whether it still lives: host, process number, the moment the
/// process began (a process number alone is used again), and its presence at the database server, by which other hosts know it.
enum ProcessLease {
    static func own() -> String {
        let pid = getpid()
        return "\(host()):\(pid):\(startTime(of: pid) ?? "?"):\(Connection.presence)"
    }

    /// Whether the process of a lease is gone. On this host: no such process, or another one under its number. On another: it has no
    /// connection to the database server.
    static func isDead(_ lease: String, _ connection: Connection) throws(StoreError) -> Bool {
        let parts = lease.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return false }
        guard parts[0] == host() else { return try connection.isPresent(String(parts[3])) == false }
        guard let pid = pid_t(parts[1]) else { return false }
        return startTime(of: pid).map { $0 != parts[2] } ?? true
    }

    private static func host() -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "?" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            .replacing(":", with: "_")
    }

    /// Field 22 of /proc/PID/stat; the process name before it may hold spaces and parentheses.
    private static func startTime(of pid: pid_t) -> String? {
        guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
            let close = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[close...].split(separator: " ")
        guard fields.count > 20, fields[1] != "Z" else { return nil }
        return String(fields[20])
    }
}
