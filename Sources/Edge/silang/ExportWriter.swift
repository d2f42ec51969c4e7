import Commons
import MARC
import UnionCatalog
import WebSupport

/// Writes titles with their holdings, in the form asked for, to standard output.
struct ExportWriter {
    let format: String
    private var isFirst = true
    private var xml = MARCXMLWriter()
    private static let columns = [
        "id", "title", "creators", "edition", "publisher", "place", "year", "isbns", "classification", "language", "subjects",
        "series", "extent", "material", "holdings",
    ]

    init(format: String) { self.format = format }

    mutating func begin() {
        switch format {
        case "csv": put(Self.columns.joined(separator: ",") + "\r\n")
        case "json": put("[\n")
        default: break
        }
    }

    mutating func end() {
        switch format {
        case "marcxml": put(xml.finish())
        case "json": put("\n]\n")
        default: break
        }
    }

    mutating func write(_ title: CatalogTitle, _ holdings: [(code: String, holding: Holding)]) {
        switch format {
        case "marc":
            if let bytes = try? ISO2709Writer.bytes(of: TitleMARC.record(title, holdings)) { put(bytes) }
        case "marcxml":
            xml.write(TitleMARC.record(title, holdings))
            put(xml.take())
        case "json":
            put((isFirst ? "" : ",\n") + json(title, holdings))
            isFirst = false
        default: put(cells(title, holdings).map(Self.quoted).joined(separator: ",") + "\r\n")
        }
    }

    private func cells(_ title: CatalogTitle, _ holdings: [(code: String, holding: Holding)]) -> [String] {
        let places = holdings.map { "\($0.code):\($0.holding.copies)" }
        return [
            String(title.id.rawValue), title.fullName, title.creators.joined(separator: "; "), title.edition ?? "",
            title.publisher ?? "", title.place ?? "", title.year.map(String.init) ?? "", title.isbns.joined(separator: "; "),
            title.classNumber ?? "",
            title.language ?? "", title.subjects.joined(separator: "; "), title.series ?? "", title.extent ?? "",
            title.material.rawValue, places.joined(separator: "; "),
        ]
    }

    private func json(_ title: CatalogTitle, _ holdings: [(code: String, holding: Holding)]) -> String {
        JSON.object([
            "id": .number(title.id.rawValue), "title": .string(title.fullName),
            "creators": .array(title.creators.map { .string($0) }),
            "publisher": .string(title.publisher), "year": .number(title.year), "isbns": .array(title.isbns.map { .string($0) }),
            "classification": .string(title.classNumber),
            "holdings": .array(
                holdings.map {
                    .object([
                        "library": .string($0.code), "callNumber": .string($0.holding.callNumber),
                        "copies": .number($0.holding.copies),
                        "available": .number($0.holding.available), "asOf": .string($0.holding.asOf),
                    ])
                }),
        ]).text
    }

    /// A spreadsheet takes a cell that begins with = + - @ for a formula: such a cell gets an apostrophe in front.
    private static func quoted(_ cell: String) -> String {
        let safe = cell.first.map { "=+-@\t".contains($0) } == true ? "'" + cell : cell
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    private func put(_ text: String) { put(Array(text.utf8)) }

    private func put(_ bytes: [UInt8]) {
        Terminal.write(bytes)
    }
}
