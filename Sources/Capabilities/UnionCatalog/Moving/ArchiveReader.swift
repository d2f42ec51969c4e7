import Commons
import Crypto
import FoundationEssentials

/// Reads an archive: first whether it is whole, then line by line.
struct ArchiveReader {
    let head: LibraryArchive.Head
    private let lines: [ArraySlice<UInt8>]
    private static let decoder = JSONDecoder()

    static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: LibraryArchive.mark.utf8) }

    /// - Throws: ``ImportError/unreadable(file:reason:)`` when it is cut off, was changed, or comes from a newer program.
    init(_ bytes: [UInt8], name: String) throws(ImportError) {
        func refuse(_ id: String, _ en: String) -> ImportError { .unreadable(file: name, reason: Phrase(id: id, en: en)) }
        let cutOff = refuse(
            "arsip ini terpotong atau berubah di jalan; salin ulang dari asalnya.",
            "this archive is cut off or was changed on its way; copy it again from where it came.")
        guard bytes.last == 0x0A, Self.isArchive(bytes) else { throw cutOff }
        var lines = bytes.dropLast().split(separator: 0x0A)
        guard lines.count >= 2, let last = lines.popLast(), let first = lines.first else { throw cutOff }
        guard let head = try? Self.decoder.decode(LibraryArchive.Head.self, from: Data(first)) else { throw cutOff }
        guard head.version <= LibraryArchive.version else {
            throw refuse(
                "arsip ini ditulis oleh Silang yang lebih baru. Perbarui program, lalu ulangi.",
                "this archive was written by a newer Silang. Update the program and repeat.")
        }
        guard let end = try? Self.decoder.decode(LibraryArchive.End.self, from: Data(last)) else { throw cutOff }
        let sum = SHA256.hash(data: bytes[..<last.startIndex]).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        guard sum.joined() == end.sha256, lines.count - 1 == end.records else { throw cutOff }
        self.head = head
        self.lines = Array(lines.dropFirst())
    }

    /// Every record as a row of an import. A line that is not understood is a refused row.
    func forEachRow(file: Int, _ body: (CatalogRow) throws -> Void) throws {
        for (index, line) in lines.enumerated() {
            guard let kept = Self.kept(line) else {
                let finding = Finding(
                    "archive-line", .refused,
                    problem: Phrase(id: "Baris arsip ini tidak dapat dibaca.", en: "This line of the archive cannot be read."),
                    action: Phrase(id: "Dilewati.", en: "Skipped."))
                try body(
                    CatalogRow(
                        kind: .kept, file: file, line: index + 2, record: BibliographicRecord(title: ""), raw: Array(line),
                        findings: [finding]))
                continue
            }
            try body(
                CatalogRow(
                    kind: .kept, file: file, line: index + 2, localID: kept.localID, record: kept.record,
                    items: kept.copies.map(\.item), copies: kept.stated, raw: Array(line)))
        }
    }

    static func kept(_ line: some Sequence<UInt8>) -> LibraryArchive.Kept? {
        try? decoder.decode(LibraryArchive.Kept.self, from: Data(line))
    }
}
