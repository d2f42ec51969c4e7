/// The grades a book is for, 1–13.
///
/// Older books count within their school ("SMU kelas 2"), so a grade up to 3 without a school form may mean three things.
public struct GradeSet: Sendable, Hashable {
    /// Bit n = grade n.
    public let mask: UInt16
    /// Counted within a school that is not named.
    public let isRelative: Bool

    public static let none = GradeSet(mask: 0, isRelative: false)

    public init(mask: UInt16, isRelative: Bool) {
        self.mask = mask
        self.isRelative = isRelative
    }

    /// `counted` as printed, `levels` as named in the same title.
    init(counted: UInt16, levels: SchoolLevels) {
        let small: UInt16 = 0b1110
        if counted == 0 || counted & ~small != 0 {
            self.init(mask: counted, isRelative: false)
        } else if let offset = levels.gradeOffset {
            self.init(mask: counted << UInt16(offset), isRelative: false)
        } else {
            self.init(mask: counted, isRelative: true)
        }
    }

    public var isEmpty: Bool { mask == 0 }

    /// Every absolute reading: one, or for a relative grade those in primary, junior and senior school.
    var readings: [UInt16] {
        if isEmpty { return [] }
        return isRelative ? [mask, mask << 6, mask << 9] : [mask]
    }

    /// Whether both are known and no reading of one is a reading of the other. A book for grades 7–9 is not the one for grade 7.
    func conflicts(with other: GradeSet) -> Bool {
        if isEmpty || other.isEmpty || mask == other.mask && isRelative == other.isRelative { return false }
        if isRelative, other.isRelative { return true }
        return isRelative ? !readings.contains(other.mask) : !other.readings.contains(mask)
    }

    /// "7", "10–12", "1?" for a relative one.
    public var text: String {
        let numbers = (1...15).filter { mask & (1 << UInt16($0)) != 0 }.map(String.init)
        return numbers.joined(separator: ",") + (isRelative ? "?" : "")
    }
}
