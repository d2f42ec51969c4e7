import Commons
import Discovery
import Membership
import UnionCatalog

/// The catalogue's values as JSON, in the shape of the contract.
enum CatalogJSON {
    static func results(_ results: CatalogResults, language: Language) -> [UInt8] {
        var json = JSONBytes()
        json.object { json in
            json.key("total")
            json.number(results.total)
            json.key("page")
            json.number(results.page)
            json.key("size")
            json.number(results.size)
            json.key("items")
            json.array { json in for entry in results.entries { title(entry, &json) } }
            json.key("facets")
            json.object { json in for facet in results.facets { write(facet, language, &json) } }
            json.key("suggestion")
            json.string(results.suggestion)
            json.key("relaxed")
            json.string(results.relaxation?.rawValue)
        }
        return json.bytes
    }

    static func title(_ entry: CatalogEntry) -> [UInt8] {
        var json = JSONBytes()
        title(entry, isWhole: true, &json)
        return json.bytes
    }

    static func libraries(_ libraries: [Library]) -> [UInt8] {
        var json = JSONBytes()
        json.object { json in
            json.key("total")
            json.number(libraries.count)
            json.key("items")
            json.array { json in
                for library in libraries {
                    json.object { json in
                        identify(library, &json)
                        json.key("region")
                        json.string(library.details.region)
                        json.key("regency")
                        json.string(library.details.regency)
                        json.key("district")
                        json.string(library.details.district)
                        json.key("address")
                        json.string(library.details.address)
                        json.key("hours")
                        json.string(library.details.hours)
                        json.key("website")
                        json.string(library.details.website)
                        json.key("isil")
                        json.string(library.details.isil)
                        json.key("sample")
                        json.boolean(library.isSample)
                    }
                }
            }
        }
        return json.bytes
    }

    private static func title(_ entry: CatalogEntry, isWhole: Bool = false, _ json: inout JSONBytes) {
        let title = entry.title
        json.object { json in
            json.key("id")
            json.number(Int(title.id.rawValue))
            json.key("title")
            json.string(title.fullName)
            json.key("creators")
            json.array(title.creators)
            json.key("publisher")
            json.string(title.publisher)
            json.key("year")
            json.number(title.year)
            json.key("isbns")
            json.array(title.isbns)
            json.key("classification")
            json.string(title.classNumber)
            json.key("material")
            json.string(title.material.rawValue)
            json.key("brief")
            json.boolean(title.isBrief)
            if isWhole { rest(of: title, &json) }
            json.key("holdings")
            json.array { json in for placed in entry.holdings { holding(placed, &json) } }
        }
    }

    private static func rest(of title: CatalogTitle, _ json: inout JSONBytes) {
        json.key("contributors")
        json.array(title.contributors)
        json.key("responsibility")
        json.string(title.responsibility)
        json.key("edition")
        json.string(title.edition)
        json.key("place")
        json.string(title.place)
        json.key("extent")
        json.string(title.extent)
        json.key("series")
        json.string(title.series)
        json.key("language")
        json.string(title.language)
        json.key("subjects")
        json.array(title.subjects)
        json.key("issns")
        json.array(title.issns)
        json.key("summary")
        json.string(title.summary)
        json.key("links")
        json.array(title.links)
    }

    private static func holding(_ placed: PlacedHolding, _ json: inout JSONBytes) {
        json.object { json in
            json.key("library")
            json.object { json in identify(placed.library, &json) }
            json.key("callNumber")
            json.string(placed.holding.callNumber)
            json.key("location")
            json.string(placed.holding.location)
            json.key("copies")
            json.number(placed.holding.copies)
            json.key("available")
            json.number(placed.holding.available)
            json.key("asOf")
            json.string(placed.holding.asOf)
            json.key("kilometres")
            json.number(placed.kilometres)
        }
    }

    private static func identify(_ library: Library, _ json: inout JSONBytes) {
        json.key("code")
        json.string(library.code)
        json.key("npsn")
        json.string(library.npsn)
        json.key("name")
        json.string(library.name)
        json.key("level")
        json.string(library.level.rawValue)
    }

    private static func write(_ facet: CatalogFacet, _ language: Language, _ json: inout JSONBytes) {
        switch facet.name {
        case .library: json.key("library")
        case .network: json.key("network")
        case .level: json.key("level")
        case .class: json.key("class")
        case .subject: json.key("subject")
        case .language: json.key("language")
        case .year: json.key("year")
        case .available: json.key("available")
        case .material: json.key("material")
        }
        json.array { json in
            for value in facet.values {
                json.object { json in
                    json.key("value")
                    json.string(value.value)
                    json.key("label")
                    json.string(value.label.text(language))
                    json.key("count")
                    json.number(value.count)
                }
            }
        }
    }
}
