import Foundation

/// `silang serve` on a port of its own choosing, the program built beside this one.
final class ServerProcess {
    let port: UInt16
    /// From the start of the program until it answered `/healthz`.
    let ready: Double
    private let process = Process()

    /// nil when the program is not built.
    init?(database: String) throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("silang")
        guard FileManager.default.isExecutableFile(atPath: program.path) else { return nil }
        let output = Pipe()
        process.executableURL = program
        process.arguments = ["serve", "--database", database, "--port", "0", "--rate-limit", "off"]
        process.standardOutput = output
        let start = ContinuousClock.now
        try process.run()
        // "Silang: http://127.0.0.1:PORT/"
        var line = ""
        while !line.contains("/\n") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw WebConnection.Failure(what: "the server did not start") }
            line += String(decoding: piece, as: UTF8.self)
        }
        let digits = line.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        guard let port = UInt16(digits) else { throw WebConnection.Failure(what: "no port in “\(line)”") }
        self.port = port
        _ = try WebConnection(port: port).get("/healthz")
        ready = Bench.milliseconds(ContinuousClock.now - start)
    }

    /// Memory in use now, and at most since the start, in MB.
    var memory: (now: Int, most: Int) {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        func figure(_ name: String) -> Int {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
            return (Int(line.filter(\.isNumber)) ?? 0) >> 10
        }
        return (figure("VmRSS:"), figure("VmHWM:"))
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
