import Foundation

/// Files of the shared data folder beside the repository, for tests that read real catalogues; absent elsewhere.
enum TabularData {
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

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { return [] }
        return Array(try Data(contentsOf: folder.appending(path: path)))
    }
}
