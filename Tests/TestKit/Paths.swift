internal import Foundation

/// The folder that holds `Package.swift`, found upwards from a source file.
public func repositoryRoot(_ file: String = #filePath) -> String {
    var folder = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
        if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { break }
        folder.deleteLastPathComponent()
    }
    return folder.path
}

/// The path of a file or folder in the data shared beside the repository; nil when it is not there, in which case a test
/// skips itself.
public func sharedData(_ name: String, _ file: String = #filePath) -> String? {
    let path = URL(fileURLWithPath: repositoryRoot(file)).deletingLastPathComponent().path + "/shared/data/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
}
