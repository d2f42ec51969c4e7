/// An International Standard Book Number (ISO 2108), held in its 13-digit form whichever form was typed.
///
/// Two texts that name one book compare equal: `0-306-40615-2` and `978-0-306-40615-7`.
public struct ISBN: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Thirteen digits, without hyphens.
    public let isbn13: String

    /// Reads one ISBN of 10 or 13 digits, with hyphens or spaces anywhere between its digits.
    ///
    /// Strict: anything else beside it makes this `nil`. For a catalogue cell use ``examine(_:)``.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "X"), UInt8(ascii: "x"): digits.append(10)
            case UInt8(ascii: "-"), UInt8(ascii: " "): continue
            default: return nil
            }
        }
        switch CheckDigit.verdict(on: digits) {
        case .right(let isbn): self = isbn
        default: return nil
        }
    }

    /// - Parameter digits: thirteen digits whose check digit is known to be right.
    init(checked digits: [UInt8]) {
        isbn13 = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }

    /// The older form of ten characters; only numbers with the prefix 978 have one.
    public var isbn10: String? {
        guard isbn13.hasPrefix("978") else { return nil }
        let core = isbn13.utf8.dropFirst(3).dropLast().map { $0 - UInt8(ascii: "0") }
        let check = CheckDigit.mod11(core)
        return String(isbn13.dropFirst(3).dropLast()) + (check == 10 ? "X" : String(check))
    }

    /// The parts with hyphens between them: prefix, registration group, registrant, publication, check digit.
    ///
    /// Where the agency has not yet told which registrant lengths a range has, the undivided part stays in one piece.
    public var hyphenated: String { ISBNRanges.shared.parts(of: isbn13).joined(separator: "-") }

    /// Prefix and registration group: "978-979" and "978-602" are Indonesia's; `nil` where the group is not assigned.
    public var registrationGroup: String? {
        let parts = ISBNRanges.shared.parts(of: isbn13)
        return parts.count >= 4 ? parts[0] + "-" + parts[1] : nil
    }

    public var description: String { isbn13 }

    public static func < (left: ISBN, right: ISBN) -> Bool { left.isbn13 < right.isbn13 }
}
