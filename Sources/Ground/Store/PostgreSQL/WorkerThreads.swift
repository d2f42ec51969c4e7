internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Threads for work that waits: Swift's own threads are as few as the processor's cores and must never wait.
///
/// A thread is made when there is work and none is free, up to the limit, and ends when nothing is left to do.
final class WorkerThreads: Sendable {
    private struct State {
        var running = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// Runs work as soon as a thread is free, in the order of the calls.
    func run(_ work: @escaping @Sendable () -> Void) {
        let starts = state.withLock { state in
            guard state.running < limit else {
                state.waiting.append(work)
                return false
            }
            state.running += 1
            return true
        }
        if starts { Self.begin { self.go(on: work) } }
    }

    /// Runs work on a thread of its own, whatever the others do.
    func runAtOnce(_ work: @escaping @Sendable () -> Void) { Self.begin(work) }

    private func go(on first: @escaping @Sendable () -> Void) {
        var next: (@Sendable () -> Void)? = first
        while let work = next {
            work()
            next = state.withLock { state in
                if state.waiting.isEmpty {
                    state.running -= 1
                    return nil
                }
                return state.waiting.removeFirst()
            }
        }
    }

    private static func begin(_ work: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(ThreadWork(work)).toOpaque()
        #if canImport(Darwin)
            var thread: pthread_t?
            let made = pthread_create(&thread, nil, { runThreadWork($0) }, box)
            if made == 0, let thread { pthread_detach(thread) }
        #else
            var thread = pthread_t()
            let made = pthread_create(&thread, nil, { runThreadWork($0) }, box)
            if made == 0 { pthread_detach(thread) }
        #endif
        // No thread to be had: better late on this one than never.
        if made != 0 { _ = runThreadWork(box) }
    }
}

private final class ThreadWork: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

private func runThreadWork(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box { Unmanaged<ThreadWork>.fromOpaque(box).takeRetainedValue().work() }
    return nil
}
