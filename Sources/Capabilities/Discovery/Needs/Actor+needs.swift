public import Commons

/// What is done with needs.
public enum NeedsVerb: Sendable, Hashable, CaseIterable {
    /// Asking for something, and seeing the answer with the receipt's code.
    case ask, look
    /// Writing down what somebody asked by word of mouth.
    case note
    /// Reading the list of needs; answering and closing wishes.
    case list, answer, close
}

extension Actor {
    /// Anyone may ask; what was spoken is written down by who keeps the library, or a helper with the right to deal with requests; the list and the answers are for whoever runs the installation, and for who keeps the library that was asked.
    /// Its principal reads along until the need is met (S161).
    ///
    /// - Parameter library: the one a wish was for; nil for wishes of all, or of none.
    public func may(_ verb: NeedsVerb, for library: LibraryID? = nil) -> Bool {
        switch verb {
        case .ask, .look: true
        case .list: runsInstallation || library.map { keeps($0) || has(.principal, at: .library($0)) } ?? false
        case .note: runsInstallation || library.map { keeps($0) || mayHelp(.requests, at: $0) } ?? false
        case .answer, .close: runsInstallation || library.map(keeps) ?? false
        }
    }

    func must(_ verb: NeedsVerb, for library: LibraryID? = nil) throws(NotAllowed) {
        guard may(verb, for: library) else { throw NotAllowed(verb: "needs.\(verb)") }
    }
}
