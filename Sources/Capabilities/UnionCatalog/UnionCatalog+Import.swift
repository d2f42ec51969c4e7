public import Commons
import Membership
import Store

extension UnionCatalog {
    /// Imports files of one library as one batch, and reports every row that needs a word.
    ///
    /// - Throws: ``ImportError`` when a file cannot be read at all or the library is unknown; then nothing was changed.
    public func importFiles(
        _ request: ImportRequest, by actor: Actor, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) throws -> ImportReport {
        let library = try Self.keptLibrary(request.library, by: actor, verb: "import", database)
        let files = try request.files.enumerated().map { index, file in
            try CatalogFile(file, number: index, format: request.format)
        }.sorted { ($0.format == .slimsItem ? 1 : 0, $0.number) < ($1.format == .slimsItem ? 1 : 0, $1.number) }
        if request.isDryRun { return try Preview(catalog: self, request: request, files: files, library: library).report() }
        let importer = Importer(database: database, clock: clock, language: request.language, progress: progress)
        // A clock that went wrong must not make a file true of a day to come: nothing newer would ever take its place.
        let asOf = request.asOf ?? min(request.files.compactMap(\.day).max() ?? clock.today(), clock.today())
        let opened = try database.write { connection in
            if try Membership.hasLeft(library.id, on: clock.today(), connection) { throw MembershipError.hasLeft }
            let id = try BatchQueries.insert(
                library: library.id, source: request.source ?? files[0].format.defaultSource,
                format: Array(Set(files.map(\.format.rawValue))).sorted().joined(separator: "+"),
                files: request.files.map(\.name),
                asOf: asOf.iso, complete: request.isComplete, actor: actor, lease: ProcessLease.own(), at: clock.now(), connection
            )
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "import.begin", subjectKind: "batch", subjectId: id.rawValue, at: clock.now(),
                    details: ["library": library.code]))
            return try BatchQueries.find(id, connection)
        }
        guard let opened else { throw ImportError.unknownBatch(0) }
        let staged: Batch
        do {
            staged = try importer.stage(files, as: opened)
            if request.isComplete, !request.isConfirmed { try refuseWipe(staged, importer) }
        } catch {
            try abandon(opened, importer)
            throw error
        }
        return try report(on: importer.apply(staged))
    }

    /// Finishes what a killed process left: batches that were staged go forward, those still being read are dropped. Titles made by an
    /// older program's rules are made anew by this one's.
    ///
    /// - Returns: the batches that were taken up, as they stand now.
    @discardableResult
    public func finishInterrupted(language: Language = .indonesian) throws -> [Batch] {
        let left = try database.read { connection in
            try BatchQueries.unfinished(connection).filter { try ProcessLease.isDead($0.lease, connection) }
        }
        let importer = Importer(database: database, clock: clock, language: language, progress: { _ in })
        var finished: [Batch] = []
        for (batch, lease) in left {
            guard try takeOver(batch, from: lease) else { continue }
            switch batch.state {
            case .reading: finished.append(try abandon(batch, importer))
            case .staged, .applying: finished.append(try importer.apply(batch))
            case .undoing: finished.append(try Undoer(importer: importer).undo(batch))
            case .applied, .undone, .abandoned: break
            }
        }
        try Renewal(database: database, clock: clock).run()
        return finished
    }

    /// Takes an import back. What a later import changed again stays as it is.
    @discardableResult
    public func undo(
        _ id: BatchID, by actor: Actor, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) throws -> Batch {
        guard actor != .visitor else { throw NotAllowed(verb: "import.undo") }
        guard let batch = try database.read({ try BatchQueries.find(id, $0) }) else {
            throw ImportError.unknownBatch(id.rawValue)
        }
        guard actor.mayKeepCatalog(of: batch.library) else { throw NotAllowed(verb: "import.undo") }
        guard batch.state == .applied || batch.state == .undoing else { throw ImportError.notUndoable(id.rawValue, batch.state) }
        try database.write { try BatchQueries.set(id, lease: ProcessLease.own(), $0) }
        let importer = Importer(database: database, clock: clock, language: .indonesian, progress: progress)
        return try Undoer(importer: importer).undo(batch)
    }

    /// The newest imports, of one library or of all.
    public func batches(of library: LibraryID? = nil, limit: Int = 50) throws -> [Batch] {
        try database.read { try BatchQueries.list(library: library, limit: limit, $0) }
    }

    public func batch(_ id: BatchID) throws -> Batch? {
        try database.read { try BatchQueries.find(id, $0) }
    }

    /// What a batch did.
    public func report(on batch: Batch) throws -> ImportReport {
        try database.read { connection in
            let holdings = try connection.int(
                """
                SELECT COUNT(DISTINCT title_id) FROM source_record
                WHERE library_id = \(batch.library) AND seen_batch = \(batch.id) AND gone = 0
                """)
            let items = try connection.int(
                "SELECT COUNT(*) FROM item WHERE library_id = \(batch.library) AND seen_batch = \(batch.id)")
            let stated = try connection.int(
                """
                SELECT SUM(copies) FROM source_record WHERE library_id = \(batch.library) AND seen_batch = \(batch.id) AND gone = 0
                    AND copies > 0
                """)
            let newRecords = try connection.int(
                """
                SELECT COUNT(DISTINCT title_id) FROM source_record WHERE library_id = \(batch.library) AND batch_id = \(batch.id) AND gone = 0
                """)
            let newTitles = try connection.int(
                "SELECT COUNT(*) FROM title WHERE created_batch = \(batch.id) AND libraries > 0")
            return ImportReport(
                batch: batch.id, format: batch.format, tally: batch.tally,
                titlesJoined: max(0, Int(newRecords ?? 0) - Int(newTitles ?? 0)), holdings: Int(holdings ?? 0),
                copies: Int(items ?? 0) + Int(stated ?? 0), rows: try BatchQueries.findings(batch, connection))
        }
    }

    private func refuseWipe(_ batch: Batch, _ importer: Importer) throws {
        let hashes = try database.read { try StagedIdentity.unseen(batch, $0) }
        if hashes.all > 0, hashes.missing * 5 > hashes.all {
            throw ImportError.tooManyGone(missing: hashes.missing, of: hashes.all)
        }
    }

    @discardableResult
    private func abandon(_ batch: Batch, _ importer: Importer) throws -> Batch {
        try importer.dropStaged(batch)
        try importer.dropFindings(batch)
        return try database.write { connection in
            try BatchQueries.set(batch.id, state: .abandoned, at: clock.now(), connection)
            return try BatchQueries.find(batch.id, connection) ?? batch
        }
    }

    private func takeOver(_ batch: Batch, from lease: String) throws -> Bool {
        try database.write { connection in
            try connection.run(
                "UPDATE batch SET lease = \(ProcessLease.own()) WHERE id = \(batch.id) AND lease = \(lease)") == 1
        }
    }
}
