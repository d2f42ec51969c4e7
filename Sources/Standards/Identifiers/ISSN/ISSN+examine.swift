extension ISSN {
    /// One thing found in an ISSN cell.
    public enum Finding: Sendable, Hashable {
        case valid(ISSN)
        case invalid(raw: String, reason: Reason)
    }

    public enum Reason: Sendable, Hashable {
        case wrongCheckDigit(expected: Character)
        case wrongLength(Int)
    }

    /// Reads a cell meant for ISSNs; numbers that are far from eight digits are passed over.
    public static func examine(_ raw: String) -> [Finding] {
        let scanner = NumberRunScanner(raw)
        var findings: [Finding] = []
        var runs = scanner.runs()[...]
        while var run = runs.popFirst() {
            if run.digits.count == 4, let next = runs.first, next.afterSpace, next.digits.count == 4 {
                run = run.joined(with: next)
                runs = runs.dropFirst()
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scanner.scalars[run.range])
            switch run.digits.count {
            case 8:
                if let issn = ISSN(digits: run.digits) {
                    findings.append(.valid(issn))
                } else {
                    let expected = CheckDigit.character(CheckDigit.mod11(Array(run.digits.dropLast())))
                    findings.append(.invalid(raw: String(text), reason: .wrongCheckDigit(expected: expected)))
                }
            case 13:
                if let issn = ISSN(ean: run.digits) { findings.append(.valid(issn)) }
            case 7, 9:
                findings.append(.invalid(raw: String(text), reason: .wrongLength(run.digits.count)))
            default: continue
            }
        }
        return findings
    }
}
