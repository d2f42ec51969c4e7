/// The rules about which room may stand on which: dependencies point down and, on the capability floor, left.
enum HouseRules {
    /// The capability floor from left to right. A room may use only rooms to its left; a new room needs a place here first.
    static let order = [
        "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Planning",
        "InterlibraryServices", "CollectionDevelopment", "Circulation", "Donations", "Community", "Facilities", "Reports",
        "Paper", "Messages",
    ]

    /// The only room that knows a database engine.
    static let keeperOfEngines = "Store"
    static let engineProducts: Set<String> = ["GRDB", "GRDBSQLite", "GRDBSQLCipher"]

    /// Every broken rule, in words.
    static func violations(in rooms: [Room]) -> [String] {
        let byName = Dictionary(rooms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [String] = []
        if byName.count != rooms.count { found.append("two rooms have one name") }
        for room in rooms {
            for name in room.rooms {
                guard let used = byName[name] else {
                    found.append("\(room.name) stands on \(name), which is no room")
                    continue
                }
                if let reason = objection(to: room, using: used) { found.append("\(room.name) → \(name): \(reason)") }
            }
            if room.floor == .capabilities, !order.contains(room.name) {
                found.append("\(room.name) has no place in the order of capabilities")
            }
            if room.floor == .standards, !room.products.isEmpty {
                found.append("\(room.name) is a standard and uses a package: \(room.products.joined(separator: ", "))")
            }
            if room.name != keeperOfEngines, !engineProducts.isDisjoint(with: room.products) {
                found.append("\(room.name) uses a database engine; only \(keeperOfEngines) may")
            }
        }
        return found
    }

    private static func objection(to room: Room, using used: Room) -> String? {
        switch (room.floor, used.floor) {
        case (.tests, _): nil
        case (_, .tests): "the house does not stand on its tests"
        case (.system, _): "a system library stands on nothing of ours"
        case (.standards, .standards), (.standards, .system): nil
        case (.standards, _): "standards use only standards and system libraries"
        case (.ground, .system), (.ground, .standards), (.ground, .ground): nil
        case (.ground, _): "the ground knows nothing of what stands on it"
        case (.capabilities, .standards), (.capabilities, .ground): nil
        case (.capabilities, .system): "a capability reaches a system library only through a room below"
        case (.capabilities, .capabilities): isLeft(used.name, of: room.name) ? nil : "not to its left"
        case (.capabilities, _): "a capability knows nothing of pages and protocols"
        case (.edge, .edge): "rooms of the edge do not use each other"
        case (.edge, .program): "nothing uses the program"
        case (.edge, _): nil
        case (.program, .program): "nothing uses the program"
        case (.program, _): nil
        }
    }

    private static func isLeft(_ used: String, of room: String) -> Bool {
        guard let left = order.firstIndex(of: used), let right = order.firstIndex(of: room) else { return false }
        return left < right
    }
}
