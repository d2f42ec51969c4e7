import Agreements
import Commons
import Community
import Discovery
import Foundation
import MARC
import Membership
import Messages
import Paper
import Store
import UnionCatalog

/// `make bench`: parse, terms, import, the desk, the register and search, each beside a peer or with its percentiles, in one run on one machine.
/// Figures from different machines do not compare; ratios of one run do.
@main
struct Bench {
    static func main() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("silang-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("| what | figure |\n|---|---|")
        if wants("parse") { try ParseBench(folder: folder).run() }
        if wants("terms") { TermsBench().run() }
        if wants("import") { try ImportBench(folder: folder).run() }
        if wants("desk") { try await DeskBench(folder: folder).run() }
        if wants("register") { try RegisterBench(folder: folder).run() }
        if wants("search") { try await SearchBench(folder: folder, titles: 100_000, libraries: 300).run() }
        if wants("engines") { try await EngineBench(folder: folder).run() }
    }

    /// Whether a part was named on the command line; without names all are wanted.
    private static func wants(_ part: String) -> Bool {
        CommandLine.arguments.count == 1 || CommandLine.arguments.dropFirst().contains(part)
    }

    /// Of every room: numbers are one row over the whole program, and a database with a part of them is none that the server opens.
    static let migrations =
        MembershipSchema.migrations + AgreementsSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        + CommunitySchema.migrations + PaperSchema.migrations + MessagesSchema.migrations

    static func row(_ what: String, _ figure: String) { print("| \(what) | \(figure) |") }

    static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
    }

    static func text(_ milliseconds: Double) -> String { String(format: "%.2f ms", milliseconds) }

    static func percentiles(_ times: [Double]) -> String {
        let sorted = times.sorted()
        return "p50 \(text(percentile(sorted, 0.5))), p99 \(text(percentile(sorted, 0.99)))"
    }

    static func percentile(_ sorted: [Double], _ share: Double) -> Double {
        sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}
