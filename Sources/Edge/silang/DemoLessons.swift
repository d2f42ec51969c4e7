import Agreements
import Commons
import Community
import Membership
import Store

/// Made-up lessons of the demonstration's schools, in numbers alone.
enum DemoLessons {
    /// Made once; a second `silang demo` leaves them as they are.
    static func make(in installation: Installation) throws {
        let now = installation.clock.now()
        let community = Community(database: installation.database, clock: installation.clock)
        for (code, groups) in [("D0000008", ["VII-A", "VII-B", "VIII-A"]), ("D0000013", ["X-1", "X-2"])] {
            guard let library = try installation.membership.library(code: code) else { continue }
            func people(_ role: Role) throws -> Actor? {
                try installation.database.read { try People.holders([role], at: .library(library.id), now: now, $0) }.first.map {
                    .person(ActingPerson(id: $0, grants: [RoleGrant(role, at: .library(library.id))]))
                }
            }
            guard let librarian = try people(.librarian) else { continue }
            let today = installation.clock.today()
            guard try community.lessons(at: library.id, by: librarian).lessons.isEmpty else { continue }
            for (index, group) in groups.enumerated() {
                try community.log(
                    LessonNote(
                        on: today.adding(days: -7 * (index + 2)), guide: GuideMark("mengenal-perpustakaan", 1), group: group,
                        tookPart: 28 + index), at: library.id, by: librarian)
            }
            try community.log(
                LessonNote(
                    on: today.adding(days: -4), guide: GuideMark("pelajaran-katalog", 1), group: groups[0], tookPart: 30),
                at: library.id, by: librarian)
            if let teacher = try people(.teacher) {
                try community.log(
                    LessonNote(
                        on: today.adding(days: -2), guide: GuideMark("menulis-sumber", 1), group: groups[0], tookPart: 29,
                        minutes: 20),
                    at: library.id, by: teacher)
            }
        }
    }
}
