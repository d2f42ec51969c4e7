/// Cuts a file into stretches that each hold one record, or bytes that are none.
///
/// The length in the leader is believed only when a record terminator stands at its end; otherwise the next terminator, or the
/// next thing that is surely a leader, decides. Every byte is looked at a bounded number of times, whatever the file says.
struct RecordFramer {
    struct Frame {
        enum Kind { case record, truncated, junk, tooLarge }
        /// Within `window`.
        var range: Range<Int>
        var kind: Kind
        /// Defects of the frame and where they are in the file.
        var problems: [(code: MARC.DiagnosticCode, at: Int)] = []
    }

    /// The part of the file that is in memory.
    private(set) var window: [UInt8]
    /// Where in the file `window` begins.
    private(set) var origin = 0
    private var position = 0
    private var isComplete: Bool
    private let source: (() -> [UInt8]?)?
    /// The stretch of junk before `position` went on to the end of the window.
    private var isInsideJunk = false
    /// The first record terminator at or after `position`, once looked for: its place, or the end of what was searched.
    private var terminator: Int?
    private var searched = 0
    /// Nothing larger is kept in memory at once. Records beyond ISO 2709's 99,999 bytes exist; none near this.
    static let maximum = 1 << 24
    private static let lookahead = 1 << 17

    init(bytes: [UInt8]) {
        window = bytes
        isComplete = true
        source = nil
    }

    init(source: @escaping () -> [UInt8]?) {
        window = []
        isComplete = false
        self.source = source
    }

    mutating func next() -> Frame? {
        fill(Self.lookahead)
        var problems: [(code: MARC.DiagnosticCode, at: Int)] = []
        if !isInsideJunk { skipBetween(&problems) }
        guard position < window.count else { return nil }
        if isInsideJunk || !LeaderShape.isPossible(window, at: position) {
            let junk = junk()
            guard junk.range.count < ISO2709.leaderLength, LeaderShape.isPossible(window, at: position) else { return junk }
            // Too short to have been a record: a word in the report of the next one.
            problems.append((.junkBetweenRecords, origin + junk.range.lowerBound))
        }
        var frame = record()
        frame.problems = problems + frame.problems
        position = frame.range.upperBound
        skipTrailing(&frame)
        return frame
    }

    // MARK: - Between records

    /// Passes over what may stand between records: line breaks, zero bytes, a DOS end-of-file mark, a byte order mark, blanks
    /// before a digit.
    private mutating func skipBetween(_ problems: inout [(code: MARC.DiagnosticCode, at: Int)]) {
        let start = origin + position
        var sawBreak = false
        var sawOther = false
        while position < window.count {
            switch window[position] {
            case 0x0A, 0x0D: sawBreak = true
            case 0x00..<0x1E: sawOther = true
            case 0x20 where !LeaderShape.isPossible(window, at: position) || isCertainNear(position): sawOther = true
            case 0xEF where origin + position == 0 && window.starts(with: [0xEF, 0xBB, 0xBF]):
                position += 2
                sawOther = true
            default:
                if sawBreak { problems.append((.lineBreakBetweenRecords, start)) }
                if sawOther { problems.append((.junkBetweenRecords, start)) }
                return
            }
            position += 1
            // Enough for a leader near here.
            if window.count - position < 2 * ISO2709.leaderLength { fill(Self.lookahead) }
        }
    }

    /// Whether a leader begins a few bytes on, so that the blanks before it are not a leader's lost length.
    private func isCertainNear(_ index: Int) -> Bool {
        (1..<ISO2709.leaderLength).contains { LeaderShape.isCertain(window, at: index + $0) }
    }

    /// Passes over bytes that are no record, up to what may be a leader.
    private mutating func junk() -> Frame {
        let start = position
        var index = position + 1
        // A leader may lie across the end of the window; the last byte that surely begins none is where to go on.
        let end = isComplete ? window.count : max(index, window.count - ISO2709.leaderLength)
        while index < end, !LeaderShape.isCertain(window, at: index) {
            // After a terminator a defective leader will do.
            if window[index - 1] == ISO2709.recordTerminator, LeaderShape.isPossible(window, at: index) { break }
            index += 1
        }
        isInsideJunk = index == end && !isComplete
        position = isInsideJunk ? max(start + 1, index - 1) : index
        return Frame(range: start..<position, kind: .junk)
    }

