/// One target of the manifest: a room of the house, as `Package.swift` states it.
struct Room: Equatable {
    enum Floor: String, CaseIterable {
        case system, standards, ground, capabilities, edge, program, tests
    }

    var name: String
    var floor: Floor
    /// Names of other targets.
    var rooms: [String] = []
    /// Products of packages.
    var products: [String] = []
}
