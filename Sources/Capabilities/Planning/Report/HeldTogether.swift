/// How many titles of one main class stand in exactly these libraries of a set, and in no other of it.
public struct HeldTogether: Sendable, Hashable {
    /// One bit for each library of the set, the first library's lowest.
    public let libraries: UInt32
    /// 0–9; nil for titles without a class number.
    public let mainClass: Int?
    public let titles: Int

    public init(libraries: UInt32, mainClass: Int?, titles: Int) {
        (self.libraries, self.mainClass, self.titles) = (libraries, mainClass, titles)
    }
}
