/// The expanded name of an element or attribute (Namespaces in XML 1.0, §2): a namespace and a local part.
///
/// The prefix is not part of the name and is not kept.
public struct XMLName: Sendable, Hashable, CustomStringConvertible {
    /// The namespace's URI, or nil for a name in no namespace.
    public let namespace: String?
    /// The name without prefix.
    public let local: String

    public init(_ local: String, in namespace: String? = nil) {
        self.local = local
        self.namespace = namespace
    }

    /// James Clark's notation: `{uri}local`.
    public var description: String { namespace.map { "{\($0)}\(local)" } ?? local }
}
