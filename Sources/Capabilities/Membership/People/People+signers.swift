public import Commons
public import Store

/// Whose name may stand below a paper, for the room that prints.
extension People {
    /// Who holds a role at a library today, where it is one person: of two librarians nobody can say which of them signs.
    public static func signer(
        _ role: Role, of library: LibraryID, now: Int64, _ connection: Connection
    ) throws -> PersonID? {
        let holders = try PeopleQueries.holders(of: [role], at: .library(library), now: now, connection)
        return holders.count == 1 ? holders.first : nil
    }

    /// The names of those that one of these libraries knows; whoever was erased, or belongs elsewhere, has none.
    public static func names(
        of people: Set<PersonID>, at libraries: Set<LibraryID>, _ connection: Connection
    ) throws -> [PersonID: String] {
        var names: [PersonID: String] = [:]
        for person in people.sorted() {
            guard try libraries.contains(where: { try PeopleQueries.isMember(person, of: $0, connection) }) else { continue }
            names[person] = try PeopleQueries.find(person, connection)?.name
        }
        return names
    }
}
