/// How the matches divide. A value's count is what the answer's total would be if that value were the only one chosen in its
/// facet, so a chosen value can be switched for another; chosen values are always listed.
public struct SearchFacets: Sendable, Hashable {
    /// A value and the number of titles that have it.
    public struct Count<Value: Sendable & Hashable>: Sendable, Hashable {
        public var value: Value
        public var count: Int

        public init(_ value: Value, _ count: Int) {
            self.value = value
            self.count = count
        }
    }

    /// Most titles first, ties by value; likewise for class, subject, language and kind.
    public var libraries: [Count<Int32>] = []
    /// How many libraries have at least one match.
    public var libraryTotal = 0
    /// How many titles each circle of the query has, in its order.
    public var circles: [Int] = []
    public var levels: [Count<UInt8>] = []
    public var classNodes: [Count<String>] = []
    public var subjects: [Count<String>] = []
    public var subjectTotal = 0
    public var languages: [Count<String>] = []
    public var kinds: [Count<String>] = []
    /// Every year, latest first.
    public var years: [Count<Int16>] = []
    /// Titles with a copy on the shelf, with a copy known to be out, and with a holding that does not say.
    public var onShelf = 0
    public var out = 0
    public var unknown = 0

    public init() {}
}
