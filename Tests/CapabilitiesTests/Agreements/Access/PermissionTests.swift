import Agreements
import Commons
import Membership
import Store
import Testing

/// Every verb × every role × own library, other party, third party and stranger: allowed or refused as written here, and in no other way.
@Suite struct PermissionTests {
    /// Somebody who tries.
    struct Visitor: Sendable {
        let name: String
        let actor: Actor
        /// What the table must say of them in an agreement of A and B.
        let standing: Set<AgreementVerb.Standing>
    }

    private static func visitors(_ those: AgreeingLibraries) -> [Visitor] {
        var all = [
            Visitor(name: "visitor", actor: .visitor, standing: []),
            Visitor(name: "coordinator", actor: those.coordinator, standing: [.coordinator]),
            Visitor(
                name: "coordinator elsewhere",
                actor: .person(ActingPerson(id: PersonID(1), grants: [RoleGrant(.coordinator, at: .network(NetworkID(2)))])),
                standing: []),
            Visitor(name: "officer with mandate", actor: those.officer, standing: [.officer]),
            Visitor(
                name: "officer without",
                actor: .person(ActingPerson(id: PersonID(2), grants: [RoleGrant(.officer, at: .office(OfficeID(2)))])),
                standing: []),
            Visitor(name: "console", actor: .operatorAtConsole, standing: [.operator]),
            Visitor(
                name: "operator with second factor",
                actor: .person(
                    ActingPerson(id: PersonID(3), grants: [RoleGrant(.operator, at: .installation)], hasSecondFactor: true)),
                standing: [.operator]),
            Visitor(
                name: "operator without",
                actor: .person(ActingPerson(id: PersonID(3), grants: [RoleGrant(.operator, at: .installation)])), standing: []),
        ]
        for role in Role.allCases where ![.coordinator, .officer, .operator].contains(role) {
            for (place, library) in [("own", those.a), ("other party", those.b), ("stranger", those.d)] {
                var standing: Set<AgreementVerb.Standing> = []
                if place != "stranger" {
                    if role == .librarian || role == .deputy { standing = [.staff] }
                    if role == .principal || role == .foundation { standing = [.signatory] }
                }
                all.append(Visitor(name: "\(role) \(place)", actor: those.person(role, library), standing: standing))
            }
        }
        all.append(
            Visitor(
                name: "deputy head own",
                actor: .person(
                    ActingPerson(
                        id: PersonID(4), grants: [RoleGrant(.teacher, at: .library(those.a))], delegated: [those.a: [.agreement]])
                ),
                standing: [.delegate]))
        all.append(
            Visitor(
                name: "deputy head for other things",
                actor: .person(
                    ActingPerson(
                        id: PersonID(5), grants: [RoleGrant(.teacher, at: .library(those.a))], delegated: [those.a: [.joining]])),
                standing: []))
        return all
    }

    /// The rule once more, by hand, so that a change of the table is seen.
    private static let expected: [AgreementVerb: Set<AgreementVerb.Standing>] = [
        .see: [.staff, .signatory, .delegate, .coordinator, .officer, .operator],
        .seeReadiness: [.staff, .signatory, .coordinator, .officer, .operator],
        .edit: [.staff, .coordinator], .comment: [.staff, .coordinator], .revise: [.staff, .coordinator],
        .amend: [.staff, .coordinator], .renew: [.staff, .coordinator], .review: [.staff, .coordinator],
        .propose: [.staff], .accept: [.staff], .withdraw: [.staff], .carryOn: [.staff], .promise: [.staff],
        .stateOutcome: [.staff],
        .readiness: [.staff], .issueLink: [.staff], .voices: [.staff], .recordPaper: [.staff],
        .signatory: [.staff, .signatory], .houseRules: [.staff, .signatory],
        .confirmPaper: [.staff, .signatory], .pulse: [.staff, .signatory], .spend: [.staff, .signatory],
        .seePaper: [.staff, .signatory, .delegate],
        .approve: [.signatory, .delegate], .refuse: [.signatory, .delegate], .retract: [.signatory, .delegate],
        .suspend: [.signatory], .resume: [.signatory],
        .giveNotice: [.signatory], .takeBackNotice: [.signatory],
    ]

