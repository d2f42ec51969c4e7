import Commons
import Store
import Testing

@testable import UnionCatalog

/// A newer program on a catalogue whose titles older rules made.
struct RenewalTests {
    private static let other = [
        Slims.biblio("Negeri 5 Menara", publisher: "Gramedia", year: "2009", authors: ["A. Fuadi"], codes: ["n1"]),
        Slims.biblio("Sang Pemimpi", publisher: "Bentang", year: "2006", authors: ["Andrea Hirata"], codes: ["n2"]),
    ]

    private func fill(_ desk: Desk) throws {
        try desk.take(Slims.file(Slims.shelf + Self.other), into: "D0000001")
        try desk.take(Slims.file(Self.other), into: "D0000002")
    }

    /// Makes every variant look as if older rules had made it: other bytes, another fingerprint, none of today's keys and pairs.
    private func age(_ desk: Desk) throws {
        try desk.database.write { connection in
            for variant in try VariantQueries.page(after: 0, limit: 1000, connection) {
                try VariantQueries.redescribe(
                    variant.id, fingerprint: variant.fingerprint.reversed(), features: [1] + variant.features.dropFirst(),
                    keys: [],
                    connection)
            }
            try connection.setSetting(Renewal.rulesKey, "1")
        }
    }

    @Test func `titles made by older rules are made anew, under their numbers`() throws {
        try withDesk { desk throws in
            try fill(desk)
            let (numbers, dump) = (try desk.titles().map(\.title.id), try desk.dump())
            try age(desk)
            try desk.catalog.finishInterrupted()
            #expect(try desk.titles().map(\.title.id) == numbers)
            #expect(try desk.dump() == dump)
            // A third library's rows meet the renewed ones.
            let report = try desk.take(Slims.file(Self.other), into: "D0000003")
            #expect(report.tally.titlesCreated == 0)
        }
    }

    @Test func `what older rules kept apart is joined, and the number that goes leads to the one that stays`() throws {
        try withDesk { desk throws in
            try fill(desk)
            let expected = try desk.partition()
            let joined = try #require(try desk.title("Sang Pemimpi")?.title.id)
            let lone = try desk.database.write { connection -> TitleID in
                // Older rules saw two books: the second library's record stands alone.
                let variant = try #require(try VariantQueries.ofTitle(joined.rawValue, connection).first)
                let record = try #require(try VariantQueries.records(of: variant.id, connection).last)
                let id = try VariantQueries.insert(
                    fingerprint: [9, 9], features: [1, 9], keys: [], quality: 1, record: record.record, connection)
                let title = try TitleQueries.insert(splitFrom: nil, batch: BatchID(1), day: 1, connection)
                try VariantQueries.setTitle(title, of: id, connection)
                try VariantQueries.assign(record.id, of: record.library, to: id, title: title, connection)
                _ = try VariantQueries.addRecords(-1, to: variant.id, connection)
                for title in [title, joined.rawValue] {
                    try HoldingQueries.refresh([HoldingKey(library: record.library.rawValue, title: title): 1], connection)
                    try TitleQueries.count(title, connection)
                }
                return TitleID(title)
            }
            #expect(try desk.partition() != expected)
            try age(desk)
            try desk.catalog.finishInterrupted()
            #expect(try desk.partition() == expected)
            guard case .movedTo(let survivor) = try desk.catalog.title(lone) else {
                Issue.record("the lone title leads nowhere")
                return
            }
            #expect(survivor == joined)
            #expect(try desk.title("Sang Pemimpi")?.title.libraries == 2)
        }
    }

    @Test func `rules that only judge otherwise leave no pair of the older ones`() throws {
        try withDesk { desk throws in
            try fill(desk)
            let (partition, dump) = (try desk.partition(), try desk.dump())
            try desk.database.write { connection in
                let all = try VariantQueries.page(after: 0, limit: 1000, connection)
                // Older rules took every book for the same.
                for (one, two) in zip(all, all.dropFirst()) {
                    try VariantQueries.saveEdge(one.id, two.id, PairVerdict(score: 901, decision: .join), connection)
                }
                try connection.setSetting(Renewal.rulesKey, "\(Matching.version - 1)")
            }
            try desk.catalog.finishInterrupted()
            #expect(try desk.partition() == partition)
            #expect(try desk.dump() == dump)
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM variant_edge WHERE score = 901") } == 0)
        }
    }

    @Test func `nothing is done twice, nor while another process does it`() throws {
        try withDesk { desk throws in
            try desk.catalog.finishInterrupted()
            try fill(desk)
            let renewal = Renewal(database: desk.database, clock: .fixed(1_795_000_000))
            #expect(try !renewal.run())
            try age(desk)
            try desk.database.write { try $0.setSetting(Renewal.leaseKey, "elsewhere:1:1") }
            #expect(try !renewal.run())
            try desk.database.write { try $0.setSetting(Renewal.leaseKey, ProcessLease.own()) }
            #expect(try renewal.run())
            #expect(try !renewal.run())
        }
    }
}
