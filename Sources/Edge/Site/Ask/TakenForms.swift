import Synchronization

/// The forms that were taken last, so that a form sent twice counts once.
final class TakenForms: Sendable {
    private let ids = Mutex<[String]>([])
    private static let kept = 2000

    /// - Returns: whether the form is new.
    func take(_ id: String) -> Bool {
        ids.withLock { ids in
            guard !ids.contains(id) else { return false }
            ids.append(id)
            if ids.count > Self.kept { ids.removeFirst(ids.count - Self.kept) }
            return true
        }
    }
}
