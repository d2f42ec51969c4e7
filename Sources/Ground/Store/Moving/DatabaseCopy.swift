/// Brings a whole installation from one database to another, of the same engine or the other, and proves that it arrived.
///
/// The source is read in one snapshot, so it may go on being used, but what is written there meanwhile is not copied. Each
/// table is copied page by page in the order of its key and then compared row by row. A copy that was cut off goes on
/// where it stood when it is begun again; where the rows already there are no longer those of the source, the table is
/// copied anew.
public struct DatabaseCopy {
    /// How far a copy is.
    public struct Progress: Sendable, Hashable {
        /// The table at hand.
        public var table: String
        /// Rows of it in the target.
        public var rows: Int
        /// Rows of it in the source.
        public var all: Int
        /// Whether the rows are being compared, after they were copied.
        public var isComparing: Bool
    }

    /// What was copied and compared: every table with its rows.
    public struct Report: Sendable, Hashable {
        public var tables: [(name: String, rows: Int)] { zip(names, counts).map { ($0, $1) } }
        /// All rows of all tables.
        public var rows: Int { counts.reduce(0, +) }
        var names: [String] = []
        var counts: [Int] = []
    }

    private let source: Database
    private let target: Database
    private static let mark = "copy.of"

    public init(from source: Database, to target: Database) {
        self.source = source
        self.target = target
    }

    /// Copies and compares everything.
    ///
    /// - Throws: ``StoreError`` with `notEmpty` when the target holds anything but an unfinished copy of the same source,
    ///   and with `copyDiffers` when a table, copied afresh, is still not the same.
    @discardableResult
    public func run(_ progress: (Progress) throws -> Void = { _ in }) throws -> Report {
        try claim()
        return try source.read { from in
            var report = Report()
            for shape in try shapes(from) {
                let rows = try bring(shape, from, progress)
                report.names.append(shape.name)
                report.counts.append(rows)
            }
            return report
        }
    }

    /// The settings come last: among them stands the mark of an unfinished copy, which goes when all else is proved.
    private func shapes(_ from: Connection) throws -> [TableShape] {
        let there = try target.read { try TableShape.all($0) }
        let here = try TableShape.all(from)
        guard here.map(\.name) == there.map(\.name) else {
            throw StoreError(.schemaDrift, "the two databases do not have the same tables")
        }
        let shapes = zip(here, there).map { $0.shared(with: $1) }
        if let keyless = shapes.first(where: { $0.key.isEmpty }) {
            throw StoreError(.schemaDrift, "table \(keyless.name) has no primary key")
        }
        return shapes.filter { $0.name != "setting" } + shapes.filter { $0.name == "setting" }
    }

    private func claim() throws {
        let name = "\(source.location)"
        try target.write { connection in
            if let begun = try connection.text("SELECT value FROM setting WHERE key = \(Self.mark)") {
                guard begun == name else {
                    throw StoreError(.notEmpty, "\(target.location) holds an unfinished copy of \(begun)")
                }
                return
            }
            for shape in try TableShape.all(connection) where try TableRows(shape: shape, connection: connection).count() > 0 {
                throw StoreError(.notEmpty, "\(target.location) is not empty: table \(shape.name) has rows")
            }
            try connection.run("INSERT INTO setting (key, value) VALUES (\(Self.mark), \(name))")
        }
    }

    private func bring(_ shape: TableShape, _ from: Connection, _ progress: (Progress) throws -> Void) throws -> Int {
        let rows = TableRows(shape: shape, connection: from)
        let all = try rows.count()
        let isSettings = shape.name == "setting"
        if isSettings { try empty(shape, keeping: true) }
        for attempt in 0..<2 {
            try copy(rows, of: all, progress)
            if let counter = shape.isCounted ? try rows.counter() : nil {
                try target.write { try TableRows(shape: shape, connection: $0).setCounter(counter) }
            }
            if isSettings { _ = try target.write { try $0.run("DELETE FROM setting WHERE key = \(Self.mark)") } }
            if try isSame(rows, of: all, progress) { return all }
            if attempt == 0 { try empty(shape, keeping: false) }
        }
        throw StoreError(.copyDiffers, "table \(shape.name) is not the same in \(target.location) as in \(source.location)")
    }

    private func copy(_ rows: TableRows, of all: Int, _ progress: (Progress) throws -> Void) throws {
        let isSettings = rows.shape.name == "setting"
        var last =
            isSettings ? nil : try target.read { try TableRows(shape: rows.shape, connection: $0).lastKey() }
        var done = try target.read { try TableRows(shape: rows.shape, connection: $0).count() }
        while true {
            let page = try rows.page(after: last)
            guard let end = page.last else { return }
            let wanted = isSettings ? page.filter { $0[0] != .text(Self.mark) } : page
            if !wanted.isEmpty { try target.write { try TableRows(shape: rows.shape, connection: $0).insert(wanted) } }
            last = rows.keyValues(end)
            done += page.count
            try progress(Progress(table: rows.shape.name, rows: min(done, all), all: all, isComparing: false))
        }
    }

    private func isSame(_ rows: TableRows, of all: Int, _ progress: (Progress) throws -> Void) throws -> Bool {
        try target.read { to in
            let other = TableRows(shape: rows.shape, connection: to)
            var last: [Value]?
            var done = 0
            while true {
                let (here, there) = (try rows.page(after: last), try other.page(after: last))
                guard here.count == there.count, zip(here, there).allSatisfy({ $0.cells == $1.cells }) else { return false }
                guard let end = here.last else { return true }
                last = rows.keyValues(end)
                done += here.count
                try progress(Progress(table: rows.shape.name, rows: done, all: all, isComparing: true))
            }
        }
    }

    private func empty(_ shape: TableShape, keeping mark: Bool) throws {
        if shape.name == "setting" {
            let kept = mark ? Self.mark : ""
            _ = try target.write { try $0.run("DELETE FROM setting WHERE key <> \(kept)") }
            return
        }
        while try target.write({ try TableRows(shape: shape, connection: $0).removeFirst() }) > 0 {}
    }
}
