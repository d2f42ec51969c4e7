import Dispatch
import Foundation

/// A PostgreSQL of the bench's own, which flushes as one that is in use does; gone when the bench ends, also by Ctrl-C.
final class BenchServer {
    let url: String
    private let name: String
    private var interrupts: [any DispatchSourceSignal] = []

    /// nil, and a word why, when there is none to be had.
    static func start() throws -> (server: BenchServer?, reason: String) {
        let program = ProcessInfo.processInfo.environment["PG_BIN"] ?? "/usr/lib/postgresql/15/bin"
        guard FileManager.default.isExecutableFile(atPath: program + "/initdb") else {
            return (nil, "not installed: no \(program)/initdb")
        }
        let name = "bench-\(ProcessInfo.processInfo.processIdentifier)"
        let (url, status) = try run("start", name)
        guard status == 0, !url.isEmpty else { return (nil, "did not start") }
        return (BenchServer(url: url, name: name), "")
    }

    private init(url: String, name: String) {
        (self.url, self.name) = (url, name)
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                _ = try? Self.run("stop", name)
                exit(128 + number)
            }
            source.resume()
            interrupts.append(source)
        }
    }

    func stop() {
        _ = try? Self.run("stop", name)
        for (source, number) in zip(interrupts, [SIGINT, SIGTERM]) {
            source.cancel()
            signal(number, SIG_DFL)
        }
    }

    private static func run(_ command: String, _ name: String) throws -> (output: String, status: Int32) {
        let process = Process()
        let output = Pipe()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        process.executableURL = root.appendingPathComponent("Tools/postgres.sh")
        process.arguments = [command, name]
        process.environment = ProcessInfo.processInfo.environment.merging(["DURABLE": "1"]) { $1 }
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text.trimmingCharacters(in: .whitespacesAndNewlines), process.terminationStatus)
    }
}
