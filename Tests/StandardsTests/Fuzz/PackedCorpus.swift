import Foundation

/// Inputs that a fuzzer grew from our own seeds, packed into one file for each reader by `Fuzz/corpus.py`.
struct PackedCorpus {
    let inputs: [[UInt8]]

    struct Damaged: Error {}

    /// The corpus kept for a reader.
    init(of target: FuzzTarget) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("corpus")
        try self.init(packed: [UInt8](Data(contentsOf: folder.appendingPathComponent("\(target.rawValue).corpus"))))
    }

    /// - Parameter packed: for each input its length in digits, a line feed, its bytes, a line feed.
    init(packed: [UInt8]) throws(Damaged) {
        var inputs: [[UInt8]] = []
        var rest = packed[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0 != 0x0A }
            rest = rest.dropFirst(digits.count + 1)
            guard let length = Int(String(decoding: digits, as: UTF8.self)), length >= 0, rest.count > length else {
                throw Damaged()
            }
            inputs.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length + 1)
        }
        self.inputs = inputs
    }
}
