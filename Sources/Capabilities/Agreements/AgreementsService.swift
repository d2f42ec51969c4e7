import FoundationEssentials
import Logging
public import ServiceLifecycle
import Store

/// While the server runs: keeps the terms in memory up to date, and turns agreements on their days.
public struct AgreementsService: Service {
    private let agreements: Agreements
    private let logger: Logger

    public init(_ agreements: Agreements) {
        self.agreements = agreements
        logger = Logger(label: "silang.agreements")
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            var token: Int64?
            var rounds = 0
            repeat {
                do {
                    if rounds.isMultiple(of: 40) {
                        try agreements.runDueJobs()
                        try agreements.forgetVoicesOfTheGone()
                    }
                    let now = try agreements.database.changeToken()
                    if now != token { try agreements.follow() }
                    token = now
                } catch {
                    logger.error("agreements cannot follow", metadata: ["reason": "\(type(of: error))"])
                }
                rounds += 1
            } while (try? await Task.sleep(for: .milliseconds(250))) != nil
        }
    }
}
