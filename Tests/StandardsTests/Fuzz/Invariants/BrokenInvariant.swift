/// What a reader promises of any bytes and did not keep.
public struct BrokenInvariant: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// Throws unless `condition` holds.
func hold(_ condition: @autoclosure () -> Bool, _ promise: @autoclosure () -> String) throws(BrokenInvariant) {
    guard condition() else { throw BrokenInvariant(description: promise()) }
}
