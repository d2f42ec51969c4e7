/// Digits in a row as typed in a cell, with the marks between them: "979-533-643-6". The raw material of ISBN and ISSN.
struct NumberRun {
    /// Digit values; 10 for a final X.
    var digits: [UInt8] = []
    /// How many digits each group has, groups being parted by hyphens or whatever stands for them.
    var groups: [Int] = []
    /// Where in the cell's scalars it stands.
    var range: Range<Int>
    /// Marks other than single hyphens part the groups.
    var oddSeparators = false
    /// Letters stand for digits.
    var letters = false
    /// A letter or other sign that is no part of a number touches it: "w471-29246-x".
    var touched = false
    /// Only a space parts it from the run before it.
    var afterSpace = false

    /// This run and the next, read as one number.
    func joined(with next: NumberRun) -> NumberRun {
        var both = self
        both.digits += next.digits
        both.groups += next.groups
        both.range = range.lowerBound..<next.range.upperBound
        both.oddSeparators = oddSeparators || next.oddSeparators
        both.letters = letters || next.letters
        both.touched = touched || next.touched
        return both
    }
}
