import Foundation
import MARC

/// Reading MARC records, beside `yaz-marcdump` on the same file.
struct ParseBench {
    let folder: URL

    func run() throws {
        let file = folder.appendingPathComponent("records.mrc")
        let count = 100_000
        try Data(Self.records(count)).write(to: file)
        let bytes = [UInt8](try Data(contentsOf: file))
        var best = Duration.seconds(1000)
        for _ in 0..<3 {
            best = min(best, ContinuousClock().measure { Self.read(bytes, expecting: count) })
        }
        let mine = Bench.milliseconds(best)
        Bench.row("read \(count) MARC records (\(bytes.count >> 20) MB)", Bench.text(mine))
        guard let peer = try Self.yaz(file) else {
            Bench.row("yaz-marcdump on the same file", "not installed")
            return
        }
        Bench.row("yaz-marcdump on the same file", "\(Bench.text(peer)); ratio \(String(format: "%.2f", mine / peer))")
    }

    private static func read(_ bytes: [UInt8], expecting count: Int) {
        var reader = ISO2709Reader(bytes: bytes)
        var found = 0
        while let result = reader.next() {
            if result.record?.first("245", "a") != nil { found += 1 }
        }
        precondition(found == count, "read \(found) of \(count)")
    }

    private static func records(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        for number in 0..<count {
            var builder = MARC.RecordBuilder()
            builder.append("001", "b\(number)")
            builder.append("020", subfields: [("a", "978602\(1_000_000 + number)")])
            builder.append("100", "1", " ", subfields: [("a", "Pengarang, Contoh \(number % 977)")])
            builder.append(
                "245", "1", "0",
                subfields: [("a", "Buku contoh nomor \(number) :"), ("b", "sebuah percobaan /"), ("c", "Contoh.")])
            builder.append("260", subfields: [("a", "Jakarta :"), ("b", "Penerbit Contoh,"), ("c", "20\(10 + number % 15)")])
            builder.append("300", subfields: [("a", "\(100 + number % 300) hlm. ;"), ("c", "21 cm")])
            builder.append("650", " ", "4", subfields: [("a", "Percobaan")])
            try ISO2709Writer.write(builder.record, to: &bytes)
        }
        return bytes
    }

    private static func yaz(_ file: URL) throws -> Double? {
        let path = "/usr/bin/yaz-marcdump"
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        var best = Double.infinity
        for _ in 0..<3 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            // -n: read and check, print nothing.
            process.arguments = ["-n", file.path]
            process.standardOutput = FileHandle.nullDevice
            let start = ContinuousClock.now
            try process.run()
            process.waitUntilExit()
            best = min(best, Bench.milliseconds(ContinuousClock.now - start))
        }
        return best
    }
}
