/// The words by which titles name a school level, today's and those of earlier curricula.
enum SchoolLevelWords {
    static let abbreviations: [String: Grade.Level] = [
        "sd": .primary, "mi": .primary, "sdlb": .primary, "smp": .juniorSecondary, "mts": .juniorSecondary,
        "sltp": .juniorSecondary,
        "smplb": .juniorSecondary, "sma": .seniorSecondary, "ma": .seniorSecondary, "smk": .seniorSecondary,
        "mak": .seniorSecondary,
        "smu": .seniorSecondary, "slta": .seniorSecondary, "stm": .seniorSecondary, "smea": .seniorSecondary,
        "smalb": .seniorSecondary,
    ]

    private static let phrases: [([String], Grade.Level)] = [
        (["sekolah", "dasar"], .primary), (["madrasah", "ibtidaiyah"], .primary), (["elementary", "school"], .primary),
        (["sekolah", "menengah", "pertama"], .juniorSecondary), (["madrasah", "tsanawiyah"], .juniorSecondary),
        (["junior", "high", "school"], .juniorSecondary), (["sekolah", "menengah", "atas"], .seniorSecondary),
        (["sekolah", "menengah", "umum"], .seniorSecondary), (["sekolah", "menengah", "kejuruan"], .seniorSecondary),
        (["sekolah", "menengah", "tingkat", "atas"], .seniorSecondary), (["madrasah", "aliyah"], .seniorSecondary),
        (["senior", "high", "school"], .seniorSecondary),
    ]

    /// The level a title names anywhere, when it names one only. "MA", "MI" and "SD" are too short to be trusted outside a grade.
    static func anywhere(in words: [StatementWord]) -> Grade.Level? {
        var found: Set<Grade.Level> = []
        for (index, word) in words.enumerated() {
            if word.text.utf8.count > 2, let level = abbreviations[word.text] { found.insert(level) }
            for (phrase, level) in phrases
            where phrase.first == word.text && words[index...].prefix(phrase.count).map(\.text) == phrase {
                found.insert(level)
            }
        }
        return found.count == 1 ? found.first : nil
    }
}
