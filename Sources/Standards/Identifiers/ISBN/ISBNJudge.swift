/// Decides what one run of digits in an ISBN cell is.
enum ISBNJudge {
    static func finding(_ run: NumberRun, _ scanner: NumberRunScanner) -> ISBN.Finding {
        var repairs: Set<ISBN.Repair> = []
        if run.oddSeparators { repairs.insert(.separators) }
        if run.letters { repairs.insert(.letters) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scanner.scalars[run.range])
        let raw = String(text)

        func accepted(_ isbn: ISBN, _ repair: ISBN.Repair? = nil) -> ISBN.Finding {
            if let repair { repairs.insert(repair) }
            return repairs.isEmpty ? .valid(isbn) : .repaired(isbn, repairs)
        }

        let digits = run.digits
        switch digits.count {
        case 13 where digits.starts(with: [9, 7, 9, 0]):
            return .invalid(raw: raw, reason: .ismn)
        case 10, 13:
            switch CheckDigit.verdict(on: digits) {
            case .right(let isbn): return accepted(isbn)
            case .wrong(let expected):
                if let isbn = without978(run) { return accepted(isbn, .missing978) }
                return .invalid(raw: raw, reason: .wrongCheckDigit(expected: expected))
            case .notAnISBN:
                if let issn = ISSN(ean: digits) { return .invalid(raw: raw, reason: .issn(issn)) }
                let prefix = digits.prefix(3).map { String($0) }.joined()
                return .invalid(raw: raw, reason: digits.count == 13 ? .wrongPrefix(prefix) : .notAnISBN)
            }
        case 9 where !run.touched:
            if let isbn = sbn(run) { return accepted(isbn, .nineDigits) }
            if let isbn = withX(run) { return accepted(isbn, .missingX) }
            return .invalid(raw: raw, reason: .wrongLength(9))
        case 8:
            if let issn = ISSN(digits: digits) { return .invalid(raw: raw, reason: .issn(issn)) }
            return .invalid(raw: raw, reason: .wrongLength(8))
        default:
            return .invalid(raw: raw, reason: .wrongLength(digits.count))
        }
    }

    /// Ten digits whose last is right once 978 stands before them, in a range that is really assigned, and typed (if with hyphens)
    /// with the group apart. By chance one wrong number in ten would fit; in Indonesian catalogues one in three does, since the
    /// imprint page shows both forms.
    private static func without978(_ run: NumberRun) -> ISBN? {
        let digits = run.digits
        guard digits.count == 10, digits.allSatisfy({ $0 < 10 }), !digits.starts(with: [9, 7, 8]) else { return nil }
        guard case .right(let isbn) = CheckDigit.verdict(on: [9, 7, 8] + digits) else { return nil }
        let parts = ISBNRanges.shared.parts(of: isbn.isbn13)
        guard parts.count == 5 else { return nil }
        return run.groups.count == 1 || run.groups.first == parts[1].utf8.count ? isbn : nil
    }

    /// Nine digits that are an ISBN-10 but for the zero before them; typed hyphens must fall where that number has them.
    private static func sbn(_ run: NumberRun) -> ISBN? {
        guard !run.digits.starts(with: [9, 7]), case .right(let isbn) = CheckDigit.verdict(on: [0] + run.digits) else {
            return nil
        }
        let parts = ISBNRanges.shared.parts(of: isbn.isbn13).map(\.utf8.count)
        return run.groups.count == 1 || Array(parts.dropFirst(2)) == run.groups ? isbn : nil
    }

    /// Nine digits in the very groups that an X would follow. By chance one number in eleven would need an X; the groups tell.
    private static func withX(_ run: NumberRun) -> ISBN? {
        guard run.groups.count == 3, case .right(let isbn) = CheckDigit.verdict(on: run.digits + [10]) else { return nil }
        let parts = ISBNRanges.shared.parts(of: isbn.isbn13).map(\.utf8.count)
        return Array(parts.dropFirst().dropLast()) == run.groups ? isbn : nil
    }
}