    @Test(arguments: AgreementVerb.allCases)
    func `each verb is for whom the table says, and for nobody else`(_ verb: AgreementVerb) throws {
        #expect(verb.allowed == Self.expected[verb])
        try AgreeingLibraries.with { those throws in
            for visitor in Self.visitors(those) {
                let place = AgreementPlace(
                    libraries: [those.a, those.b], network: those.network,
                    overseen: visitor.standing == [.officer] ? [those.a] : [])
                #expect(visitor.actor.standings(in: place) == visitor.standing, "\(visitor.name)")
                #expect(visitor.actor.may(verb, in: place) == !visitor.standing.isDisjoint(with: verb.allowed), "\(visitor.name)")
            }
        }
    }

    @Test func `the lifecycle's table and the table of verbs name the same people`() throws {
        for step in AgreementLifecycle.table where step.who != .system && step.action != .join {
            let verb = try #require(AgreementVerb(rawValue: step.action.rawValue), "\(step.action)")
            switch step.who {
            case .staff, .otherStaff: #expect(verb.allowed == [.staff], "\(verb)")
            case .helper: #expect(verb.allowed == [.staff, .coordinator], "\(verb)")
            case .signatory:
                // What can be delegated stands in the table of verbs alone; what ends or rests an agreement cannot.
                let isDelegable = [.approve, .refuse, .retract].contains(verb)
                #expect(verb.allowed == (isDelegable ? [.signatory, .delegate] : [.signatory]), "\(verb)")
            case .system: Issue.record("asked of nobody")
            }
        }
    }

