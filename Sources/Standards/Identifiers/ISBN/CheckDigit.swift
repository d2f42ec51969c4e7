/// The check digits of ISBN and ISSN over digit values (X is 10).
enum CheckDigit {
    enum Verdict {
        case right(ISBN)
        /// Well formed but for the last character, which should be this one.
        case wrong(expected: Character)
        case notAnISBN
    }

    /// Weighted 10, 9, … 2 from the left (ISO 2108 until 2006): the value of the tenth character, 10 for X.
    static func mod11(_ digits: [UInt8]) -> UInt8 {
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += (digits.count + 1 - index) * Int(digit) }
        return UInt8((11 - sum % 11) % 11)
    }

    /// Weighted 1 and 3 in turn (EAN-13): the value of the thirteenth digit.
    static func mod10(_ digits: [UInt8]) -> UInt8 {
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += (index % 2 == 0 ? 1 : 3) * Int(digit) }
        return UInt8((10 - sum % 10) % 10)
    }

    static func character(_ value: UInt8) -> Character { value == 10 ? "X" : Character(UnicodeScalar(value + UInt8(ascii: "0"))) }

    /// Judges ten or thirteen digit values.
    static func verdict(on digits: [UInt8]) -> Verdict {
        guard let last = digits.last, digits.dropLast().allSatisfy({ $0 < 10 }) else { return .notAnISBN }
        let core = Array(digits.dropLast())
        switch digits.count {
        case 10:
            let check = mod11(core)
            return check == last ? .right(isbn(of: core)) : .wrong(expected: character(check))
        case 13 where core.starts(with: [9, 7, 8]) || (core.starts(with: [9, 7, 9]) && core[3] != 0):
            let check = mod10(core)
            return check == last ? .right(ISBN(checked: digits)) : .wrong(expected: character(check))
        default:
            return .notAnISBN
        }
    }

    /// - Parameter core: the nine digits of an ISBN-10 before its check digit.
    static func isbn(of core: [UInt8]) -> ISBN {
        let twelve = [9, 7, 8] + core
        return ISBN(checked: twelve + [mod10(twelve)])
    }
}
