extension ISBN {
    /// One thing found in an ISBN cell.
    public enum Finding: Sendable, Hashable {
        case valid(ISBN)
        /// The digits are right, the way they were written was not.
        case repaired(ISBN, Set<Repair>)
        /// - Parameter raw: the part of the cell that looks like a number, or the whole cell, trimmed.
        case invalid(raw: String, reason: Reason)

        /// The number, when there is one to trust.
        public var isbn: ISBN? {
            switch self {
            case .valid(let isbn), .repaired(let isbn, _): isbn
            case .invalid: nil
            }
        }
    }

    /// What had to be put right in the form; the digits that were typed are never changed to make a check digit fit.
    public enum Repair: String, Sendable, Hashable, CaseIterable {
        /// Dots, brackets, long or double dashes stand where hyphens belong.
        case separators
        /// A letter O, I or l stands for a digit.
        case letters
        /// The final X of an ISBN-10 is missing: nine digits in exactly the groups that precede an X.
        case missingX = "missing-x"
        /// A number of nine digits from before 1970 (SBN), or an ISBN-10 whose leading zero a spreadsheet dropped.
        case nineDigits = "nine-digits"
        /// The prefix 978 is missing: the last digit is right for the 13-digit number, not for ten digits.
        case missing978 = "missing-978"
    }

    /// Why something in an ISBN cell is not an ISBN.
    public enum Reason: Sendable, Hashable {
        /// Length and prefix are right; the last character should be `expected`.
        case wrongCheckDigit(expected: Character)
        /// Nearly an ISBN, but with this many digits.
        case wrongLength(Int)
        /// Thirteen digits that do not begin with 978 or 979.
        case wrongPrefix(String)
        /// A spreadsheet turned the number into "9.78602E+12"; its last digits are lost.
        case roundedBySpreadsheet
        /// A right ISSN stands in the ISBN cell.
        case issn(ISSN)
        /// The number of a piece of printed music (979-0).
        case ismn
        case notAnISBN

        /// A stable name for reports.
        public var code: String {
            switch self {
            case .wrongCheckDigit: "wrong-check-digit"
            case .wrongLength: "wrong-length"
            case .wrongPrefix: "wrong-prefix"
            case .roundedBySpreadsheet: "rounded-by-spreadsheet"
            case .issn: "issn"
            case .ismn: "ismn"
            case .notAnISBN: "not-an-isbn"
            }
        }
    }
}
