import Logging
public import ServiceLifecycle
import Store

/// While the server runs: writes messages as things happen, and sends the mail that is due.
public struct MessagesService: Service {
    private let messages: Messages
    private let logger: Logger

    public init(_ messages: Messages) {
        self.messages = messages
        logger = Logger(label: "silang.messages")
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            var token: Int64?
            var rounds = 0
            repeat {
                do {
                    let now = try messages.database.changeToken()
                    if now != token || rounds.isMultiple(of: 30) { try messages.follow() }
                    token = now
                    if rounds.isMultiple(of: 30) { try messages.remind() }
                    if rounds.isMultiple(of: 5) { try await messages.sendDue() }
                } catch {
                    logger.error("messages cannot be written", metadata: ["reason": "\(type(of: error))"])
                }
                rounds += 1
            } while (try? await Task.sleep(for: .seconds(1))) != nil
        }
    }
}
