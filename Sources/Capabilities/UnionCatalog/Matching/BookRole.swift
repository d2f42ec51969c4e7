/// Who in a classroom a textbook is made for. An unmarked book is the pupil's: libraries mark the others.
public enum BookRole: UInt8, Sendable, Hashable, CaseIterable {
    case unmarked = 0
    case pupil = 1
    case teacher = 2
    /// LKS, workbook: exercises that go with a textbook.
    case workbook = 3

    func conflicts(with other: BookRole) -> Bool { effective != other.effective }

    var effective: BookRole { self == .unmarked ? .pupil : self }
}
