/// The kinds of school a textbook names itself for. "SMA/MA/SMK/MAK" names two: general and vocational upper secondary.
public struct SchoolLevels: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// TK, PAUD.
    public static let early = SchoolLevels(rawValue: 1)
    /// SD, MI: grades 1–6.
    public static let primary = SchoolLevels(rawValue: 2)
    /// SMP, MTs, formerly SLTP: grades 7–9.
    public static let junior = SchoolLevels(rawValue: 4)
    /// SMA, MA, formerly SMU: grades 10–12.
    public static let senior = SchoolLevels(rawValue: 8)
    /// SMK, MAK, formerly STM and SMEA: grades 10–13.
    public static let vocational = SchoolLevels(rawValue: 16)

    static let words: [String: SchoolLevels] = [
        "paud": .early, "tk": .early, "sd": .primary, "sdlb": .primary, "smp": .junior, "sltp": .junior, "mts": .junior,
        "smplb": .junior, "sma": .senior, "smu": .senior, "slta": [.senior, .vocational], "smalb": .senior,
        "smk": .vocational, "mak": .vocational, "stm": .vocational, "smea": .vocational,
    ]

    /// Forms that are also ordinary words or letters, and so count only beside another form: "SMA/MA", "SD & MI".
    static let weakWords: [String: SchoolLevels] = ["ma": .senior, "mi": .primary]

    static let phrases: [([String], SchoolLevels)] = [
        (["sekolah", "menengah", "umum", "tingkat", "atas"], .senior), (["sekolah", "menengah", "tingkat", "atas"], .senior),
        (["sekolah", "lanjutan", "tingkat", "atas"], .senior), (["sekolah", "lanjutan", "tingkat", "pertama"], .junior),
        (["sekolah", "menengah", "umum"], .senior), (["sekolah", "menengah", "atas"], .senior),
        (["sekolah", "menengah", "pertama"], .junior), (["sekolah", "menengah", "kejuruan"], .vocational),
        (["sekolah", "dasar"], .primary), (["madrasah", "ibtidaiyah"], .primary), (["madrasah", "tsanawiyah"], .junior),
        (["madrasah", "aliyah", "kejuruan"], .vocational), (["madrasah", "aliyah"], .senior),
        (["senior", "high", "school"], .senior), (["junior", "high", "school"], .junior),
        (["vocational", "high", "school"], .vocational), (["elementary", "school"], .primary), (["primary", "school"], .primary),
    ]

    /// The school form that these scalars are, in capitals and to the end of the word.
    static func form(_ scalars: ArraySlice<Unicode.Scalar>) -> SchoolLevels? {
        guard (2...4).contains(scalars.count), scalars.allSatisfy({ $0.isASCII && $0.isUppercaseLetter }) else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return words[String(view).lowercased()]
    }

    /// Whether a text begins with a school form, so that a slash before it is a list, not a statement of responsibility.
    static func opens(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = scalars.prefix(8).prefix(while: \.isLetterLike)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word)
        let text = String(view).lowercased()
        return words[text] != nil || weakWords[text] != nil
    }

    /// What to add to a grade counted within these levels ("kelas 2 SMA" is grade 11); nil when they do not agree.
    var gradeOffset: Int? {
        if isEmpty { return nil }
        if isSubset(of: [.senior, .vocational]) { return 9 }
        if self == .junior { return 6 }
        if self == .primary { return 0 }
        return nil
    }
}
