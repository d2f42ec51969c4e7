/// Finds the runs of digits in a cell. One pass; letters count as digits only where they can be nothing else.
struct NumberRunScanner {
    let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    func runs() -> [NumberRun] {
        var runs: [NumberRun] = []
        var index = 0
        var lastEnd: Int?
        while index < scalars.count {
            guard digit(at: index) != nil, !isLetterX(index) else {
                index += 1
                continue
            }
            var run = run(from: index)
            run.afterSpace = lastEnd.map { end in end < index && scalars[end..<index].allSatisfy(Self.isSpace) } ?? false
            index = run.range.upperBound
            lastEnd = index
            runs.append(run)
        }
        return runs
    }

    private func run(from start: Int) -> NumberRun {
        var run = NumberRun(range: start..<start)
        var index = start
        var group = 0
        while index < scalars.count {
            if let value = digit(at: index) {
                run.digits.append(value)
                group += 1
                run.letters = run.letters || Self.plainDigit(scalars[index]) == nil && !(value == 10)
                index += 1
                if value == 10 { break }
                continue
            }
            let gap = separator(from: index)
            guard gap > 0, index + gap < scalars.count, digit(at: index + gap) != nil else { break }
            if gap > 1 || scalars[index] != "-" { run.oddSeparators = true }
            run.groups.append(group)
            group = 0
            index += gap
        }
        run.groups.append(group)
        run.range = start..<index
        run.touched = isWordLetter(start - 1) || isWordLetter(index)
        return run
    }

    /// The length of a mark that parts groups of one number: hyphens and what stands for them, also with spaces around them.
    private func separator(from start: Int) -> Int {
        var index = start
        var hyphens = 0
        var others = 0
        while index < scalars.count, index - start < 4 {
            if Self.isHyphen(scalars[index]) {
                hyphens += 1
            } else if Self.isOtherMark(scalars[index]) {
                others += 1
            } else if !Self.isSpace(scalars[index]) {
                break
            }
            index += 1
        }
        // "979-411-340-2 [1]" and "0216-6992. 978…" are two numbers: only a hyphen binds across a space.
        let bound = hyphens + others
        return bound > 0 && (others == 0 || bound == index - start) ? index - start : 0
    }

    /// The value at a place: a digit, a final X (10), or a look-alike letter between digits.
    private func digit(at index: Int) -> UInt8? {
        let scalar = scalars[index]
        if let value = Self.plainDigit(scalar) { return value }
        if isLetterX(index) { return 10 }
        return lookAlike(at: index)
    }

    private func isLetterX(_ index: Int) -> Bool {
        guard ["x", "X", "×", "Х", "х"].contains(scalars[index]), index > 0, !isWordLetter(index + 1) else { return false }
        if index + 1 < scalars.count, Self.plainDigit(scalars[index + 1]) != nil { return false }
        return Self.plainDigit(scalars[index - 1]) != nil || Self.isHyphen(scalars[index - 1])
            || Self.isOtherMark(scalars[index - 1])
    }

    /// O, o for 0 and I, l, | for 1, where a digit touches them and no other letter does.
    private func lookAlike(at index: Int) -> UInt8? {
        guard let value = Self.lookAlikes[scalars[index]] else { return nil }
        var low = index
        while low > 0, Self.lookAlikes[scalars[low - 1]] != nil { low -= 1 }
        var high = index
        while high + 1 < scalars.count, Self.lookAlikes[scalars[high + 1]] != nil { high += 1 }
        guard high - low < 3, !isWordLetter(low - 1), !isWordLetter(high + 1) else { return nil }
        let before = low > 0 ? scalars[low - 1] : " "
        let after = high + 1 < scalars.count ? scalars[high + 1] : " "
        if Self.plainDigit(before) != nil || Self.plainDigit(after) != nil { return value }
        return Self.isHyphen(before) && Self.isHyphen(after) ? value : nil
    }

    private func isWordLetter(_ index: Int) -> Bool {
        guard scalars.indices.contains(index) else { return false }
        return scalars[index].properties.isAlphabetic && Self.lookAlikes[scalars[index]] == nil
    }

    private static let lookAlikes: [Unicode.Scalar: UInt8] = ["O": 0, "o": 0, "I": 1, "l": 1, "|": 1]

    /// ASCII digits and their full-width forms.
    private static func plainDigit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value - 0x30)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
        default: nil
        }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" || scalar == "\t" }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}", "\u{FE63}": true
        default: false
        }
    }

    /// Keys beside the hyphen on a keyboard, and dots.
    private static func isOtherMark(_ scalar: Unicode.Scalar) -> Bool {
        [".", "_", "[", "]", "=", "~", "+", "*"].contains(scalar)
    }
}
