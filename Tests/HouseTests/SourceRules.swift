import Foundation

/// Rules about single files: who speaks SQL, who knows the engine, how long a file may be.
enum SourceRules {
    /// Files that speak SQL though their names do not say so, each with the reason.
    static let sqlElsewhere: [String: String] = [
        "Capabilities/UnionCatalog/Titles/SyntheticCatalog.swift":
            "a made-up catalogue to measure with, written straight into the tables",
        "Capabilities/UnionCatalog/UnionCatalog.swift": "a façade whose counts are one line of SQL each",
        "Capabilities/UnionCatalog/UnionCatalog+Import.swift": "what an import came to is counted where it is told",
        "Capabilities/UnionCatalog/Clusters/Clusterer.swift": "reads the records of a group inside the step that splits it",
        "Capabilities/UnionCatalog/Import/StagedIdentity.swift": "looks a staged row's record up by its identity, four ways",
        "Capabilities/UnionCatalog/Import/Preview.swift": "guesses joined titles with one query",
        "Capabilities/Discovery/Needs/UnmetNeeds.swift": "a table of four columns with its two statements",
    ]

    /// Hand-written files that may pass the limit, each with the reason.
    static let longElsewhere: [String: String] = [
        "Edge/Endpoints/Catalog/OpenAPI.swift": "one JSON document, not code"
    ]

    static let mostLines = 400

    private nonisolated(unsafe) static let statement =
        /\b(SELECT\b.*(\bFROM\b|COUNT\(|1\b|\*|$)|INSERT( OR \w+)? INTO\b|UPDATE \w+ SET\b|DELETE FROM\b|(CREATE|DROP|ALTER) (UNIQUE )?(VIRTUAL )?(TABLE|INDEX)\b)/

    static func speaksSQL(_ file: SourceTree.File) -> Bool {
        file.code.contains { $0.firstMatch(of: statement) != nil }
    }

    static func maySpeakSQL(_ file: SourceTree.File) -> Bool {
        file.room == "Ground/Store" || file.name.hasSuffix("Schema.swift") || file.name.hasSuffix("Queries.swift")
            || file.name.hasSuffix("Reading.swift") || sqlElsewhere[key(file)] != nil
    }

    static func isData(_ file: SourceTree.File) -> Bool { file.name.hasSuffix("Data.swift") || longElsewhere[key(file)] != nil }

    static func isTooLong(_ file: SourceTree.File) -> Bool { file.lines.count > mostLines && !isData(file) }

    private static let engines: Set<String> = ["CLibPQ", "CSQLite", "SQLite3"]

    static func importsEngine(_ file: SourceTree.File) -> Bool {
        file.room != "Ground/Store" && file.imports.contains { $0.hasPrefix("GRDB") || engines.contains($0) }
    }

    /// A view renders values; it never sees a database type.
    static func isViewWithDatabase(_ file: SourceTree.File) -> Bool {
        file.room.hasPrefix("Edge/") && file.name.hasSuffix("View.swift") && file.imports.contains("Store")
    }

    private static func key(_ file: SourceTree.File) -> String {
        file.path.split(separator: "/").dropFirst().joined(separator: "/")
    }
}
