import Agreements
import Commons
import Membership
import Paper
import Store

@testable import Community

/// What an agreement cost, and lessons for readers.
extension FacadeRow {
    static let guidance: [FacadeRow] = [
        .done("Agreements.takeBack(_:of:reason:by:)", own(.librarian, .deputy, .principal, .foundation)) { house, actor in
            let bill = try house.agreements.spend(
                house.agreement, for: house.own, SpendingNote("Ongkos", 5_000, on: house.today), by: house.librarian)
            try house.agreements.takeBack(bill.id, of: house.agreement, reason: "Salah ketik", by: actor)
        },
        FacadeRow("Agreements.spendingTasks(by:)", at("other", [.librarian, .deputy])) { house, visitor in
            try house.agreements.spend(
                house.agreement, for: house.own, SpendingNote("Ongkos", 5_000, on: house.today), by: house.librarian)
            if try house.agreements.dossier(house.agreement, by: house.librarian).agreement.state == .active {
                try house.agreements.review(house.agreement, notes: "", by: house.librarian)
            }
            return try !house.agreements.spendingTasks(by: visitor.actor).isEmpty
        },
        .done("Agreements.spending(_:by:)", seeing) { _ = try $0.agreements.spending($0.agreement, by: $1) },
        .done("Papers.spending(_:_:by:)", seeing) { _ = try $0.papers.spending($0.agreement, .indonesian, by: $1) },
        .done("Community.log(_:at:by:)", own(.librarian, .deputy, .teacher)) {
            try $0.community.log(LessonNote(on: $0.today, topic: "Katalog", tookPart: 20), at: $0.own, by: $1)
        },
        .done("Community.strike(_:at:by:)", keepers, comesThrough: true) { house, actor in
            let id = try house.community.log(
                LessonNote(on: house.today, topic: "Katalog", tookPart: 20), at: house.own, by: house.librarian)
            try house.community.strike(id, at: house.own, by: actor)
        },
        .done("Community.lessons(at:_:by:)", own(.librarian, .deputy, .principal, .teacher)) {
            _ = try $0.community.lessons(at: $0.own, by: $1)
        },
        .done("Community.takeOut(_:by:)", operators) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(
                    house.outside, lastDay: house.today.adding(days: -1), by: .operatorAtConsole, at: 0, $0)
            }
            guard let leaving = try house.membership.leaving(of: house.outside) else { return }
            try house.community.takeOut(leaving, by: actor)
        },
    ]
}
