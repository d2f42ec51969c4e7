import FoundationEssentials

@testable import Discovery

/// A line of the fixture of pupils' queries.
struct PupilQuery: Sendable, CustomStringConvertible {
    var text: String
    var hopedTitle: String
    var within: Int

    var description: String { text }
}

/// The demo network's titles as search documents.
enum DemoTitles {
    static let root: String = {
        var folder = #filePath.split(separator: "/")
        while !folder.isEmpty, !FileManager.default.fileExists(atPath: "/" + folder.joined(separator: "/") + "/Package.swift") {
            folder.removeLast()
        }
        return "/" + folder.joined(separator: "/")
    }()

    private static let rows: [[String: String]] = {
        let lines = Self.lines(of: root + "/Demo/titles.tsv").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }()

    static let areThere = !rows.isEmpty

    static let pupilQueries: [PupilQuery] = lines(of: root + "/Tests/Fixtures/pupil-queries.tsv").compactMap { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard !line.hasPrefix("#"), cells.count >= 3, let within = Int(cells[2]) else { return nil }
        return PupilQuery(text: cells[0], hopedTitle: cells[1], within: within)
    }

    private static func lines(of path: String) -> [String] {
        guard let bytes = FileManager.default.contents(atPath: path) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }

    static func title(_ id: Int64) -> String? {
        rows.indices.contains(Int(id) - 1) ? rows[Int(id) - 1]["title"] : nil
    }

    static let documents: [SearchDocument] = rows.enumerated().map { number, row in
        func list(_ name: String) -> [String] {
            (row[name] ?? "").split(whereSeparator: { $0 == ";" || $0 == "|" }).map { $0.drop(while: \.isWhitespace) }.map(
                String.init)
        }
        var document = SearchDocument(id: Int64(number + 1), title: row["title"] ?? "")
        document.subtitle = row["subtitle"]
        document.creators = list("authors") + list("corporate")
        document.contributors = row["responsibility"]
        document.publisher = row["publisher"]
        document.series = list("series")
        document.subjects = list("subjects")
        document.identifiers = list("isbn").map { $0.filter { $0 != "-" } }
        document.year = row["year"].flatMap { Int16($0) }
        document.language = row["language"]
        if let notation = row["class"], !notation.isEmpty { document.classNotations = [notation] }
        let reach = Int32(row["reach"] ?? "") ?? 1
        document.holdings = (0..<reach).map { SearchHolding(library: $0 + 1, level: 1) }
        return document
    }

    static let index: SearchIndex = {
        var builder = SearchIndexBuilder()
        for document in documents { builder.add(document) }
        return builder.finish()
    }()
}
