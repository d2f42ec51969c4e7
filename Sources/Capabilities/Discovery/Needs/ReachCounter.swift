import Commons
import Logging
import Membership
import Store
import Synchronization

/// Counts where searches found something, behind the answer: no reader waits for it, and what cannot be kept up with is dropped.
public final class ReachCounter: Sendable {
    private struct Question: Sendable {
        var search: CatalogSearch
        var library: LibraryID
        var found: Bool
        /// Already seen on the page of results.
        var isOwn: Bool
    }

    private struct State {
        var waiting: [Question] = []
        var isAtWork = false
    }

    /// Beyond these a machine is busy enough.
    private static let mostWaiting = 256

    private let discovery: Discovery
    private let state = Mutex(State())

    public init(_ discovery: Discovery) { self.discovery = discovery }

    /// Notes a search that a reader made. Only the first page of words typed by someone who chose a library counts, and not one
    /// within a library.
    public func note(_ search: CatalogSearch, _ results: CatalogResults) {
        guard case .library(let code)? = search.near, let library = discovery.directory[code], !search.text.isEmpty,
            search.page == 1, !search.isTyping, search.libraries.isEmpty
        else { return }
        let question = Question(
            search: search, library: library.id, found: results.total > 0 && results.relaxation != .anyWord,
            isOwn: results.entries.contains { $0.holdings.contains { $0.library.id == library.id } })
        let begins = state.withLock { state in
            guard state.waiting.count < Self.mostWaiting else { return false }
            state.waiting.append(question)
            defer { state.isAtWork = true }
            return !state.isAtWork
        }
        if begins { Task(priority: .utility) { await work() } }
    }

    /// The numbers of the last days.
    public func sum(days: Int) throws -> SearchReach {
        let since = discovery.clock.today().daysSince1970 - days
        return try discovery.database.read { try SearchReachQueries.sum(since: since, $0) }
    }

    /// Waits until everything noted is counted.
    public func settle() async {
        while state.withLock({ $0.isAtWork }) { try? await Task.sleep(for: .milliseconds(2)) }
    }

    private func work() async {
        while true {
            let questions = state.withLock { state in
                defer { state.waiting = [] }
                if state.waiting.isEmpty { state.isAtWork = false }
                return state.waiting
            }
            guard !questions.isEmpty else { return }
            var counts: [SearchReach.Place: Int] = [:]
            for question in questions { counts[place(question), default: 0] += 1 }
            let (day, sums) = (discovery.clock.today().daysSince1970, counts)
            do {
                try await discovery.database.write { try SearchReachQueries.add(sums, on: day, $0) }
            } catch {
                discovery.logger.warning("searches are not counted", metadata: ["reason": "\(error)"])
            }
        }
    }

    private func place(_ question: Question) -> SearchReach.Place {
        guard question.found else { return .nowhere }
        if question.isOwn { return .own }
        let directory = discovery.directory
        var search = question.search
        search.libraries = directory[question.library].map { [$0.code] } ?? []
        (search.near, search.size, search.sort) = (nil, 1, .title)
        guard let query = QueryTranslation(search, directory).query else { return .elsewhere }
        return discovery.index.search(query).total > 0 ? .own : .elsewhere
    }
}
