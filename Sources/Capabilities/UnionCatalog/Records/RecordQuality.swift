/// How much a record tells, to choose the one that speaks for its title. No library is preferred.
enum RecordQuality {
    /// 0…100; higher is fuller.
    static func score(_ record: BibliographicRecord) -> Int {
        if record.brief { return 1 }
        var score = 10
        if !record.creators.isEmpty { score += 14 }
        if record.publisher != nil { score += 8 }
        if record.year != nil { score += 10 }
        if !record.isbns.isEmpty { score += 12 }
        if record.classNumber != nil { score += 10 }
        if !record.subjects.isEmpty { score += 10 }
        if record.extent != nil { score += 5 }
        if record.place != nil { score += 3 }
        if record.language != nil { score += 3 }
        if record.summary != nil { score += 5 }
        if record.subtitle != nil { score += 3 }
        if record.edition != nil { score += 3 }
        if isShouted(record.title) { score -= 8 }
        return max(2, score)
    }

    /// Whether a title is typed in capitals throughout.
    static func isShouted(_ title: String) -> Bool {
        var capitals = 0
        for scalar in title.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            capitals += 1
        }
        return capitals >= 5
    }
}
