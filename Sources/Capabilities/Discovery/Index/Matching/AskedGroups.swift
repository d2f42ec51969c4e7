/// The groups that are not excluded, one bit each in the order typed, and how telling each is.
struct AskedGroups {
    private(set) var required: UInt32 = 0
    private(set) var optional: UInt32 = 0
    private var rarities: [Int] = []

    mutating func append(rarity: Int, optional isOptional: Bool) {
        let bit: UInt32 = 1 << UInt32(rarities.count)
        if isOptional { optional |= bit } else { required |= bit }
        rarities.append(rarity)
    }

    /// Sum of the rarities of the groups in `bits`.
    func weight(_ bits: UInt32) -> Int {
        var rest = bits, sum = 0
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            if bit < rarities.count { sum += rarities[bit] }
            rest &= rest &- 1
        }
        return sum
    }
}
