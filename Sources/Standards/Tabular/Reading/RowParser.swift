/// Cuts a file into rows. A row that quotes make doubtful is read in several ways and the most plausible one taken.
///
/// Linear: an attempt at a cell over several lines is bounded, failures are remembered, and the work on attempts that are thrown
/// away is limited by the size of the file.
struct RowParser {
    let bytes: [UInt8]
    let dialect: Dialect
    private(set) var position: Int
    /// Set when quotes were so often out of balance that cells are no longer let go over lines.
    private(set) var isLineByLine = false
    /// No quote closes a cell between the place of a failed attempt and this.
    private var noCloserBefore = 0
    private var allowance: Int

    /// The longest cell over several lines that is believed.
    static let cellLimit = 1 << 16

    init(bytes: [UInt8], dialect: Dialect, from start: Int? = nil) {
        self.bytes = bytes
        self.dialect = dialect
        position = start ?? dialect.separatorLineLength
        allowance = 8 * bytes.count + (1 << 20)
    }

    mutating func next() -> ParsedRow? {
        guard position < bytes.count else { return nil }
        let row = bestRow()
        position = row.next
        return row
    }

    private mutating func bestRow() -> ParsedRow {
        let width = dialect.width
        var attempt = RowAttempt(bytes: bytes, dialect: dialect, doubling: true, multiline: !isLineByLine)
        attempt.noCloserBefore = noCloserBefore
        let first = attempt.row(from: position)
        noCloserBefore = max(noCloserBefore, attempt.noCloserBefore)
        allowance -= attempt.work
        if first.remarks.isEmpty { return first }
        if !first.hasUnclosedQuote, first.openersInside == 0, width == 0 || first.ends.count == width { return first }
        var best = first
        var bestPenalty = first.penalty(width: width)
        for reading in RowAttempt.otherReadings where !(isLineByLine && reading.multiline) {
            var attempt = RowAttempt(bytes: bytes, dialect: dialect, doubling: reading.doubling, multiline: reading.multiline)
            attempt.stopsAtOpeners = reading.stopsAtOpeners
            let other = attempt.row(from: position)
            let penalty = other.penalty(width: width)
            allowance -= other.next - position + attempt.work
            if penalty < bestPenalty { (best, bestPenalty) = (other, penalty) }
        }
        allowance -= max(0, first.next - best.next)
        if allowance < 0 { isLineByLine = true }
        return best
    }
}
