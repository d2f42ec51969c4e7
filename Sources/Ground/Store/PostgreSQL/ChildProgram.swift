#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Runs one of PostgreSQL's client programs and waits for it.
enum ChildProgram {
    /// - Returns: its exit status and the end of what it complained of.
    static func run(
        _ program: String, _ arguments: [String], environment added: [(name: String, value: String)]
    ) throws(StoreError) -> (status: Int32, words: String) {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw StoreError(.other, "no pipe: \(String(cString: strerror(errno)))") }
        defer { close(ends[0]) }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        let child: pid_t
        do throws(StoreError) {
            child = try start(program, arguments, added, complaints: ends[1])
        } catch {
            close(ends[1])
            throw error
        }
        close(ends[1])
        let words = readAll(ends[0])
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return (status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, words)
    }

    static func code(of words: String) -> StoreError.Code {
        if words.contains("No space left") { return .full }
        if words.contains("connection to server") { return .serverGone }
        if words.contains("permission denied") { return .readOnly }
        return .other
    }

    private static func start(
        _ program: String, _ arguments: [String], _ added: [(name: String, value: String)], complaints: CInt
    ) throws(StoreError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let names = Set(added.map(\.name))
        let kept = inherited().filter { !names.contains(String($0.prefix { $0 != "=" })) }
        let variables = (kept + added.map { "\($0.name)=\($0.value)" } + ["LC_ALL=C"]).map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var child = pid_t()
        let problem = posix_spawnp(&child, program, &actions, nil, words, variables)
        guard problem == 0 else {
            throw StoreError(
                .unsupportedEngine,
                "\(program) cannot be started (\(String(cString: strerror(problem)))); install PostgreSQL's client programs"
                    + " (Debian: postgresql-client-15)")
        }
        return child
    }

    private static func inherited() -> [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        return variables.filter { !$0.hasPrefix("LC_ALL=") && !$0.hasPrefix("PG") }
    }

    /// The last few thousand bytes; the rest is read and dropped.
    private static func readAll(_ file: CInt) -> String {
        var kept: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            kept = Array((kept + buffer[..<count]).suffix(4096))
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
