/// Finds a record's fields, by the directory where it is right and by the field terminators where it is not.
struct Directory {
    struct Field {
        var tag: UInt32
        /// Content without the terminator, in the buffer.
        var range: Range<Int>
    }

    private(set) var fields: [Field] = []
    /// How far from its place the directory begins: characters lost from the leader or gained by it.
    private(set) var shift = 0
    /// What was wrong and where, in the buffer.
    private(set) var problems: [(code: MARC.DiagnosticCode, at: Int, message: String?)] = []

    private struct Entry {
        var tag: UInt32
        var length: Int
        var start: Int
        var position: Int
    }

    private let bytes: [UInt8]
    /// Where field data begin and end (the record terminator excluded).
    private let base: Int
    private let end: Int

    /// - Parameters:
    ///   - entries: where the directory lies, its terminator excluded.
    ///   - isTruncated: the record's end is lost, so that entries pointing behind it are lost fields and no reason to doubt the rest.
    init(_ bytes: [UInt8], entries range: Range<Int>, data: Range<Int>, isTruncated: Bool) {
        self.bytes = bytes
        base = data.lowerBound
        end = data.upperBound
        let (entries, areNumbers) = Self.entries(bytes, range)
        let rest = range.count % ISO2709.entryLength
        if areNumbers, rest == 0, readStrictly(entries) { return }
        if rest > 0 {
            if readStrictly(Self.longEntries(bytes, range)) {
                problems.append((.oversizeField, range.lowerBound, "a field's length takes five digits of the directory"))
                return
            }
            problems.append((.badDirectory, range.upperBound - rest, "the directory's length is not a multiple of 12"))
            // Backwards first: forwards would pass over an entry.
            for shift in [rest - ISO2709.entryLength, rest] {
                let (entries, areNumbers) = Self.entries(bytes, (range.lowerBound + shift)..<range.upperBound)
                guard areNumbers, readStrictly(entries) else { continue }
                self.shift = shift
                return
            }
        }
        if isTruncated {
            readTruncated(entries)
        } else {
            readByTerminators(entries)
        }
    }

    private static func entries(_ bytes: [UInt8], _ range: Range<Int>) -> (entries: [Entry], areNumbers: Bool) {
        var entries: [Entry] = []
        entries.reserveCapacity(range.count / ISO2709.entryLength)
        var index = range.lowerBound
        var areNumbers = true
        while index + ISO2709.entryLength <= range.upperBound {
            let tag = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
            let length = ISO2709.number(bytes, at: index + 3, digits: 4)
            let start = ISO2709.number(bytes, at: index + 7, digits: 5)
            if length == nil || start == nil { areNumbers = false }
            entries.append(Entry(tag: tag, length: length ?? 0, start: start ?? -1, position: index))
            index += ISO2709.entryLength
        }
        return (entries, areNumbers)
    }

    /// Entries of which some have five digits for the length, told by where the next field must start; none if that fails.
    private static func longEntries(_ bytes: [UInt8], _ range: Range<Int>) -> [Entry] {
        var entries: [Entry] = []
        var index = range.lowerBound
        var expected = 0
        while index < range.upperBound {
            var entry: Entry?
            for digits in 4...5 where index + 8 + digits <= range.upperBound {
                let start = index + 3 + digits
                guard let length = ISO2709.number(bytes[(index + 3)..<start]),
                    ISO2709.number(bytes[start..<(start + 5)]) == expected
                else { continue }
                let tag = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
                entry = Entry(tag: tag, length: length, start: expected, position: index)
                index = start + 5
                break
            }
            guard let entry else { return [] }
            entries.append(entry)
            expected += entry.length
        }
        return entries
    }

    // MARK: - The directory is right

    private mutating func readStrictly(_ entries: [Entry]) -> Bool {
        if entries.isEmpty, base < end { return false }
        fields.reserveCapacity(entries.count)
        var expected = base
        var covered = 0
        var isOrdered = true
        for entry in entries {
            let start = base + entry.start
            let last = start + entry.length - 1
            guard last >= start, last < end, bytes[last] == ISO2709.fieldTerminator,
                start == base || bytes[start - 1] == ISO2709.fieldTerminator
            else {
                fields.removeAll(keepingCapacity: true)
                return false
            }
            if start != expected { isOrdered = false }
            expected = last + 1
            covered += entry.length
            fields.append(Field(tag: entry.tag, range: start..<last))
        }
        if !isOrdered, !fields.isEmpty {
            // Entries may not share bytes: 8,000 entries for one field of 90 KB would make 700 MB of a record.
            let sorted = fields.sorted { $0.range.lowerBound < $1.range.lowerBound }
            for (one, next) in zip(sorted, sorted.dropFirst()) where next.range.lowerBound <= one.range.upperBound {
                fields.removeAll(keepingCapacity: true)
                return false
            }
            problems.append((.unorderedDirectory, entries[0].position, nil))
        }
        // Some programs delete a field by its entry alone.
        if covered < end - base, !fields.isEmpty { problems.append((.unreferencedData, expected, nil)) }
        return true
    }

