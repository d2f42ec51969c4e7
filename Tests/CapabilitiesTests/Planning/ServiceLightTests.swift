import Agreements
import Commons
import Discovery
import Membership
import Planning
import Store
import TestKit
import Testing

/// Promised against measured: every threshold at its edge, and what counts as late.
@Suite struct ServiceLightTests {
    @Test(arguments: ServiceMeasure.allCases)
    func `a light turns exactly where the table says`(_ measure: ServiceMeasure) {
        let spec = measure.spec
        let step = spec.unit == .share ? -1 : 1
        func light(_ value: Int?, _ cases: Int? = nil) -> ServiceLight { measure.light(value, cases: cases ?? spec.fewest) }
        #expect(light(spec.green) == .green && light(spec.green + step) == .yellow)
        #expect(light(spec.yellow) == .yellow && light(spec.yellow + step) == .red)
        #expect(light(nil) == .unknown && light(spec.green, spec.fewest - 1) == .unknown)
        #expect(spec.unit == .share ? spec.green > spec.yellow : spec.green < spec.yellow)
    }

    @Test func `lights differ by word and by shape`() {
        #expect(Set(ServiceLight.allCases.map(\.mark)).count == 4 && Set(ServiceLight.allCases.map(\.name)).count == 4)
    }

    @Test func `what waits within its limit is neither good nor bad yet`() {
        let figure = ServiceFigure.within(2, answered: [0, 2, 3], waiting: [1, 2, 9], .wishes)
        #expect(figure.good == 2 && figure.cases == 4 && figure.value == 50 && figure.light == .yellow)
        #expect(ServiceFigure.within(2, answered: [], waiting: [1, 2], .wishes).light == .unknown)
        let total = ServiceFigure.total(
            .wishes, [figure, ServiceFigure(.wishes, good: 6, of: 6), ServiceFigure(.texts, good: 0, of: 9)])
        #expect(total.good == 8 && total.cases == 10 && total.light == .green)
        // Days are meant over libraries.
        let ages = [
            ServiceFigure(.catalogue, good: 100, of: 1), ServiceFigure(.catalogue, good: 300, of: 1),
            ServiceFigure(.catalogue, good: 0, of: 0),
        ]
        #expect(ServiceFigure.total(.catalogue, ages).value == 200 && ages[2].light == .unknown)
    }

    @Test func `bands of age leave no gap, and the promise decides their light`() {
        for days in 0...400 { #expect(AgeBand.table.count { $0.days.contains(days) } == 1) }
        #expect(AgeBand.of(-3) == AgeBand.table[0] && AgeBand.of(21) == AgeBand.table[4])
        #expect([2, 3, 6, 7].map { AgeBand.light($0, promised: 2) } == [.green, .yellow, .yellow, .red])
    }

    @Test func `requests are measured in school days from the day they were asked, own readers and partners apart`() throws {
        try PlannedLibraries.with { sample throws in
            let promise = try #require(
                try sample.database.read {
                    try Agreements.servicePromises(of: [sample.a], in: nil, on: PlannedLibraries.clock.today(), $0)[sample.a]
                })
            #expect(promise.replyDays == 2 && promise.shippingDays == 3)
            guard case .standard(_, "reply") = promise.reply.source else {
                Issue.record("nobody fixed it: \(promise.reply.source)")
                return
            }
            let monday = PlannedLibraries.clock.today()
            func wish(_ asked: Int, _ answered: Int?, _ channel: WishChannel? = nil, partner: LibraryID? = nil) -> WishTime {
                WishTime(
                    library: sample.a, asked: monday.adding(days: asked), answered: answered.map { monday.adding(days: $0) },
                    channel: channel, partner: partner)
            }
            let service = LibraryService(
                sample.a, promise: promise, calendar: SchoolCalendar(),
                wishes: [
                    // Friday to Tuesday are two school days, Thursday to Tuesday three.
                    wish(-10, -6, .desk), wish(-11, -6), wish(-3, 0, .phone), wish(-30, nil), wish(0, nil),
                    wish(-10, -6, .phone, partner: sample.b), wish(-20, nil, .letter, partner: sample.b),
                    wish(-6, -6, .phone, partner: sample.c),
                ], others: [ServiceFigure(.texts, good: 1, of: 1)], on: monday,
                promised: { _ in nil })
            let own = try #require(service.figure(.wishes))
            #expect(own.good == 2 && own.cases == 4 && own.light == .yellow)
            let others = try #require(service.figure(.partnerRequests))
            #expect(others.good == 2 && others.cases == 3 && others.light == .yellow)
            #expect(service.pairs.map(\.partner) == [sample.b, sample.c] && service.pairs.map(\.figure.good) == [1, 1])
            #expect(service.answered == [0, 1, 2, 2, 3] && service.median == 2 && service.open.first == 0)
            #expect(service.channels == [.desk: 1, nil: 1, .phone: 3])
            #expect(service.figure(.texts)?.light == .green)
        }
    }

    @Test func `a library's own rule is its promise, and a charter goes before it`() throws {
        try PlannedLibraries.with { sample throws in
            let today = PlannedLibraries.clock.today()
            let librarian = sample.person(.librarian, at: .library(sample.a))
            try sample.agreements.setRules(sample.a, [Clause("reply", [.replyDays: .number(4)])], by: librarian)
            func promise(_ network: NetworkID?) throws -> ServicePromise? {
                try sample.database.read { try Agreements.servicePromises(of: [sample.a], in: network, on: today, $0)[sample.a] }
            }
            let own = try #require(try promise(nil))
            #expect(own.replyDays == 4 && own.shippingDays == 3)
            guard case .houseRule(sample.a, _, "reply") = own.reply.source else {
                Issue.record("its rule is not the source: \(own.reply.source)")
                return
            }
            var text = AgreementText(title: "Piagam", starts: today)
            text.factors[.rationale] = "Bersama."
            text.clauses = [
                Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan])),
                Clause("reply", [.replyDays: .number(1)]),
            ]
            let draft = try sample.agreements.draft(
                .pks, [AgreementParty(sample.a), AgreementParty(sample.b), AgreementParty(sample.c)], text, by: librarian)
            try sample.database.write { connection in
                _ = try connection.run(
                    """
                    UPDATE agreement SET state = 'active', form = \(AgreementForm.charter.rawValue), network_id = 1,
                        starts_day = \(today.daysSince1970) WHERE id = \(draft.id)
                    """)
            }
            #expect(try promise(NetworkID(1))?.replyDays == 1 && promise(NetworkID(1))?.shippingDays == 3)
            #expect(try promise(NetworkID(2))?.replyDays == 4)
        }
    }
}
