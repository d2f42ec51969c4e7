/// The part of a school year a book covers: semester, or formerly *caturwulan* (a third of a year).
public struct TermSet: Sendable, Hashable {
    public enum Unit: UInt8, Sendable, Hashable {
        case semester = 1
        case quarter = 2
    }

    public let unit: Unit
    /// Bit n = term n; 0 when no term is named.
    public let mask: UInt8

    public static let none = TermSet(unit: .semester, mask: 0)

    public init(unit: Unit, mask: UInt8) {
        self.unit = unit
        self.mask = mask
    }

    public var isEmpty: Bool { mask == 0 }

    /// "Semester 1 dan 2" is all there is, as when no term is named.
    var isWholeYear: Bool { mask == (unit == .semester ? 0b110 : 0b1110) }

    func conflicts(with other: TermSet) -> Bool { !isEmpty && !other.isEmpty && self != other }

    public var text: String {
        let numbers = (1...7).filter { mask & (1 << UInt8($0)) != 0 }.map(String.init).joined(separator: ",")
        return unit == .quarter ? "cawu " + numbers : numbers
    }
}
