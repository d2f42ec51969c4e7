/// A value that may be bound to a statement's parameter.
///
/// A `RawRepresentable` type over a bindable raw value only declares the conformance: `extension TitleID: Bindable {}`.
public protocol Bindable {
    /// The value as the database is to hold it.
    var storeValue: Value { get }
}

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
    public var storeValue: Value { rawValue.storeValue }
}

extension Bindable where Self: BinaryInteger {
    /// Integers outside the 64-bit signed range cannot be stored; no type that conforms here has any.
    public var storeValue: Value { .integer(Int64(self)) }
}

extension Int: Bindable {}
extension Int64: Bindable {}
extension Int32: Bindable {}
extension Int16: Bindable {}
extension Int8: Bindable {}
extension UInt32: Bindable {}
extension UInt16: Bindable {}
extension UInt8: Bindable {}

extension Bool: Bindable {
    /// 1 for true, 0 for false.
    public var storeValue: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
    public var storeValue: Value { .real(self) }
}

extension String: Bindable {
    /// The text; U+0000, which PostgreSQL cannot hold, becomes U+FFFD on both engines.
    public var storeValue: Value { .text(storable) }

    var storable: String {
        if !utf8.contains(0) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
    }
}

extension Substring: Bindable {
    public var storeValue: Value { String(self).storeValue }
}

extension Array: Bindable where Element == UInt8 {
    public var storeValue: Value { .bytes(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    public var storeValue: Value {
        switch self {
        case .none: .null
        case .some(let wrapped): wrapped.storeValue
        }
    }
}

extension Value: Bindable {
    public var storeValue: Value { if case .text(let text) = self { text.storeValue } else { self } }
}
