import Glibc
import Membership
import Messages

/// Hands mail to a command of the machine (`sendmail -t -i`, `msmtp -t`), without a shell between.
struct MailCommand: Sendable {
    let words: [String]
    /// Seconds until a command that does not end is ended.
    static let patience = 60

    enum Failure: Error { case notStarted(CInt), noFile, refused(CInt), tooSlow }

    /// - Returns: nil for an empty command.
    init?(_ text: String) {
        words = text.split(separator: " ").map(String.init)
        if words.isEmpty { return nil }
    }

    func send(_ message: [UInt8]) async throws {
        let child = try start(message)
        for _ in 0..<(Self.patience * 20) {
            var status: CInt = 0
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child {
                guard status == 0 else { throw Failure.refused(status) }
                return
            }
            if ended < 0, errno != EINTR { throw Failure.refused(-1) }
            try? await Task.sleep(for: .milliseconds(50))
        }
        kill(child, SIGKILL)
        var status: CInt = 0
        waitpid(child, &status, 0)
        throw Failure.tooSlow
    }

    /// The message stands in a nameless file, so that a command which does not read cannot stop the server by a broken pipe.
    private func start(_ message: [UInt8]) throws -> pid_t {
        guard let file = tmpfile() else { throw Failure.noFile }
        defer { fclose(file) }
        guard fwrite(message, 1, message.count, file) == message.count, fflush(file) == 0 else { throw Failure.noFile }
        rewind(file)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, fileno(file), 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let list = words.map { strdup($0) } + [nil]
        defer { for word in list { free(word) } }
        var child = pid_t()
        let problem = posix_spawnp(&child, words[0], &actions, nil, list, environ)
        guard problem == 0 else { throw Failure.notStarted(problem) }
        return child
    }
}
