internal import CLibPQ
internal import Dispatch
internal import Synchronization

/// Ends the running statement of a task that was cancelled.
final class PostgresCancellation: Sendable {
    private struct State {
        var isCancelled = false
        /// The running connection's key for cancelling, as an address.
        var key: UInt?
        var wasUsed = false
        var isCancelling = false
    }

    private let state = Mutex(State())
    private let done = DispatchSemaphore(value: 0)

    /// Whether a statement of this connection may have been cancelled, even one sent later.
    var wasUsed: Bool { state.withLock { $0.wasUsed } }

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    func watch(_ link: PostgresLink) {
        let key = PQgetCancel(link.connection).map { UInt(bitPattern: $0) }
        state.withLock { $0.key = key }
    }

    /// The connection goes back; a cancellation under way is waited for, lest it hit the next user.
    func leave() {
        let (key, waits) = state.withLock { state in
            let key = state.key
            state.key = nil
            return (key, state.isCancelling)
        }
        if waits { done.wait() }
        if let key { PQfreeCancel(OpaquePointer(bitPattern: key)) }
    }

    /// Called by the cancelling task, which must not wait for a server.
    func cancel(on workers: WorkerThreads) {
        let key: UInt? = state.withLock { state in
            state.isCancelled = true
            guard let key = state.key, !state.isCancelling else { return nil }
            state.isCancelling = true
            state.wasUsed = true
            return key
        }
        guard let key else { return }
        workers.runAtOnce {
            var words = [CChar](repeating: 0, count: 256)
            PQcancel(OpaquePointer(bitPattern: key), &words, 256)
            self.done.signal()
        }
    }

    func check() throws(PostgresFailure) {
        if isCancelled {
            throw PostgresFailure(error: StoreError(.interrupted, "the task was cancelled"), state: "57014")
        }
    }
}
