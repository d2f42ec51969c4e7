import Foundation

/// Files of the shared data folder beside the repository, for tests that read real catalogues; absent elsewhere.
enum IdentifierData {
    static let folder: URL? = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path.count > 1 {
            let data = folder.deletingLastPathComponent().appending(path: "shared/data")
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
                return FileManager.default.fileExists(atPath: data.path) ? data : nil
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    static func lines(_ path: String) throws -> [[String]] {
        guard let folder else { return [] }
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}
