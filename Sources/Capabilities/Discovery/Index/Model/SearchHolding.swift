/// That one library holds a title. Several holdings of one library count as one.
public struct SearchHolding: Sendable, Hashable {
    /// Row id of the library.
    public var library: Int32
    /// Level of the school, 0–15 (the meaning is the caller's).
    public var level: UInt8
    /// Whether a copy is on the shelf; `nil` when the library's file does not say.
    public var available: Bool?
    public var copies: Int32

    public init(library: Int32, level: UInt8, available: Bool? = nil, copies: Int32 = 1) {
        self.library = library
        self.level = level
        self.available = available
        self.copies = copies
    }
}
