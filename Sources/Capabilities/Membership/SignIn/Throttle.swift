/// How long somebody waits after failed tries. A pure function of what is kept in the store, so it lasts over restarts and nodes.
///
/// Nobody is locked out: waiting ends, at most after five minutes; and who comes from a browser that signed in to this account before
/// is counted apart from strangers, so that a stranger cannot keep them out.
struct Throttle: Sendable, Hashable {
    /// Tries that cost nothing.
    let free: Int
    let first: Int64
    let longest: Int64
    /// One failure is forgiven each so many seconds.
    let forgiving: Int64

    /// Against one account.
    static let account = Throttle(free: 5, first: 15, longest: 300, forgiving: 300)
    /// From one address: a school of thirty behind one address mistypes a good deal.
    static let address = Throttle(free: 40, first: 15, longest: 300, forgiving: 30)

    /// What is left of `failures`, the last of them at `last`.
    func remaining(_ failures: Int, last: Int64, now: Int64) -> Int {
        max(0, failures - Int(clamping: max(0, now - last) / forgiving))
    }

    /// Seconds to wait yet before the next try; 0 for none.
    func wait(_ failures: Int, last: Int64, now: Int64) -> Int64 {
        let remaining = remaining(failures, last: last, now: now)
        guard remaining >= free else { return 0 }
        let doubled = min(20, remaining - free)
        return max(0, last + min(longest, first << Int64(doubled)) - now)
    }
}
