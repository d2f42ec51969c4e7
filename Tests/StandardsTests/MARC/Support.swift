import Foundation
import MARC

/// Real files that other people made; they lie beside the repository and may be absent.
enum SharedData {
    static let root: URL? = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                let data = folder.deletingLastPathComponent().appendingPathComponent("shared/data")
                return FileManager.default.fileExists(atPath: data.path) ? data : nil
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    static var isPresent: Bool { root != nil }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let root else { throw CocoaError(.fileNoSuchFile) }
        return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }
}

/// A record in ISO 2709 with whatever defects a test wants, made by hand.
struct RawRecord {
    var fields: [(tag: String, content: [UInt8])]
    /// The leader; positions 00–04 and 12–16 are filled in.
    var leader = "00000nam a2200000 a 4500"
    /// Changes the directory before it is written: tag, length, start.
    var directory: ([(tag: String, length: Int, start: Int)]) -> [(tag: String, length: Int, start: Int)] = { $0 }
    var length: Int?
    var base: Int?
    var terminator: [UInt8] = [0x1D]

    /// Fields as `001 abc` and `245 10$aTitle$bRest`.
    init(_ lines: String...) {
        fields = lines.map { line in
            let tag = String(line.prefix(3))
            let rest = line.dropFirst(4)
            return (tag, tag.hasPrefix("00") ? Array(rest.utf8) : Array(rest.utf8).map { $0 == UInt8(ascii: "$") ? 0x1F : $0 })
        }
    }

    init(fields: [(tag: String, content: [UInt8])]) { self.fields = fields }

    var bytes: [UInt8] {
        var entries: [(tag: String, length: Int, start: Int)] = []
        var data: [UInt8] = []
        for (tag, content) in fields {
            entries.append((tag, content.count + 1, data.count))
            data += content + [0x1E]
        }
        let directory: [UInt8] =
            directory(entries).flatMap { entry -> [UInt8] in
                Array((entry.tag + digits(entry.length, 4) + digits(entry.start, 5)).utf8)
            } + [0x1E]
        let base = 24 + directory.count
        var leader = Array(self.leader.utf8)
        let total = base + data.count + terminator.count
        leader.replaceSubrange(0..<5, with: Array(digits(length ?? total, 5).utf8))
        leader.replaceSubrange(12..<17, with: Array(digits(self.base ?? base, 5).utf8))
        return leader + directory + data + terminator
    }

    private func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

func readAll(_ bytes: [UInt8]) -> [MARC.ReadResult] {
    var reader = ISO2709Reader(bytes: bytes)
    var results: [MARC.ReadResult] = []
    while let result = reader.next() { results.append(result) }
    return results
}

func readXML(_ text: String) -> [MARC.ReadResult] {
    var reader = MARCXMLReader(bytes: Array(text.utf8))
    var results: [MARC.ReadResult] = []
    while let result = reader.next() { results.append(result) }
    return results
}

func readJSON(_ text: String) -> [MARC.ReadResult] {
    var reader = MARCJSONReader(bytes: Array(text.utf8))
    var results: [MARC.ReadResult] = []
    while let result = reader.next() { results.append(result) }
    return results
}

extension MARC.ReadResult {
    var codes: [MARC.DiagnosticCode] { diagnostics.map(\.code) }
    /// The record without its leader, one line a field.
    var lines: [String] { record?.fields.map(\.description) ?? [] }
}