    /// What a method does, tried on an agreement of A and B in the right state.
    private static func deed(_ verb: AgreementVerb, _ those: AgreeingLibraries) throws -> (
        AgreementID, (Actor, LibraryID) throws -> Void
    ) {
        let agreements = those.agreements
        switch verb {
        case .see:
            let id = try those.active().id
            return (id, { actor, _ in _ = try agreements.dossier(id, by: actor) })
        case .edit:
            let id = try those.draft().id
            return (id, { actor, _ in _ = try agreements.edit(id, revision: 1, those.text([those.a, those.b]), by: actor) })
        case .comment:
            let id = try those.draft().id
            return (id, { actor, _ in try agreements.comment(id, "Baik.", by: actor) })
        case .voices:
            let id = try those.draft().id
            return (
                id,
                { actor, library in
                    try agreements.recordVoices(
                        id, as: .teacher, supporting: 2, objecting: 0, day: those.today, for: library, by: actor)
                }
            )
        case .propose:
            let id = try those.draft().id
            return (id, { actor, library in _ = try agreements.propose(id, for: library, by: actor) })
        case .accept:
            let id = try those.draft().id
            try agreements.propose(id, for: those.a, by: those.person(.librarian, those.a))
            return (id, { actor, library in _ = try agreements.accept(id, version: 1, for: library, by: actor) })
        case .revise:
            let id = try those.negotiated().id
            return (id, { actor, _ in _ = try agreements.revise(id, by: actor) })
        case .withdraw:
            let id = try those.draft().id
            return (id, { actor, library in _ = try agreements.withdraw(id, for: library, by: actor) })
        case .signatory:
            let id = try those.draft().id
            return (id, { actor, library in _ = try agreements.setSignatory(id, those.party(library), by: actor) })
        case .issueLink:
            let id = try those.negotiated().id
            return (id, { actor, library in _ = try agreements.issueLink(id, for: library, .principal, by: actor) })
        case .approve:
            let id = try those.negotiated().id
            return (id, { actor, library in _ = try agreements.approve(id, version: 1, for: library, by: actor) })
        case .recordPaper:
            let id = try those.negotiated().id
            return (id, { actor, library in try Self.record(id, library, actor, those) })
        case .confirmPaper:
            let id = try those.negotiated().id
            try Self.record(id, those.a, those.person(.librarian, those.a), those)
            return (id, { actor, _ in _ = try agreements.confirmPaper(id, for: those.a, by: actor) })
        case .seePaper:
            let id = try those.negotiated().id
            try Self.record(id, those.a, those.person(.librarian, those.a), those)
            return (id, { actor, _ in _ = try agreements.paperImage(id, 1, by: actor) })
        case .refuse:
            let id = try those.negotiated().id
            return (id, { actor, library in _ = try agreements.refuse(id, for: library, reason: "Belum.", by: actor) })
        case .retract:
            let starts = those.today.adding(days: 9)
            let id = try those.active([those.a, those.b], those.text([those.a, those.b], starts: starts)).id
            return (id, { actor, library in _ = try agreements.retract(id, for: library, by: actor) })
        case .pulse:
            let id = try those.active().id
            return (id, { actor, library in try agreements.pulse(id, for: library, smooth: 4, worth: 4, by: actor) })
        case .spend:
            let id = try those.active().id
            return (
                id,
                { actor, library in
                    try agreements.spend(id, for: library, SpendingNote("Ongkos", 1_000, on: those.today), by: actor)
                }
            )
        case .review:
            let id = try those.active().id
            return (id, { actor, _ in _ = try agreements.review(id, notes: "Baik.", by: actor) })
        case .carryOn:
            let id = try those.active().id
            try agreements.review(id, notes: "", by: those.person(.librarian, those.a))
            return (id, { actor, library in _ = try agreements.carryOn(id, for: library, by: actor) })
        case .amend:
            let id = try those.active().id
            return (id, { actor, _ in _ = try agreements.amend(id, clauses: [], by: actor) })
        case .renew:
            let id = try those.active().id
            return (id, { actor, _ in _ = try agreements.renew(id, by: actor) })
        case .suspend:
            let id = try those.active().id
            return (id, { actor, library in _ = try agreements.suspend(id, for: library, by: actor) })
        case .resume:
            let id = try those.active().id
            try agreements.suspend(id, for: those.a, by: those.person(.principal, those.a))
            return (id, { actor, library in _ = try agreements.resume(id, for: library, by: actor) })
        case .giveNotice:
            let id = try those.active().id
            return (id, { actor, library in _ = try agreements.giveNotice(id, for: library, by: actor) })
        case .takeBackNotice:
            let id = try those.active().id
            try agreements.giveNotice(id, for: those.a, by: those.person(.principal, those.a))
            return (id, { actor, library in _ = try agreements.takeBackNotice(id, for: library, by: actor) })
        case .promise:
            let id = try those.active().id
            return (
                id,
                { actor, library in
                    _ = try agreements.promise(id, for: library, what: "Janji", measure: "", due: those.today, by: actor)
                }
            )
        case .stateOutcome:
            let id = try those.active().id
            let promise = try agreements.promise(
                id, for: those.a, what: "Janji", measure: "", due: those.today, by: those.person(.librarian, those.a))
            return (id, { actor, _ in try agreements.state(promise.id, .missed, by: actor) })
        case .houseRules:
            return (AgreementID(0), { actor, library in try agreements.setRules(library, [], by: actor) })
        case .readiness:
            return (AgreementID(0), { actor, library in try agreements.answer(library, "phone", .yes, by: actor) })
        case .seeReadiness:
            return (
                AgreementID(0),
                { actor, _ in _ = try agreements.readiness([those.a, those.b], network: those.network, by: actor) }
            )
        }
    }

