/// How far searches had to reach, for readers who named their library (S181): as far as finding goes.
///
/// Searches are counted, not people: someone who refines their words counts again. Neither words nor libraries are kept with it.
public struct SearchReach: Sendable, Hashable {
    /// The reader's own library holds a title that was found.
    public var own = 0
    /// Only other libraries do: a need that another school can meet.
    public var elsewhere = 0
    /// Nobody does.
    public var nowhere = 0

    public var total: Int { own + elsewhere + nowhere }

    enum Place: String, Sendable, Hashable, CaseIterable { case own, elsewhere, nowhere }

    public init(own: Int = 0, elsewhere: Int = 0, nowhere: Int = 0) {
        self.own = own
        self.elsewhere = elsewhere
        self.nowhere = nowhere
    }
}
