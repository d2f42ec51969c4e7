public import Commons
import Store

/// A library's pupils: name, class and number, and nothing else.
extension People {
    /// What a list would do, row by row. Changes nothing.
    public func preview(_ list: PupilList, at library: LibraryID, by actor: Actor) throws -> PupilList {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "pupil.list") }
        return try database.read { try Self.judged(list, library, clock.now(), $0) }
    }

    /// Does what ``preview(_:at:by:)`` showed, in one step. A row that has become impossible since is refused, not forced.
    public func take(_ list: PupilList, at library: LibraryID, by actor: Actor) throws -> PupilList {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "pupil.list") }
        let now = clock.now()
        return try database.write { connection in
            let judged = try Self.judged(list, library, now, connection)
            for row in judged.rows {
                var details = PersonDetails(name: row.name)
                (details.number, details.classGroup) = (row.number, row.classGroup.isEmpty ? nil : row.classGroup)
                switch row.fate {
                case .new:
                    _ = try Self.add(
                        details, as: .pupil, at: .library(library), rights: [], until: nil, by: actor, now, connection)
                case .changed(let person):
                    try PeopleQueries.rename(person, row.name, connection)
                    try PeopleQueries.setMember(
                        person, at: library, number: row.number, classGroup: details.classGroup, connection)
                case .unchanged, .refused: break
                }
            }
            return judged
        }
    }

    private static func judged(
        _ list: PupilList, _ library: LibraryID, _ now: Int64, _ connection: Connection
    ) throws -> PupilList {
        let members = try PeopleQueries.members(of: library, connection)
        let known = Dictionary(members.compactMap { m in m.number.map { ($0, m) } }, uniquingKeysWith: { first, _ in first })
        var list = list
        for (index, row) in list.rows.enumerated() {
            if case .refused = row.fate { continue }
            guard let member = known[row.number] else {
                list.rows[index].fate = .new
                continue
            }
            guard member.appointments.contains(where: { $0.grant.role == .pupil && $0.counts(at: now) }) else {
                list.rows[index].fate = .refused(PeopleError.numberTaken(row.number).phrase)
                continue
            }
            let isSame = member.person.name == row.name && (member.classGroup ?? "") == row.classGroup
            list.rows[index].fate = isSame ? .unchanged(member.person.id) : .changed(member.person.id)
        }
        return list
    }

    /// The pupils' classes with how many are in each.
    public func classes(of library: LibraryID, by actor: Actor) throws -> [(name: String, pupils: Int)] {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "pupil.list") }
        let now = clock.now()
        let groups = try database.read { try PeopleQueries.members(of: library, $0) }
            .filter { $0.appointments.contains { $0.grant.role == .pupil && $0.counts(at: now) } }.map { $0.classGroup ?? "" }
        return Dictionary(grouping: groups, by: \.self).map { ($0.key, $0.value.count) }.sorted { $0.name < $1.name }
    }

    /// The yearly promotion: each class becomes another, or leaves. In one step, so that VII-A does not pass through VIII-A to IX-A.
    ///
    /// - Parameter steps: for each class the class it becomes; nil for a class that leaves the school. Classes not named stay.
    /// - Returns: how many pupils moved and how many left. Of those who left only their number remains.
    public func promote(
        _ steps: [String: ClassStep], at library: LibraryID, by actor: Actor
    ) throws -> (moved: Int, left: Int) {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "pupil.promote") }
        let now = clock.now()
        let year = clock.today().year
        return try database.write { connection in
            var (moved, left) = (0, 0)
            for member in try PeopleQueries.members(of: library, connection) {
                guard member.appointments.contains(where: { $0.grant.role == .pupil && $0.counts(at: now) }),
                    let step = steps[member.classGroup ?? ""]
                else { continue }
                switch step {
                case .becomes(let name):
                    let group = String(name.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(20))
                    guard !group.isEmpty, group != member.classGroup else { continue }
                    try PeopleQueries.setMember(
                        member.person.id, at: library, number: member.number, classGroup: group, connection)
                    moved += 1
                case .leaves:
                    guard try Self.isPupilAtMost(member.person.id, now, connection) else { continue }
                    try Self.erase(member, library, year, connection)
                    left += 1
                }
            }
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "pupil.promote", subjectKind: "library", subjectId: library.rawValue, at: now,
                    details: ["moved": String(moved), "left": String(left)]))
            return (moved, left)
        }
    }

    /// Takes somebody's account away and everything the library keeps of them; only a count remains (S177). For whoever may end all
    /// that the person is here.
    public func erase(_ person: PersonID, at library: LibraryID, by actor: Actor) throws {
        let now = clock.now()
        let year = clock.today().year
        try database.write { connection in
            guard actor.maySeePeople(of: library),
                let member = try PeopleQueries.members(of: library, connection).first(where: { $0.person.id == person }),
                member.appointments.allSatisfy({ !$0.counts(at: now) || actor.mayAppoint($0.grant.role, at: $0.grant.place) }),
                actor.keeps(library) || !member.isPupil
            else { throw NotAllowed(verb: "person.erase") }
            try Self.erase(member, library, year, connection)
            try Self.record("person.erase", person, [:], actor, now, connection)
        }
    }

    static func erase(_ member: Member, _ library: LibraryID, _ year: Int, _ connection: Connection) throws {
        let roles = Set(member.appointments.map(\.grant.role))
        for role in roles { try PeopleQueries.countLeaver(of: library, in: year, role: role, connection) }
        try PeopleQueries.erase(member.person.id, from: library, connection)
    }

    /// How many left in which year, as what: all that is kept of them.
    public func leavers(of library: LibraryID, by actor: Actor) throws -> [(year: Int, role: Role, count: Int)] {
        guard actor.maySeePeople(of: library) else { throw NotAllowed(verb: "person.list") }
        return try database.read { try PeopleQueries.leavers(of: library, $0) }
    }
}

/// What becomes of a class at the turn of the school year.
public enum ClassStep: Sendable, Hashable {
    case becomes(String)
    case leaves

    /// What a class most likely becomes: "VII-A" → "VIII-A", "5B" → "6B", "X IPA 1" → "XI IPA 1"; the last grade of a level leaves.
    public static func guess(_ name: String, lastGrade: Int) -> ClassStep? {
        let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"]
        let upper = name.uppercased()
        let letters = String(upper.prefix { "IVX".contains($0) })
        let digits = String(upper.prefix(while: \.isNumber))
        if let grade = Int(digits), (1...13).contains(grade) {
            return grade >= lastGrade ? .leaves : .becomes(String(grade + 1) + name.dropFirst(digits.count))
        }
        let next = upper.dropFirst(letters.count).first
        // "INKLUSI" begins with an I but is no first grade.
        guard !letters.isEmpty, next?.isLetter != true, let place = roman.firstIndex(of: letters) else { return nil }
        return place + 1 >= lastGrade ? .leaves : .becomes(roman[place + 1] + name.dropFirst(letters.count))
    }
}