    /// A few bytes at the end of the file that can be no record belong to the last one's report.
    private mutating func skipTrailing(_ frame: inout Frame) {
        guard isComplete, window.count - position < ISO2709.leaderLength else { return }
        if window[position...].contains(where: { $0 > 0x20 }) { frame.problems.append((.junkBetweenRecords, origin + position)) }
        position = window.count
    }

    // MARK: - One record

    private mutating func record() -> Frame {
        // First of all, because it may move the window.
        let first = nextTerminator(from: position + ISO2709.leaderLength)
        let start = position
        let length = ISO2709.number(window, at: start, digits: 5) ?? 0
        let stated = start + length
        let isStatedUsable = length > ISO2709.leaderLength && stated <= window.count
        if isStatedUsable, window[stated - 1] == ISO2709.recordTerminator {
            // A terminator inside: is the length wrong, or did one slip into the text?
            guard let first, first < stated - 1 else { return Frame(range: start..<stated, kind: .record) }
            let behind = skipBreaks(first + 1)
            guard LeaderShape.isCertain(window, at: behind), behind < stated else {
                return Frame(range: start..<stated, kind: .record)
            }
            return Frame(range: start..<(first + 1), kind: .record, problems: [(.wrongRecordLength, origin + start)])
        }
        // The next record begins where this one says it ends, without a terminator between.
        if isStatedUsable, (first ?? window.count) >= stated, endsField(stated),
            stated == window.count && isComplete || LeaderShape.isCertain(window, at: skipBreaks(stated))
        {
            return Frame(range: start..<stated, kind: .record, problems: [(.missingRecordTerminator, origin + stated - 1)])
        }
        let limit = first.map { $0 + 1 } ?? window.count
        // Behind a field terminator another leader: this record has lost its terminator, and its length is wrong too.
        if let next = leaderInside(start + ISO2709.leaderLength, limit) {
            return Frame(
                range: start..<next, kind: .record,
                problems: [(.missingRecordTerminator, origin + next - 1), (.wrongRecordLength, origin + start)])
        }
        guard limit - start <= Self.maximum else { return Frame(range: start..<limit, kind: .tooLarge) }
        guard first != nil else { return Frame(range: start..<limit, kind: isComplete ? .truncated : .tooLarge) }
        return Frame(range: start..<limit, kind: .record, problems: [(.wrongRecordLength, origin + start)])
    }

    /// Whether a field ends at `index`, or a byte before, where another byte stands for the record terminator.
    private func endsField(_ index: Int) -> Bool {
        window[index - 1] == ISO2709.fieldTerminator || window[index - 2] == ISO2709.fieldTerminator
    }

    private func skipBreaks(_ index: Int) -> Int {
        var index = index
        while index < window.count, window[index] == 0x0A || window[index] == 0x0D { index += 1 }
        return index
    }

    private func leaderInside(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end {
            if window[index - 1] == ISO2709.fieldTerminator {
                let next = skipBreaks(index)
                if next < end, LeaderShape.isCertain(window, at: next) { return next }
            }
            index += 1
        }
        return nil
    }

    private mutating func nextTerminator(from start: Int) -> Int? {
        if let terminator, terminator >= start { return terminator }
        terminator = nil
        searched = max(searched, start)
        while true {
            if let found = ISO2709.firstIndex(of: ISO2709.recordTerminator, in: window, from: searched) {
                terminator = found
                return found
            }
            searched = window.count
            guard !isComplete, window.count - position < Self.maximum else { return nil }
            fill(window.count - position + Self.lookahead)
        }
    }

    // MARK: - The window

    /// Brings at least `count` bytes from `position` on into the window, if the file has them.
    private mutating func fill(_ count: Int) {
        guard !isComplete, window.count - position < count else { return }
        if position > 0 {
            window.removeFirst(position)
            origin += position
            searched = max(0, searched - position)
            terminator = terminator.map { $0 - position }
            if let found = terminator, found < 0 { terminator = nil }
            position = 0
        }
        // Twice what is asked, so that small chunks do not move the window for each record.
        while window.count < count * 2 {
            guard let chunk = source?() else {
                isComplete = true
                return
            }
            window.append(contentsOf: chunk)
        }
    }
}
