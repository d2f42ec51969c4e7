internal import CLibPQ

/// How values travel: all in PostgreSQL's binary form, which needs no quoting, keeps numbers exact and is half the size
/// of text for byte strings.
enum PostgresValues {
    static let bigint: Oid = 20
    static let double: Oid = 701
    static let text: Oid = 25
    static let bytes: Oid = 17
    /// The server finds out.
    static let unknown: Oid = 0

    static func type(of value: Value) -> Oid {
        switch value {
        case .null: unknown
        case .integer: bigint
        case .real: double
        case .text: text
        case .bytes: bytes
        }
    }

    /// Appends a value in the form of the type declared for it; NULL has none.
    static func append(_ value: Value, to buffer: inout [UInt8]) throws(StoreError) {
        if value != .null { try append(value, as: type(of: value), to: &buffer) }
    }

    /// Appends a value as a column's type wants it.
    static func append(_ value: Value, as type: Oid, to buffer: inout [UInt8]) throws(StoreError) {
        switch (value, type) {
        case (.integer(let integer), 20): append(integer, to: &buffer)
        case (.integer(let integer), 23): append(try narrow(integer, to: Int32.self), to: &buffer)
        case (.integer(let integer), 21): append(try narrow(integer, to: Int16.self), to: &buffer)
        case (.integer(let integer), 701): append(Double(integer).bitPattern, to: &buffer)
        case (.real(let real), 701): append(real.bitPattern, to: &buffer)
        case (.text(let text), 25), (.text(let text), 1043): append(text, to: &buffer)
        case (.bytes(let bytes), 17): buffer += bytes
        default: throw StoreError(.syntax, "a column of type \(type) cannot take a value of another kind")
        }
    }

    static func append(_ number: some FixedWidthInteger, to buffer: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }

    /// PostgreSQL's text holds every character but U+0000.
    private static func append(_ text: String, to buffer: inout [UInt8]) {
        buffer += text.storable.utf8
    }

    private static func narrow<T: FixedWidthInteger>(_ value: Int64, to type: T.Type) throws(StoreError) -> T {
        guard let narrow = T(exactly: value) else { throw StoreError(.other, "a number is out of its column's range") }
        return narrow
    }

    /// Reads one field of a result.
    static func read(_ start: UnsafePointer<UInt8>, _ count: Int, as type: Oid) throws(StoreError) -> Value {
        let bytes = UnsafeBufferPointer(start: start, count: count)
        switch type {
        case 20, 5069: return .integer(Int64(bitPattern: unsigned(bytes)))
        case 23: return .integer(Int64(Int32(truncatingIfNeeded: unsigned(bytes))))
        case 21: return .integer(Int64(Int16(truncatingIfNeeded: unsigned(bytes))))
        case 16, 26, 28: return .integer(Int64(unsigned(bytes)))
        case 25, 1043, 1042, 19, 18, 705, 114: return .text(String(decoding: bytes, as: UTF8.self))
        case 17: return .bytes([UInt8](bytes))
        case 701: return .real(Double(bitPattern: unsigned(bytes)))
        case 700: return .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: unsigned(bytes)))))
        case 1700: return PostgresNumeric.value(bytes)
        case 2278: return .null
        default: throw StoreError(.syntax, "a result has a column of type \(type), which has no common kind; cast it")
        }
    }

    private static func unsigned(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// PostgreSQL's `numeric`, in which sums of integers come.
enum PostgresNumeric {
    /// An integer when it has no decimals and fits, else the nearest double.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Value {
        func short(_ index: Int) -> Int { Int(bytes[index * 2]) << 8 | Int(bytes[index * 2 + 1]) }
        guard bytes.count >= 8 else { return .null }
        let digits = min(short(0), bytes.count / 2 - 4)
        let weight = Int(Int16(truncatingIfNeeded: short(1)))
        let sign = short(2)
        let decimals = short(3)
        guard sign == 0 || sign == 0x4000 else { return .real(sign == 0xF000 ? -.infinity : sign == 0xD000 ? .infinity : .nan) }
        if decimals == 0, weight < 5, let whole = integer(digits, weight, sign != 0, short) { return .integer(whole) }
        var text = sign == 0 ? "" : "-"
        for index in 0..<digits { text += String(short(4 + index) + 10_000).dropFirst() }
        text += "e\((weight + 1 - digits) * 4)"
        return .real(digits == 0 ? 0 : Double(text) ?? .nan)
    }

    private static func integer(_ digits: Int, _ weight: Int, _ isNegative: Bool, _ short: (Int) -> Int) -> Int64? {
        var value: Int64 = 0
        guard digits <= weight + 1 || digits == 0 else { return nil }
        for index in 0..<max(0, weight + 1) {
            let digit = index < digits ? Int64(short(4 + index)) : 0
            let (shifted, tooLong) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, tooLarge) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
            if tooLong || tooLarge { return nil }
            value = sum
        }
        return value
    }
}
