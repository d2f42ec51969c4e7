import Commons
import Discovery
import HTTPTypes
import HummingbirdTesting
import Testing

/// The API keeps its contract: names, types, what may be null.
@Suite struct CatalogAPITests {
    struct Answer: Decodable {
        struct Item: Decodable {
            struct Holding: Decodable {
                struct Place: Decodable {
                    let code: String
                    let npsn: String?
                    let name: String
                    let level: String
                }
                let library: Place
                let callNumber: String?
                let copies: Int
                let available: Int?
                let asOf: String
                let kilometres: Double?
            }
            let id: Int64
            let title: String
            let creators: [String]
            let publisher: String?
            let year: Int?
            let isbns: [String]
            let classification: String?
            let holdings: [Holding]
        }
        struct Value: Decodable {
            let value: String
            let label: String
            let count: Int
        }
        let total: Int
        let page: Int
        let size: Int
        let items: [Item]
        let facets: [String: [Value]]
        let suggestion: String?
        let relaxed: String?
    }

    @Test func `a page of titles has its holdings, every facet and the exact total`() async throws {
        try await SampleAPI.test { client, _ in
            let answer = try await client.read("/api/v1/titles?q=", as: Answer.self)
            #expect(answer.total == 60 && answer.page == 1 && answer.size == 20 && answer.items.count == 20)
            #expect(Set(answer.facets.keys) == Set(CatalogFacet.Name.allCases.map(\.rawValue)))
            #expect(answer.items.allSatisfy { !$0.holdings.isEmpty && !$0.title.isEmpty })
            #expect(answer.facets["library"]?.map(\.value).sorted() == ["D0000001", "D0000002"])
            let last = try await client.read("/api/v1/titles?q=&page=3&size=25", as: Answer.self)
            #expect(last.items.count == 10)
        }
    }

    @Test func `names with quotes and backslashes come back as they are`() async throws {
        try await SampleAPI.test { client, _ in
            let answer = try await client.read("/api/v1/titles?q=", as: Answer.self)
            #expect(Set(answer.facets["library"]?.map(\.label) ?? []) == ["SMP “Satu”", "SMA \\ Dua"])
        }
    }

    @Test func `distances are told where a place is known, by code or by district`() async throws {
        try await SampleAPI.test { client, _ in
            for near in ["D0000001", "d0000001", "Kecamatan%203"] {
                let answer = try await client.read("/api/v1/titles?near=\(near)", as: Answer.self)
                #expect(answer.items.first?.holdings.first?.kilometres == 0, "\(near)")
            }
            let far = try await client.read("/api/v1/titles?near=Antah%20Berantah", as: Answer.self)
            #expect(far.items.first?.holdings.first?.kilometres == nil)
        }
    }

    @Test(arguments: [
        ("size=101", "parameter-size"), ("size=0", "parameter-size"), ("page=0", "parameter-page"), ("page=x", "parameter-page"),
        ("level=raja", "level-unknown"), ("year=2x", "year-malformed"), ("available=maybe", "available-malformed"),
        ("sort=price", "sort-unknown"), ("q=%ff", "query-malformed"),
    ])
    func `a parameter that means nothing is refused`(_ query: String, _ code: String) async throws {
        try await SampleAPI.test(titles: 1) { client, _ in
            let refusal = try await client.refusal("/api/v1/titles?\(query)")
            #expect(refusal == (400, code))
        }
    }

    @Test func `one title is told whole, and one that is not there is 404`() async throws {
        try await SampleAPI.test { client, _ in
            let page = try await client.read("/api/v1/titles?size=1", as: Answer.self)
            let id = try #require(page.items.first?.id)
            #expect(try await client.read("/api/v1/titles/\(id)", as: Answer.Item.self).title == page.items.first?.title)
            #expect(try await client.refusal("/api/v1/titles/999999") == (404, "title-unknown"))
            #expect(try await client.refusal("/api/v1/titles/x") == (400, "id-malformed"))
        }
    }

    @Test func `what is found in part only is answered at once and counted later`() async throws {
        try await SampleAPI.test { client, discovery in
            let answer = try await client.read("/api/v1/titles?q=matematika%20qzxvbkwj", as: Answer.self)
            #expect(answer.relaxed == "anyWord")
            await discovery.countUnmetSearches()
            #expect(try discovery.needs.top(5, by: .operatorAtConsole).map(\.words) == ["matematika"])
        }
    }
}
