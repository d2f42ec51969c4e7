import Commons
import Membership

@testable import Discovery
@testable import Site
@testable import UnionCatalog

/// Made-up titles and libraries for tests of views.
enum SampleTitles {
    static func title(_ id: Int64, _ name: String) -> CatalogTitle {
        CatalogTitle(
            id: TitleID(id), name: name, subtitle: nil, responsibility: nil, creators: [], contributors: [], edition: nil,
            publisher: nil,
            place: nil, year: nil, extent: nil, series: nil, classNumber: nil, classUnified: nil, language: "ind", subjects: [],
            isbns: [],
            issns: [], material: .monograph, summary: nil, links: [], isBrief: false, quality: 80, libraries: 1, copies: 1,
            createdDay: 20_000)
    }

    /// Every field holds `text`.
    static func hostile(_ text: String) -> CatalogTitle {
        CatalogTitle(
            id: TitleID(66), name: text, subtitle: text, responsibility: text, creators: [text, text], contributors: [text],
            edition: text,
            publisher: text, place: text, year: 2017, extent: text, series: text, classNumber: text, classUnified: text,
            language: text,
            subjects: [text, text + "2"], isbns: [text], issns: [text], material: .map, summary: text,
            links: [text, "javascript:alert(1)", "https://arsip.example/x"], isBrief: true, quality: 1, libraries: 3, copies: 9,
            createdDay: 20_000)
    }

    static func library(_ id: Int64, _ code: String, _ name: String, text: String? = nil) -> Library {
        var details = LibraryDetails(name: name, level: .smp)
        (details.district, details.regency, details.address, details.hours) = (text ?? "Benang", text, text, text)
        (details.email, details.phone, details.website) = (text, text, text)
        return Library(id: LibraryID(id), code: code, details: details, joinedAt: 0)
    }

    static func placed(_ title: CatalogTitle, _ library: Library, text: String? = nil, available: Int? = nil) -> PlacedHolding {
        PlacedHolding(
            library: library,
            holding: Holding(
                library: library.id, title: title.id, callNumber: text, location: text, copies: 3, available: available,
                asOf: text ?? "2026-11-22", sinceDay: 20_000), kilometres: 2.44)
    }

    static func visit(_ language: Language, isSample: Bool = true) -> Visit {
        Visit(
            language: language, here: "/cari?q=a&b=\"<", origin: "https://silang.example", near: .district("Benang"),
            nearName: "Benang",
            settings: SiteSettings(name: "Kabupaten <Layang>", isSample: isSample))
    }
}

extension SampleTitles {
    static func search(_ text: String) -> CatalogSearch {
        var search = CatalogSearch(text)
        (search.libraries, search.levels, search.classes) = (["D0000001", text], [.smp], ["8", text])
        (search.subjects, search.languages, search.materials) = ([text], ["eng", text], ["map", text])
        (search.years, search.available, search.near) = (2010...2019, true, .district("Benang"))
        return search
    }

    /// A full page of one entry, with every facet.
    static func results(_ entry: CatalogEntry, text: String) -> CatalogResults {
        var results = CatalogResults()
        (results.total, results.page, results.entries) = (412, 2, Array(repeating: entry, count: 20))
        (results.suggestion, results.relaxation) = (text, .anyWord)
        results.facets = CatalogFacet.Name.allCases.map { name in
            CatalogFacet(
                name: name,
                values: (0..<12).map { number in
                    CatalogFacet.Value(
                        value: name == .class ? String(number % 10) : "\(text)\(number)", label: Phrase(same: "\(text)\(number)"),
                        count: 1234,
                        isChosen: number == 0)
                })
        }
        return results
    }
}

extension SampleTitles {
    static func newTitles(
        _ rows: [(title: CatalogTitle, day: CalendarDay)], of library: Library? = nil, month: CalendarMonth? = nil,
        level: LibraryLevel? = nil, mistake: NewTitlesPart.Mistake? = nil
    ) -> NewTitlesModel {
        var new = NewTitles()
        (new.rows, new.total) = (rows, rows.count * 100)
        new.months = rows.isEmpty ? [] : (0..<9).map { CalendarMonth(CalendarDay(daysSince1970: 20_000 - 31 * $0)) }
        new.levels = [(.sd, 1234), (.smp, 3), (.sma, 0)]
        return NewTitlesModel(
            part: NewTitlesPart(month: month, level: level, library: library?.code), library: library, new: new, mistake: mistake)
    }

    /// A receipt with each answer there is.
    static func receipts(_ entry: CatalogEntry, _ library: Library, _ text: String) -> [ReceiptModel] {
        let day = CalendarDay(daysSince1970: 20_000)
        let wish = Wish(
            code: WishCode(form: 1, attempt: 0), words: [text], library: library.id, stage: .lowerSecondary, grade: 8, asked: day,
            state: .answered, answer: text, answerTitle: entry.title.id, answered: day)
        let answers: [WishReceipt.Answer] = [
            .given(text: text, title: entry, on: day), .given(text: nil, title: nil, on: day), .found(results(entry, text: text)),
            .unmet, .closed(text: text, on: day), .closed(text: nil, on: day),
        ]
        return answers.map { ReceiptModel(receipt: WishReceipt(wish: wish, answer: $0), library: library, today: day) }
    }
}
