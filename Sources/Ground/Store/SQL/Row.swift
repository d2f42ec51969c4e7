/// One row of a result, read by position from 0.
///
/// A row is a value: it may outlive the transaction it was read in. The plain readers (`int`, `text` …) are for columns
/// that cannot be NULL; meeting NULL or another kind there is a programming error that stops a debug build, while a
/// release build reads the neutral value (0, "", empty), because a school's damaged file must not take the server down.
public struct Row: Sendable {
    let values: [Value]
    let start: Int
    /// The number of columns.
    public let count: Int

    init(_ values: [Value], start: Int = 0, count: Int) {
        self.values = values
        self.start = start
        self.count = count
    }

    /// The row's values in order.
    var cells: ArraySlice<Value> { values[start..<start + count] }

    /// The value as stored.
    public subscript(column: Int) -> Value {
        precondition(column >= 0 && column < count, "the row has \(count) columns, no column \(column)")
        return values[start + column]
    }

    /// A 64-bit integer that cannot be NULL.
    public func int(_ column: Int) -> Int64 { intOrNil(column) ?? missing(column, 0) }
    /// A text that cannot be NULL.
    public func text(_ column: Int) -> String { textOrNil(column) ?? missing(column, "") }
    /// A number that cannot be NULL; an integer is widened.
    public func real(_ column: Int) -> Double { realOrNil(column) ?? missing(column, 0) }
    /// Bytes that cannot be NULL.
    public func bytes(_ column: Int) -> [UInt8] { bytesOrNil(column) ?? missing(column, []) }
    /// A truth value that cannot be NULL: any integer but 0 is true.
    public func bool(_ column: Int) -> Bool { boolOrNil(column) ?? missing(column, false) }

    public func intOrNil(_ column: Int) -> Int64? {
        switch self[column] {
        case .integer(let value): value
        case .null: nil
        default: unexpected(column)
        }
    }

    public func textOrNil(_ column: Int) -> String? {
        switch self[column] {
        case .text(let value): value
        case .null: nil
        default: unexpected(column)
        }
    }

    public func realOrNil(_ column: Int) -> Double? {
        switch self[column] {
        case .real(let value): value
        case .integer(let value): Double(value)
        case .null: nil
        default: unexpected(column)
        }
    }

    public func bytesOrNil(_ column: Int) -> [UInt8]? {
        switch self[column] {
        case .bytes(let value): value
        case .null: nil
        default: unexpected(column)
        }
    }

    public func boolOrNil(_ column: Int) -> Bool? {
        intOrNil(column).map { $0 != 0 }
    }

    private func missing<T>(_ column: Int, _ neutral: T) -> T {
        assertionFailure("column \(column) holds NULL or another kind")
        return neutral
    }

    private func unexpected<T>(_ column: Int) -> T? {
        assertionFailure("column \(column) holds another kind")
        return nil
    }
}
