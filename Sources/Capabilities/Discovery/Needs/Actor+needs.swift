public import Commons

/// What is done with needs.
public enum NeedsVerb: Sendable, Hashable, CaseIterable {
    /// Asking for something, and seeing the answer with the receipt's code.
    case ask, look
    /// Reading the list of needs; answering and closing wishes.
    case list, answer, close
}

extension Actor {
    /// Anyone may ask; the list and the answers are for whoever runs the installation.
    public func may(_ verb: NeedsVerb) -> Bool {
        switch verb {
        case .ask, .look: true
        case .list, .answer, .close: runsInstallation
        }
    }

    func must(_ verb: NeedsVerb) throws(NotAllowed) {
        guard may(verb) else { throw NotAllowed(verb: "needs.\(verb)") }
    }
}
