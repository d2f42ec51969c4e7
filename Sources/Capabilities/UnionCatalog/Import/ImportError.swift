public import Commons

/// Why an import could not begin, or not go on.
public enum ImportError: Error, Sendable, Hashable {
    case unreadable(file: String, reason: Phrase)
    case unknownLibrary(String)
    case unknownBatch(Int64)
    case notUndoable(Int64, BatchState)
    /// `--complete` would mark more than a fifth of the source gone: wants a second word.
    case tooManyGone(missing: Int, of: Int)
    /// `--complete` with a file of which rows were refused or a part is missing.
    case badDay(String)

    public var phrase: Phrase {
        switch self {
        case .unreadable(let file, let reason):
            Phrase(id: "\(file): \(reason.indonesian)", en: "\(file): \(reason.english)")
        case .unknownLibrary(let code):
            Phrase(
                id: "Perpustakaan \(code) belum terdaftar. Daftarkan dulu: silang library add --code \(code) --name \"…\"",
                en: "Library \(code) is not registered. Register it first: silang library add --code \(code) --name \"…\"")
        case .unknownBatch(let id):
            Phrase(id: "Tidak ada impor nomor \(id).", en: "There is no import number \(id).")
        case .notUndoable(let id, let state):
            Phrase(
                id: "Impor \(id) berstatus \(state.rawValue); yang dapat dibatalkan hanya impor yang sudah selesai (applied).",
                en: "Import \(id) is \(state.rawValue); only an import that is applied can be undone.")
        case .tooManyGone(let missing, let all):
            Phrase(
                id:
                    "\(missing) dari \(all) judul tidak ada lagi dalam berkas ini, lebih dari 20 %. "
                    + "Bila memang benar, ulangi dengan --yes.",
                en: "\(missing) of \(all) titles are no longer in this file, more than 20 %. If that is right, repeat with --yes."
            )
        case .badDay(let text):
            Phrase(
                id: "“\(text)” bukan tanggal; tulis seperti 2026-11-22.", en: "“\(text)” is not a date; write it as 2026-11-22.")
        }
    }
}
