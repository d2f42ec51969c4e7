/// Numbers for values in the order they were first seen. Numbers are never taken back.
struct Interner<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    init() {}

    /// `nil` when a value stands twice.
    init?(distinct values: [Value]) {
        self.values = values
        numbers.reserveCapacity(values.count)
        for (number, value) in values.enumerated() { numbers[value] = UInt32(number) }
        guard numbers.count == values.count else { return nil }
    }

    var count: Int { values.count }

    func number(of value: Value) -> UInt32? { numbers[value] }

    /// The number of a value, a new one when there is room; `nil` when `limit` values are there already.
    mutating func intern(_ value: Value, limit: Int) -> UInt32? {
        if let known = numbers[value] { return known }
        guard values.count < limit else { return nil }
        let number = UInt32(values.count)
        numbers[value] = number
        values.append(value)
        return number
    }
}
