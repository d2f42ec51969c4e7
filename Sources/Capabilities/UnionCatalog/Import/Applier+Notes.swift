import Commons
import Store

/// What is written down beside the change itself: how things were before, and what the library should know.
extension Applier {
    mutating func remember(_ record: RecordRow) throws {
        guard record.batch != batch.id else { return }
        try remember(.record, String(record.id), BeforeImage.encode(record))
    }

    /// What a row that confirms a record changes beside it: its day, and that it is there again.
    mutating func rememberSeen(_ record: RecordRow) throws {
        guard record.batch != batch.id, record.seenBatch != batch.id, record.isGone || batch.asOf > record.asOf else { return }
        try remember(.seen, String(record.id), BeforeImage.encodeSeen(record))
    }

    mutating func remember(_ item: ItemRow) throws {
        guard item.batch != batch.id else { return }
        try remember(.item, item.item.code, BeforeImage.encode(item))
    }

    private mutating func remember(_ kind: EffectQueries.Kind, _ subject: String, _ before: [UInt8]) throws {
        try EffectQueries.insert(
            kind, subject: subject, before: before, seq: nextEffect, of: batch.id, library: batch.library, connection)
        nextEffect += 1
    }

    /// Kept until the end of the chunk.
    mutating func note(
        _ code: String, _ grade: Finding.Grade, in row: CatalogRow, field: String? = nil, problem: Phrase, action: Phrase
    ) {
        findings.append((row, Finding(code, grade, field: field, problem: problem, action: action)))
    }
}
