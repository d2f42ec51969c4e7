import Commons
import Membership

@testable import Community

/// Announcements and circulars, who reads them and who learns of it.
extension FacadeRow {
    private static let heads = own(.librarian, .deputy, .principal)
    private static let members = parties(.librarian, .deputy, .principal)
    private static let draft = NoticeDraft(title: "Libur", text: "Tutup hari Jumat.", roles: [.teacher])

    static let notices: [FacadeRow] = [
        .done("Community.announce(_:toAll:in:by:)", console.union(["coordinator"])) {
            try $0.community.announce(draft, in: $0.network, by: $1)
        },
        .done("Community.circulate(_:at:by:)", heads) { try $0.community.circulate(draft, at: $0.own, by: $1) },
        .done("Community.withdraw(_:by:)", console.union(["coordinator"])) { house, actor in
            try house.community.withdraw(house.announced(), by: actor)
        },
        .done("Community.read(_:by:)", members) { try $0.community.read($0.announced(), by: $1) },
        .done("Community.sign(_:_:at:by:)", heads) { try $0.community.sign($0.announced(), [], at: $0.own, by: $1) },
        .done("Community.readers(of:at:by:)", heads) { _ = try $0.community.readers(of: $0.announced(), at: $0.own, by: $1) },
        .done("Community.notice(_:by:)", members.union(console).union(["coordinator"])) {
            _ = try $0.community.notice($0.announced(), by: $1)
        },
        FacadeRow("Community.notices(limit:by:)", members.union(["coordinator"])) { house, visitor in
            _ = try house.announced()
            return try !house.community.notices(by: visitor.actor).isEmpty
        },
        .done("Community.handIn(_:_:unit:for:by:)", own(.librarian, .deputy, .principal, .teacher, .staff, .helper)) {
            try $0.community.handIn("Baik.", .wentWell, unit: "Guru", for: $0.own, by: $1)
        },
        .done("Community.takeBack(_:by:)", heads) { house, actor in
            let somebody = RoleGrant(.teacher, at: .library(house.own))
            let id = try house.community.handIn(
                "Baik.", .wentWell, unit: "Guru", for: house.own,
                by: .person(ActingPerson(id: house.somebody(.teacher), grants: [somebody])))
            try house.community.takeBack(id, by: actor)
        },
        .done("Community.unitNotes(of:by:)", own(.librarian, .deputy, .principal, .teacher, .staff, .helper)) {
            _ = try $0.community.unitNotes(of: $0.own, by: $1)
        },
        .done("Community.carry(_:as:to:by:)", heads) { house, actor in
            let note = MeetingNote(library: house.own, wentWell: "Baik.", hard: "", needed: "")
            try house.community.carry([], as: note, to: house.meeting(), by: actor)
        },
        .done("Community.firstSteps(of:seen:by:)", heads) { _ = try $0.community.firstSteps(of: $0.own, seen: [:], by: $1) },
        .done("Community.tick(_:_:of:by:)", heads) { try $0.community.tick(.principal, true, of: $0.own, by: $1) },
        .done("Community.putAwayFirstSteps(_:of:by:)", heads) {
            try $0.community.putAwayFirstSteps(false, of: $0.own, by: $1)
        },
        FacadeRow("Community.newcomers(by:)", members) { house, visitor in
            try !house.community.newcomers(by: visitor.actor).isEmpty
        },
        FacadeRow("Community.noticeTasks(by:)", members) { house, visitor in
            _ = try house.announced()
            return try !house.community.noticeTasks(by: visitor.actor).isEmpty
        },
    ]
}

extension FacadeHouse {
    /// An announcement to the network's libraries, unread by who comes next.
    func announced() throws -> NoticeID {
        let known = try community.notices(by: coordinator).map(\.notice)
        if let one = known.first(where: { $0.isCurrent(on: today) }) { return one.id }
        return try community.announce(
            NoticeDraft(title: "Libur", text: "Tutup hari Jumat.", roles: []), in: network, by: coordinator)
    }
}
