import Commons
import Crypto
import FoundationEssentials
import Membership

/// Writes an archive line by line, counting and digesting as it goes.
struct ArchiveWriter {
    private let write: ([UInt8]) throws -> Void
    private let encoder = JSONEncoder()
    private var digest = SHA256()
    private(set) var records = 0
    private(set) var copies = 0

    init(_ write: @escaping ([UInt8]) throws -> Void) {
        self.write = write
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    mutating func begin(_ library: Library, on day: CalendarDay) throws {
        let head = LibraryArchive.Head(code: library.code, library: .init(library.details), written: day.iso)
        // The mark comes first, whatever the order of the keys.
        let rest = try encoder.encode(head).dropFirst()
        try line(Array(LibraryArchive.mark.utf8) + rest)
    }

    mutating func add(_ kept: LibraryArchive.Kept) throws {
        records += 1
        copies += kept.copies.count
        try line(Array(encoder.encode(kept)))
    }

    mutating func end() throws {
        let sum = digest.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        try line(Array(encoder.encode(LibraryArchive.End(records: records, copies: copies, sha256: sum))))
    }

    private mutating func line(_ bytes: [UInt8]) throws {
        let line = bytes + [0x0A]
        digest.update(data: line)
        try write(line)
    }
}
