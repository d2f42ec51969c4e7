import Testing

@Suite struct SourceTests {
    typealias File = SourceTree.File
    static let readSources = SourceTree.swiftFiles(in: ["Sources"])
    static let readEverything = readSources + SourceTree.swiftFiles(in: ["Tests", "Benchmarks"])
    var sources: [File] { Self.readSources }
    var everything: [File] { Self.readEverything }

    @Test func `the files are found`() {
        #expect(sources.count > 100)
        #expect(sources.contains { $0.room == "Ground/Store" && $0.imports.contains { $0.hasPrefix("GRDB") } })
    }

    @Test func `only Store knows a database engine`() {
        #expect(sources.filter(SourceRules.importsEngine).map(\.path) == [])
        #expect(SourceRules.importsEngine(File(path: "Sources/Edge/Site/A.swift", text: "internal import GRDB\n")))
        #expect(SourceRules.importsEngine(File(path: "Sources/Edge/Site/A.swift", text: "@preconcurrency import GRDBSQLite")))
        #expect(!SourceRules.importsEngine(File(path: "Sources/Ground/Store/A.swift", text: "import GRDB")))
        #expect(!SourceRules.importsEngine(File(path: "Sources/Edge/Site/A.swift", text: "// import GRDB")))
    }

    @Test func `SQL is spoken only where its name says so`() {
        #expect(sources.filter { SourceRules.speaksSQL($0) && !SourceRules.maySpeakSQL($0) }.map(\.path) == [])
    }

    @Test(arguments: [
        #"    try connection.rows("SELECT id FROM title")"#, "        SELECT", "  INSERT INTO title (id) VALUES (1)",
        #"("UPDATE batch SET state = 2")"#, "DELETE FROM item", "CREATE TABLE x (", "CREATE UNIQUE INDEX y ON x (z)",
    ])
    func `SQL is noticed`(line: String) {
        let file = File(path: "Sources/Capabilities/UnionCatalog/Titles/Shelf.swift", text: "import Store\n" + line)
        #expect(SourceRules.speaksSQL(file) && !SourceRules.maySpeakSQL(file))
    }

    @Test(arguments: ["/// Then `DELETE FROM item` follows.", "let selection = Selection()", "let phrase = \"Select a school\""])
    func `what only looks like SQL is let pass`(line: String) {
        #expect(!SourceRules.speaksSQL(File(path: "Sources/Edge/Site/A.swift", text: line)))
    }

    @Test func `every exception for SQL still needs to be one`() {
        let speaking = Set(sources.filter(SourceRules.speaksSQL).map { $0.path.dropFirst("Sources/".count).description })
        #expect(SourceRules.sqlElsewhere.keys.filter { !speaking.contains($0) }.sorted() == [])
    }

    @Test func `no hand-written file is longer than one sitting`() {
        #expect(everything.filter(SourceRules.isTooLong).map { "\($0.path): \($0.lines.count) lines" } == [])
        let long = String(repeating: "let a = 1\n", count: SourceRules.mostLines + 1)
        #expect(SourceRules.isTooLong(File(path: "Sources/Edge/Site/Long.swift", text: long)))
        #expect(!SourceRules.isTooLong(File(path: "Sources/Edge/Site/LongData.swift", text: long)))
        #expect(!SourceRules.isTooLong(File(path: "Sources/Edge/Site/Long.swift", text: String(long.dropLast(10)))))
    }

    @Test func `a view never sees a database type`() {
        #expect(sources.filter(SourceRules.isViewWithDatabase).map(\.path) == [])
        #expect(SourceRules.isViewWithDatabase(File(path: "Sources/Edge/Site/Title/TitleView.swift", text: "import Store")))
    }
}
