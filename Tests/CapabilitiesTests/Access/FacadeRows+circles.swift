import Agreements
import Commons
import Discovery
import Membership
import Messages
import Planning
import Store
import UnionCatalog

@testable import Community

/// Who founds and runs networks, talks between meetings, and tells the own school what cooperation brings.
extension FacadeRow {
    static let founding: [FacadeRow] = [
        .done("Networks.coordinators(of:by:)", operators.union(["coordinator"])) {
            _ = try $0.networks.coordinators(of: $0.network, by: $1)
        },
        .done("Networks.offerSeat(in:by:)", operators.union(["coordinator"])) {
            _ = try $0.networks.offerSeat(in: $0.network, by: $1)
        },
        // The code is the right, for those who work where a coordinator may come from; others are told what a wrong code is told.
        FacadeRow(
            "Networks.takeSeat(_:in:by:)", every(.librarian, .deputy, .principal).union(["officer", "officer elsewhere"])
        ) { house, visitor in
            let code = try house.networks.offerSeat(in: house.network, by: .operatorAtConsole)
            do {
                try house.networks.takeSeat(code, in: house.network, by: visitor.actor)
                return true
            } catch NetworkError.noSuchSeat {
                return false
            }
        },
        .done("Networks.endSeat(_:in:by:)", operators) { house, actor in
            let somebody = try house.people.add(
                PersonDetails(name: "Baru"), as: .coordinator, at: .network(house.network), by: .operatorAtConsole)
            let seats = try house.people.appointments(of: somebody, by: .operatorAtConsole)
            if let seat = seats.first { try house.networks.endSeat(seat.id, in: house.network, by: actor) }
        },
        .done("Networks.found(_:from:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.networks.found(NetworkForm(name: "Gugus Baru"), from: .library($0.own), by: $1)
        },
        FacadeRow("Networks.foundingPlaces(of:)", every(.librarian, .deputy, .principal)) { house, visitor in
            try !house.networks.foundingPlaces(of: visitor.actor).isEmpty
        },
        .done("Networks.describe(_:_:by:)", operators.union(["coordinator"])) {
            try $0.networks.describe($0.network, NetworkForm(name: "Gugus Contoh"), by: $1)
        },
        .done("Networks.close(_:by:)", operators.union(["coordinator"])) { try $0.networks.close($0.network, by: $1) },
        // Made at the console, a network is public as libraries are.
        FacadeRow("Networks.shown(to:asleep:)", everyone) { house, visitor in
            try !house.networks.shown(to: visitor.actor).isEmpty
        },
        FacadeRow("Networks.network(_:shownTo:asleep:)", everyone) { house, visitor in
            try house.networks.network(house.network, shownTo: visitor.actor) != nil
        },
        .done("UnionCatalog.takeOut(_:by:)", operators) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(
                    house.outside, lastDay: house.today.adding(days: -1), by: .operatorAtConsole, at: 0, $0)
            }
            guard let leaving = try house.membership.leaving(of: house.outside) else { return }
            _ = try house.catalog.takeOut(leaving, by: actor)
        },
    ]

    private static let circle = parties(.librarian, .deputy, .principal).union(["coordinator"]).union(console)

    static let topics: [FacadeRow] = [
        .done("Community.raise(_:_:in:by:)", circle) {
            try $0.community.raise("Ongkos", "Siapa?", in: .network($0.network), by: $1)
        },
        .done("Community.reply(_:to:by:)", circle) { try $0.community.reply("Bersama.", to: $0.topic(), by: $1) },
        .done("Community.bring(_:by:)", circle) { house, actor in
            _ = try house.meeting()
            try house.community.bring(house.topic(), by: actor)
        },
        .done("Community.take(_:_:by:)", own(.librarian, .deputy, .principal).union(["coordinator"]).union(console)) {
            try $0.community.take(.close, $0.topic(), by: $1)
        },
        FacadeRow("Community.topics(of:limit:by:)", circle) { house, visitor in
            _ = try house.topic()
            return try !house.community.topics(of: .network(house.network), by: visitor.actor).isEmpty
        },
        .done("Community.topic(_:by:)", circle) { _ = try $0.community.topic($0.topic(), by: $1) },
    ]

    static let briefs: [FacadeRow] = [
        .done("Planning.brief(for:by:)", own(.librarian, .deputy, .principal, .foundation).union(operators)) {
            _ = try $0.planning.brief(for: FacadeHouse.codes[0], by: $1)
        },
        .done("Planning.suppliers(of:for:service:patronCategory:on:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.planning.suppliers(of: TitleID(1), for: FacadeHouse.codes[0], by: $1)
        },
        .done("Planning.wishSupply(of:_:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.planning.wishSupply(of: FacadeHouse.codes[0], [], by: $1)
        },
        .done(
            "Planning.readerSupply(of:at:_:by:)",
            own(
                .librarian, .deputy, .helper, .principal, .foundation, .teacher, .staff, .pupil, .guardian, .committee, .alumni,
                .guest)
        ) { _ = try $0.planning.readerSupply(of: TitleID(1), at: FacadeHouse.codes[0], .pupil, by: $1) },
    ]
}

extension FacadeHouse {
    /// A topic that the own library began.
    func topic() throws -> TopicID {
        if let known = try community.topics(of: .network(network), by: coordinator).first { return known.id }
        return try community.raise("Ongkos kirim", "", in: .network(network), by: librarian)
    }
}
