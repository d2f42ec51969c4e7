extension Array {
    /// As many values as are bound to one statement at a time: few enough that it stays prepared.
    var portions: [ArraySlice<Element>] {
        stride(from: 0, to: count, by: 64).map { self[$0..<Swift.min($0 + 64, count)] }
    }
}
