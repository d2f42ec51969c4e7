internal import CLibPQ

/// A `postgres://` address taken apart by libpq, which knows several hosts, `target_session_attrs`, `sslmode`, service
/// files and the environment.
struct PostgresAddress: Sendable {
    /// What the address says, and what the installation adds where it says nothing.
    private let parameters: [(keyword: String, value: String)]
    /// The same as libpq's programs take it, so that a password never stands in a list of processes.
    let environment: [(name: String, value: String)]
    /// Texts that no message may hold.
    private let secrets: [String]

    /// Refuses an address that makes no sense with `cannotOpen`, in words of our own: libpq's quote the address.
    init(_ url: String) throws(StoreError) {
        var words: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &words) else {
            PQfreemem(words)
            throw StoreError(
                .cannotOpen,
                "the address is not of the form postgres://user:password@host:port/name?sslmode=require (special characters as %40)"
            )
        }
        defer { PQconninfoFree(options) }
        var parameters: [(String, String)] = []
        var environment: [(String, String)] = []
        var secrets: [String] = []
        var option = options
        while let keyword = option.pointee.keyword {
            defer { option += 1 }
            guard let pointer = option.pointee.val else { continue }
            let value = String(cString: pointer)
            parameters.append((String(cString: keyword), value))
            if let name = option.pointee.envvar { environment.append((String(cString: name), value)) }
            if option.pointee.dispchar.map({ $0.pointee == 0x2A }) ?? false { secrets.append(value) }
        }
        let given = Set(parameters.map(\.0))
        for (keyword, value) in Self.defaults where !given.contains(keyword) { parameters.append((keyword, value)) }
        parameters.removeAll { $0.0 == "application_name" }
        parameters.append(("application_name", Presence.own))
        self.parameters = parameters
        self.environment = environment
        self.secrets = secrets.filter { !$0.isEmpty }
    }

    /// A host that does not answer is given up after 5 s, a connection whose server vanished without a word after 20 s.
    private static let defaults = [
        ("connect_timeout", "5"), ("tcp_user_timeout", "20000"), ("keepalives_idle", "30"),
        ("client_encoding", "UTF8"),
    ]

    /// The database's name, when the address says it.
    var name: String? { parameters.first { $0.keyword == "dbname" }?.value }

    /// The same server and user, another database.
    func database(_ name: String) -> PostgresAddress {
        PostgresAddress(
            parameters: parameters.filter { $0.keyword != "dbname" } + [("dbname", name)],
            environment: environment.filter { $0.name != "PGDATABASE" } + [("PGDATABASE", name)], secrets: secrets)
    }

    private init(parameters: [(String, String)], environment: [(String, String)], secrets: [String]) {
        (self.parameters, self.environment, self.secrets) = (parameters, environment, secrets)
    }

    /// Connects and waits for the answer; the caller must look at the connection's status.
    func connect() -> OpaquePointer? {
        let texts = parameters.flatMap { [Array($0.keyword.utf8CString), Array($0.value.utf8CString)] }
        var starts: [Int] = []
        var joined: [CChar] = []
        for text in texts {
            starts.append(joined.count)
            joined += text
        }
        return joined.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in buffer.baseAddress.map { $0 + start } }
            let keywords = stride(from: 0, to: pointers.count, by: 2).map { pointers[$0] } + [nil]
            let values = stride(from: 1, to: pointers.count, by: 2).map { pointers[$0] } + [nil]
            return PQconnectdbParams(keywords, values, 0)
        }
    }

    /// A message without the secrets.
    func clean(_ message: String) -> String {
        var cleaned = message
        for secret in secrets { cleaned.replace(secret, with: "…") }
        return cleaned.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
