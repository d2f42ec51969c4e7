/// Points of the score, 0…1000. ``joins`` is where two descriptions become one title, ``reviews`` where a person is asked.
///
/// The weights follow from three demands: an ISBN with nothing else never joins; a distinctive title joins with its author or its year; a
/// common title ("Matematika") needs two or three of author, publisher, year and grade.
public enum Scale {
    public static let joins = 600
    public static let reviews = 450

    /// Points by what the name says alone.
    struct ByName {
        let common: Int
        let short: Int
        let distinctive: Int

        func of(_ weight: NameWeight) -> Int {
            switch weight {
            case .common: common
            case .short: short
            case .distinctive: distinctive
            }
        }
    }

    static let title = ByName(common: 300, short: 400, distinctive: 450)
    static let subtitleOnOneSide = ByName(common: 240, short: 340, distinctive: 420)
    static let typo = ByName(common: 270, short: 330, distinctive: 400)
    static let contained = ByName(common: 180, short: 220, distinctive: 280)
    static let cut = 380
    static let perTypo = 25
    /// Below this the names do not carry a join.
    static let leastTitle = 240

    static let isbn = 300
    static let brokenISBN = 150
    static let otherISBN = -120
    static let issn = 300

    static let names = 200
    static let someNames = 100
    static let otherNames = -300
    static let authorMark = 90

    static let publisher = 110
    static let similarPublisher = 80
    static let otherPublisher = -150
    static let year = 150
    static let grade = 60
    static let term = 40
    static let volume = 90
    static let role = 20
    static let edition = 40
    /// A ministry publishes one book for each subject, grade, role and curriculum.
    static let curriculum = 130
    static let pages = 80
    static let missingMark = -60
}
