import TextAnalysis

/// The readers that a wish or a search names by itself: "matematika kelas 8", "cerita untuk SD", "fisika kls XI".
struct NamedReaders: Hashable {
    var stage: SchoolStage?
    /// 1–12.
    var grade: Int?

    /// Only words that mean a stage wherever they stand: "MA" and "MI" are also other words.
    private static let stages: [String: SchoolStage] = [
        "paud": .early, "tk": .early, "balita": .early, "sd": .primary, "sdn": .primary, "ibtidaiyah": .primary,
        "smp": .lowerSecondary, "smpn": .lowerSecondary, "mts": .lowerSecondary, "mtsn": .lowerSecondary, "sltp": .lowerSecondary,
        "tsanawiyah": .lowerSecondary, "sma": .upperSecondary, "sman": .upperSecondary, "smk": .upperSecondary,
        "smkn": .upperSecondary, "slta": .upperSecondary, "aliyah": .upperSecondary,
    ]
    private static let gradeWords: Set<String> = ["kelas", "kls", "kl", "grade"]

    init(stage: SchoolStage? = nil, grade: Int? = nil) {
        self.stage = stage
        self.grade = grade
    }

    init(in text: String) { self.init(words: Analyzer.shared.words(String(text.prefix(400))).map(\.folded)) }

    /// - Parameter words: folded.
    init(words: [String]) {
        for (word, next) in zip(words, words.dropFirst()) where Self.gradeWords.contains(word) {
            guard let number = Self.number(next), let stage = SchoolStage(grade: number) else { continue }
            (self.stage, grade) = (stage, number)
            return
        }
        stage = words.lazy.compactMap { Self.stages[$0] }.first
    }

    private static func number(_ word: String) -> Int? {
        Int(word) ?? Numerals.value(ofWord: word) ?? Numerals.value(ofRoman: word)
    }
}
