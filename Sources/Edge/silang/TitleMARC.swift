import Commons
import MARC
import UnionCatalog

/// A title of the union catalogue as a MARC 21 record: class in 082 and 084, series in 440 and 490, place in 260, so that SLiMS reads
/// it too; each holding in 852.
enum TitleMARC {
    static func record(_ title: CatalogTitle, _ holdings: [(code: String, holding: Holding)]) -> MARC.Record {
        var builder = MARC.RecordBuilder()
        builder.control("001", String(title.id.rawValue))
        for isbn in title.isbns { builder.data("020", [("a", isbn)]) }
        for issn in title.issns { builder.data("022", [("a", issn.prefix(4) + "-" + issn.suffix(4))]) }
        if let language = title.language { builder.data("041", [("a", language)]) }
        if let number = title.classNumber {
            builder.data("082", [("a", number)])
            builder.data("084", [("a", number)])
        }
        if let author = title.creators.first { builder.data("100", [("a", author)]) }
        builder.data("245", [("a", title.name), ("b", title.subtitle), ("c", title.responsibility)])
        builder.data("250", [("a", title.edition)])
        builder.data("260", [("a", title.place), ("b", title.publisher), ("c", title.year.map(String.init))])
        builder.data("300", [("a", title.extent)])
        builder.data("440", [("a", title.series)])
        builder.data("490", [("a", title.series)])
        builder.data("520", [("a", title.summary)])
        for subject in title.subjects { builder.data("650", [("a", subject)]) }
        for other in title.creators.dropFirst() + title.contributors { builder.data("700", [("a", other)]) }
        for (code, holding) in holdings {
            builder.data("852", [("a", code), ("c", holding.location), ("h", holding.callNumber), ("t", String(holding.copies))])
        }
        return builder.record
    }
}

extension MARC.RecordBuilder {
    /// A data field of the subfields that have a text; none without any.
    fileprivate mutating func data(_ tag: MARC.Tag, _ subfields: [(MARC.SubfieldCode, String?)]) {
        let told = subfields.compactMap { code, text in text.flatMap { $0.isEmpty ? nil : (code, $0) } }
        if !told.isEmpty { append(tag, subfields: told) }
    }

    fileprivate mutating func control(_ tag: MARC.Tag, _ text: String) { append(tag, text) }
}