    // MARK: - The directory is wrong

    /// The stretches between field terminators.
    private func chunks() -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = base
        for index in base..<max(base, end) where bytes[index] == ISO2709.fieldTerminator {
            chunks.append(start..<index)
            start = index + 1
        }
        if start < end { chunks.append(start..<end) }
        return chunks
    }

    private mutating func readTruncated(_ entries: [Entry]) {
        var lost = 0
        var used = base
        for entry in entries {
            let start = base + entry.start
            let last = start + entry.length - 1
            guard entry.start >= 0, start >= used, last >= start, last < end, bytes[last] == ISO2709.fieldTerminator else {
                lost += 1
                continue
            }
            used = last + 1
            fields.append(Field(tag: entry.tag, range: start..<last))
        }
        if lost > 0 { problems.append((.lostFields, end, "\(lost) of \(entries.count) fields lie behind the end of the file")) }
    }

    private mutating func readByTerminators(_ unsorted: [Entry]) {
        let firstBad = unsorted.first { entry in
            let last = base + entry.start + entry.length - 1
            return entry.start < 0 || entry.length < 1 || last >= end || bytes[last] != ISO2709.fieldTerminator
        }
        let position = firstBad?.position ?? unsorted.first?.position ?? base
        let starts = unsorted.map(\.start)
        let isUsable = !starts.contains(-1) && Set(starts).count == starts.count
        let entries = isUsable ? unsorted.sorted { $0.start < $1.start } : unsorted
        let chunks = chunks()
        if chunks.count == entries.count {
            fields = zip(entries, chunks).map { Field(tag: $0.tag, range: $1) }
            noteRepair(entries, position)
        } else if chunks.count > entries.count {
            join(chunks, entries, position)
        } else {
            split(chunks, entries, position)
        }
        restoreOrder(unsorted, entries)
    }

    /// One chunk for each entry: only the numbers were wrong. A field that outgrew its four digits is the usual reason.
    private mutating func noteRepair(_ entries: [Entry], _ position: Int) {
        if fields.contains(where: { $0.range.count + 1 > ISO2709.maximumField }) {
            problems.append((.oversizeField, position, nil))
        } else {
            problems.append((.badDirectory, position, nil))
        }
    }

    /// More chunks than entries: field terminators slipped into the text. Chunks are joined where that brings a field nearer to its
    /// stated length.
    private mutating func join(_ chunks: [Range<Int>], _ entries: [Entry], _ position: Int) {
        problems.append((.badDirectory, position, nil))
        var surplus = chunks.count - entries.count
        var index = 0
        for entry in entries {
            var range = chunks[index]
            index += 1
            while surplus > 0, index < chunks.count {
                let joined = range.lowerBound..<chunks[index].upperBound
                guard abs(joined.count + 1 - entry.length) < abs(range.count + 1 - entry.length) else { break }
                range = joined
                index += 1
                surplus -= 1
            }
            fields.append(Field(tag: entry.tag, range: range))
        }
        if index < chunks.count {
            problems.append((.lostFields, chunks[index].lowerBound, "\(chunks.count - index) fields are not in the directory"))
        }
    }

    /// Fewer chunks than entries: field terminators are missing. A chunk that is long enough for two is cut at the stated length.
    private mutating func split(_ chunks: [Range<Int>], _ entries: [Entry], _ position: Int) {
        problems.append((.badDirectory, position, nil))
        var shortage = entries.count - chunks.count
        var index = 0
        for chunk in chunks {
            var rest = chunk
            while index < entries.count {
                let entry = entries[index]
                let next = index + 1 < entries.count ? entries[index + 1].length : 0
                index += 1
                // Without its terminator the field has a byte less than stated, or its last byte was overwritten.
                let length = entry.length - 1
                if shortage > 0, next > 1, length > 0, rest.count >= length + next - 1 {
                    problems.append((.missingFieldTerminator, rest.lowerBound + length, nil))
                    fields.append(Field(tag: entry.tag, range: rest.lowerBound..<(rest.lowerBound + length)))
                    rest = (rest.lowerBound + length)..<rest.upperBound
                    shortage -= 1
                } else {
                    fields.append(Field(tag: entry.tag, range: rest))
                    break
                }
            }
        }
        if index < entries.count {
            problems.append((.lostFields, end, "\(entries.count - index) of \(entries.count) fields are missing"))
        }
    }

    /// Fields were dealt out in order of their starts; the record keeps the order of the directory.
    private mutating func restoreOrder(_ unsorted: [Entry], _ entries: [Entry]) {
        guard fields.count == entries.count else { return }
        let ranks = Dictionary(zip(entries.map(\.position), fields), uniquingKeysWith: { first, _ in first })
        fields = unsorted.compactMap { ranks[$0.position] }
    }
}
