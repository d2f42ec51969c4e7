/// One thing that spoke for or against a join: what was compared, both values, and the points it gave.
public struct Reason: Sendable, Hashable, Codable {
    /// Stable names; stored with each join and printed by `explain`.
    public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
        case titleSame, titleSameWhole, titleOneSubtitle, titleTypos, titleCut, titleContained
        case titleSubtitlesDiffer, titleNumbersDiffer, titleDifferent
        case isbnSame, isbnBroken, isbnDifferent
        case issnSame, issnDifferent
        case namesSame, namesPartial, namesWeak, namesBody, namesDifferent
        case markSame, markDifferent, markOfTitle
        case publisherSame, publisherSimilar, publisherDifferent
        case yearSame, yearDifferent
        case volumeSame, volumeOneSided, volumeDifferent
        case gradeSame, gradeOneSided, gradeDifferent
        case termSame, termOneSided, termDifferent
        case editionSame, editionDifferent
        case pagesSame, pagesDifferent
        case roleDifferent, levelDifferent, curriculumSame, curriculumDifferent, languageDifferent, materialTypeDifferent
    }

    public let code: Code
    /// The first description's value, empty when it has none.
    public let left: String
    public let right: String
    public let points: Int

    public init(code: Code, left: String, right: String, points: Int) {
        self.code = code
        self.left = left
        self.right = right
        self.points = points
    }
}
