import Agreements
import Commons
import Store
import Testing

/// Free text and names stay in the agreement's own rows, and show to its parties only.
@Suite struct AgreementPrivacyTests {
    @Test func `journal, changes and jobs hold numbers only, whatever people wrote`() throws {
        try AgreeingLibraries.with { those throws in
            let canaries = (0..<12).map { "kenari\($0)rahasia" }
            var text = those.text([those.a, those.b])
            text.title = canaries[0]
            text.drivers = [canaries[1]]
            text.factors[.financing] = canaries[2]
            text.benefits = [.init(those.a, canaries[3]), .init(those.b, canaries[4])]
            text.clauses[1].remark = canaries[5]
            text.oral = .init(day: those.today, place: canaries[6], witnesses: [canaries[7]], summary: canaries[8])
            let id = try those.draft([those.a, those.b], text, form: .oral).id
            try those.agreements.comment(id, canaries[9], by: those.person(.librarian, those.b))
            try those.settle(id)
            try those.agreements.recordPaper(
                id, for: those.b,
                SignedPaper(
                    day: those.today, place: canaries[10], witnesses: [canaries[11]],
                    image: [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 65, count: 200)), by: those.person(.librarian, those.b))
            try those.agreements.confirmPaper(id, for: those.b, by: those.person(.deputy, those.b))
            try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            let outside = try those.database.read { connection in
                try ["SELECT * FROM journal", "SELECT * FROM change", "SELECT * FROM job"].flatMap { query in
                    try connection.rows(SQL(raw: query)).map { row in (0..<row.count).map { "\(row[$0])" }.joined(separator: " ")
                    }
                }.joined(separator: "\n")
            }
            #expect(outside.contains("agreement.activate"))
            for canary in canaries { #expect(!outside.contains(canary)) }
            // Another library sees none of it; its terms know only values.
            #expect(try those.agreements.list(by: those.person(.librarian, those.d)).isEmpty)
            #expect(throws: NotAllowed.self) { try those.agreements.dossier(id, by: those.person(.librarian, those.d)) }
            let terms = "\(try those.terms(those.a, those.b))"
            for canary in canaries { #expect(!terms.contains(canary)) }
        }
    }
}
