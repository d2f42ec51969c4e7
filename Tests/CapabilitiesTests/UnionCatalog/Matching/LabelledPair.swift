import FoundationEssentials
import Testing

@testable import UnionCatalog

/// Reads `pairs.tsv`: labelled pairs of descriptions.
struct LabelledPair: Sendable, CustomTestStringConvertible {
    let line: Int
    let decision: Decision
    let why: String
    let left: BibliographicRecord
    let right: BibliographicRecord

    var testDescription: String { "line \(line): \(why)" }

    static let all: [LabelledPair] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        guard let data = try? Data(contentsOf: folder.appending(path: "pairs.tsv")) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            let cells = line.split(separator: "\t").map(String.init)
            guard !line.hasPrefix("#"), cells.count == 4, let decision = Decision(rawValue: cells[0]) else { return nil }
            return LabelledPair(
                line: number + 1, decision: decision, why: cells[1], left: record(cells[2]), right: record(cells[3]))
        }
    }()

    /// title | creators parted by ; | publisher | year | ISBN | name=value; …
    static func record(_ text: String) -> BibliographicRecord {
        let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
        func cell(_ index: Int) -> String? { index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
        var record = BibliographicRecord(title: cells[0])
        record.creators = (cell(1) ?? "").split(separator: ";").map { Creator(name: trimmed($0)) }
        record.publisher = cell(2)
        record.yearText = cell(3)
        record.year = cell(3).flatMap { Int($0) }
        record.isbns = cell(4).map { [$0] } ?? []
        for field in (cell(5) ?? "").split(separator: ";") {
            let parts = field.split(separator: "=", maxSplits: 1).map { trimmed($0) }
            let value = parts.count > 1 ? parts[1] : ""
            switch parts[0] {
            case "sub": record.subtitle = value
            case "ed": record.edition = value
            case "vol": record.volume = value
            case "ext": record.extent = value
            case "call": record.callNumber = value
            case "bad": record.invalidISBNs = [value]
            case "issn": record.issns = [value]
            case "lang": record.language = value
            case "type": record.materialType = MaterialType(rawValue: value) ?? .other
            case "brief": record.brief = true
            default: preconditionFailure("unknown field \(parts[0])")
            }
        }
        return record
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
