import Foundation

/// Files of the shared data folder beside the repository, for tests that read real catalogues; absent elsewhere.
enum IdentifierData {
    static let folder: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
                for base in [folder, folder.resolvingSymlinksInPath()] {
                    let data = base.deletingLastPathComponent().appending(path: "shared/data")
                    if FileManager.default.fileExists(atPath: data.path) { return data }
                }
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
