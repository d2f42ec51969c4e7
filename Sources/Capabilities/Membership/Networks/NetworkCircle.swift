public import Commons

/// A network as a filter of the union catalogue: its name and its libraries.
public struct NetworkCircle: Sendable, Hashable {
    public let id: NetworkID
    public let name: String
    public let libraries: Set<LibraryID>

    public init(id: NetworkID, name: String, libraries: Set<LibraryID>) {
        (self.id, self.name, self.libraries) = (id, name, libraries)
    }
}
