public import Store

/// The number of a row of one kind: two kinds cannot be mixed up.
public protocol RowID: RawRepresentable, Sendable, Hashable, Comparable, Codable, Bindable where RawValue == Int64 {
    init(rawValue: Int64)
}

extension RowID {
    public init(_ value: Int64) { self.init(rawValue: value) }
    public var storeValue: Value { .integer(rawValue) }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A library of the network, inside this installation; outside it is known by its code.
public struct LibraryID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A title of the union catalogue. Never reused; a merged title redirects to its survivor.
public struct TitleID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// One import of one or more files.
public struct BatchID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A person with a role somewhere. The journal and messages know nobody by more than this.
public struct PersonID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A network of libraries: a charter, its members, its coordinators.
public struct NetworkID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An office that oversees schools by mandate.
public struct OfficeID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An agreement between libraries, with all its versions.
public struct AgreementID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}
