extension ISBN {
    /// Reads a catalogue cell meant for ISBNs: any number of them, with or without words, prices and volume remarks between.
    ///
    /// A number is accepted when its check digit is right. Form is repaired (see ``Repair``), digits are not: a wrong check digit
    /// is reported with the expected one. Short numbers beside an ISBN (prices, volumes) are passed over.
    /// - Returns: one finding per number in the order typed, each ISBN once; empty for an empty cell or a placeholder (`-`, `n/a`, `0`).
    public static func examine(_ raw: String) -> [Finding] {
        let trimmed = Self.trimmed(raw)
        guard !trimmed.isEmpty, !placeholders.contains(trimmed.lowercased()) else { return [] }
        if isRounded(trimmed) { return [.invalid(raw: trimmed, reason: .roundedBySpreadsheet)] }
        let scanner = NumberRunScanner(trimmed)
        var findings: [(finding: Finding, digits: Int)] = []
        for stretch in stretches(scanner.runs()) { judge(stretch, scanner, into: &findings) }
        if findings.contains(where: { $0.digits >= 8 }) { findings.removeAll { $0.digits < 8 } }
        if findings.isEmpty || findings.allSatisfy({ $0.digits < 8 }) { return [.invalid(raw: trimmed, reason: .notAnISBN)] }
        var seen: Set<ISBN> = []
        return findings.map(\.finding).filter { finding in finding.isbn.map { seen.insert($0).inserted } ?? true }
    }

    private static let placeholders: Set<String> = [
        "-", "--", "---", "0", "n/a", "na", "none", "null", "nil", "tidak ada", "tanpa isbn", "isbn", "isbn -", "isbn:", ".", "x",
        "#n/a",
        "#ref!",
    ]

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isEdge: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0.value < 0x20 || $0 == "\u{FEFF}" }
        guard let first = scalars.firstIndex(where: { !isEdge($0) }), let last = scalars.lastIndex(where: { !isEdge($0) }) else {
            return ""
        }
        return String(scalars[first...last])
    }

    /// "9.78602E+12", "9,79E+12": digits are lost for good.
    private static func isRounded(_ text: String) -> Bool {
        let bytes = Array(text.uppercased().utf8)
        guard let e = bytes.firstIndex(of: UInt8(ascii: "E")), e >= 1, e + 2 < bytes.count, bytes[e + 1] == UInt8(ascii: "+")
        else {
            return false
        }
        let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return bytes[(e + 2)...].allSatisfy(isDigit)
            && bytes[..<e].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    /// Runs parted by spaces only may be parts of one number.
    private static func stretches(_ runs: [NumberRun]) -> [[NumberRun]] {
        var stretches: [[NumberRun]] = []
        for run in runs {
            if run.afterSpace, !stretches.isEmpty {
                stretches[stretches.count - 1].append(run)
            } else {
                stretches.append([run])
            }
        }
        return stretches
    }

    private static func judge(
        _ runs: [NumberRun], _ scanner: NumberRunScanner, into findings: inout [(finding: Finding, digits: Int)]
    ) {
        var index = 0
        var pending: [NumberRun] = []
        func flush() {
            guard let first = pending.first else { return }
            let whole = pending.dropFirst().reduce(first) { $0.joined(with: $1) }
            for run in whole.digits.count <= 13 || pending.count == 1 ? [whole] : pending {
                findings.append((ISBNJudge.finding(run, scanner), run.digits.count))
            }
            pending = []
        }
        while index < runs.count {
            if let (finding, used, digits) = longestRight(runs[index...], scanner) {
                flush()
                findings.append((finding, digits))
                index += used
            } else {
                pending.append(runs[index])
                index += 1
            }
        }
        flush()
    }

    /// The longest number with a right check digit made of the first runs.
    private static func longestRight(_ runs: ArraySlice<NumberRun>, _ scanner: NumberRunScanner) -> (Finding, Int, Int)? {
        guard var run = runs.first else { return nil }
        var best: (Finding, Int, Int)?
        var used = 1
        while true {
            if run.digits.count == 10 || run.digits.count == 13, case .right = CheckDigit.verdict(on: run.digits) {
                best = (ISBNJudge.finding(run, scanner), used, run.digits.count)
            }
            guard used < runs.count, run.digits.count < 13 else { return best }
            run = run.joined(with: runs[runs.startIndex + used])
            used += 1
        }
    }
}
