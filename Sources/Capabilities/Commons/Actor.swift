/// Who acts. Every command of every capability takes one and refuses by rule; a page asks the same rule to show a button.
public enum Actor: Sendable, Hashable {
    /// Anyone at all, without an account: may search and read what is public.
    case visitor
    /// The person at the machine's command line: may do whatever the program can.
    case operatorAtConsole
    /// The program itself, finishing what somebody began: rolling an import forward after a crash.
    case system

    /// What the journal keeps: an opaque word, never a name.
    public var journalID: String {
        switch self {
        case .visitor: "visitor"
        case .operatorAtConsole: "console"
        case .system: "system"
        }
    }

    /// Whether this actor may change catalogues and libraries.
    public var mayKeepCatalogs: Bool { self != .visitor }
}

/// The actor may not do this.
public struct NotAllowed: Error, Hashable {
    public let verb: String
    public init(verb: String) { self.verb = verb }
}