    private static func record(_ id: AgreementID, _ library: LibraryID, _ actor: Actor, _ those: AgreeingLibraries) throws {
        let image = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200)
        try those.agreements.recordPaper(
            id, for: library, SignedPaper(day: those.today, place: "Kota Contoh", image: image), by: actor)
    }

    /// Verbs that are done in one library's name: there the standing has to be at that library.
    private static let inOnesName: Set<AgreementVerb> = [
        .pulse, .spend, .voices, .propose, .accept, .withdraw, .signatory, .issueLink, .approve, .recordPaper, .refuse, .retract,
        .carryOn,
        .suspend,
        .resume,
        .giveNotice, .takeBackNotice, .promise, .houseRules, .readiness,
    ]

    @Test(arguments: AgreementVerb.allCases)
    func `every method refuses whom its verb refuses, also in another library's name`(_ verb: AgreementVerb) throws {
        try AgreeingLibraries.with { those throws in
            var allowed = 0
            var (_, act) = try Self.deed(verb, those)
            for visitor in Self.visitors(those) {
                for library in [those.a, those.b] {
                    let own = AgreementPlace(libraries: [library], network: nil)
                    let isOwn = !visitor.actor.standings(in: own).isDisjoint(with: verb.allowed)
                    let isAllowed =
                        !visitor.standing.isDisjoint(with: verb.allowed) && (!Self.inOnesName.contains(verb) || isOwn)
                    do {
                        try act(visitor.actor, library)
                        allowed += 1
                        #expect(isAllowed, "\(visitor.name) did \(verb)")
                        // It changed: the next one tries on a fresh agreement.
                        (_, act) = try Self.deed(verb, those)
                    } catch is NotAllowed {
                        #expect(!isAllowed, "\(visitor.name) was refused \(verb)")
                    } catch let error as AgreementError {
                        // The rule lets them through; the state, or the signature on record, does not.
                        #expect(isAllowed, "\(visitor.name) came as far as \(error)")
                    }
                }
            }
            #expect(allowed > 0, "nobody at all could \(verb)")
        }
    }

    @Test
    func `who may draft between libraries: a party's staff or the network's coordinator, not a principal, not the operator`()
        throws
    {
        try AgreeingLibraries.with { those throws in
            for visitor in Self.visitors(those) {
                func draft() throws -> Agreement {
                    try those.agreements.draft(
                        .pks, [those.party(those.a), those.party(those.b)], those.text([those.a, those.b]),
                        network: those.network,
                        by: visitor.actor)
                }
                if visitor.standing.isDisjoint(with: [.staff, .coordinator]) {
                    #expect(throws: NotAllowed.self, "\(visitor.name)") { try draft() }
                } else {
                    #expect(try draft().state == .draft)
                }
            }
        }
    }

    @Test func `a list holds what one may see: one's own, one's network's, one's mandate's, and nothing of strangers`() throws {
        try AgreeingLibraries.with { those throws in
            let ab = try those.active().id
            let bc = try those.active([those.b, those.c]).id
            func seen(_ actor: Actor) throws -> [AgreementID] { try those.agreements.list(by: actor).map(\.agreement.id) }
            #expect(try seen(those.person(.librarian, those.a)) == [ab])
            #expect(try seen(those.person(.principal, those.b)) == [bc, ab])
            #expect(try seen(those.coordinator) == [bc, ab])
            #expect(try seen(those.officer) == [ab])
            #expect(try seen(.operatorAtConsole) == [bc, ab])
            #expect(try seen(those.person(.teacher, those.a)) == [] && seen(those.person(.librarian, those.d)) == [])
            #expect(try seen(.visitor) == [])
            try those.agreements.comment(
                try those.draft().id, "Rahasia.", by: those.person(.librarian, those.a))
            for actor in [those.officer, .operatorAtConsole] {
                for one in try those.agreements.list(by: actor) {
                    #expect(try those.agreements.dossier(one.agreement.id, by: actor).comments.isEmpty)
                }
            }
        }
    }
}
