import Foundation
import TestKit

/// The project's own files, as the tests about files see them.
enum SourceTree {
    struct File: Sendable {
        /// From the repository's root.
        var path: String
        var lines: [Substring]

        init(path: String, text: String) {
            self.path = path
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            if lines.last == "" { lines.removeLast() }
        }

        var name: String { String(path.split(separator: "/").last ?? "") }
        /// "Ground/Store" for a file in `Sources/Ground/Store`.
        var room: String { path.split(separator: "/").dropFirst().prefix(2).joined(separator: "/") }

        /// The modules that the file imports.
        var imports: [String] {
            lines.compactMap { line in
                var words = line.split(separator: " ")[...]
                while let first = words.first, first != "import" {
                    guard first.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(first)
                    else {
                        return nil
                    }
                    words.removeFirst()
                }
                return words.count >= 2 ? words.last.map { String($0.prefix { $0 != "." }) } : nil
            }
        }

        /// The lines that are not wholly comment.
        var code: [Substring] { lines.filter { !$0.drop { $0.isWhitespace }.hasPrefix("//") } }
    }

    /// Every Swift file under the folders that are there.
    static func swiftFiles(in folders: [String]) -> [File] {
        folders.flatMap { folder in
            let root = repositoryRoot() + "/" + folder
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
            return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap { name in
                (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)).map {
                    File(path: folder + "/" + name, text: $0)
                }
            }
        }
    }

    /// The names of the folders directly in a folder.
    static func folders(in folder: String) -> Set<String> {
        let root = repositoryRoot() + "/" + folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return Set(
            names.filter { name in
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder) && isFolder.boolValue
            })
    }
}
