/// Short and long forms that a search tries for each other. They never replace a word: "mi" is noodles as well as a school.
struct Abbreviations: Sendable {
    /// Short form → its readings, each a row of folded words.
    let expansions: [String: [[String]]]
    /// First stem of a long form → rows of its stems with the short form.
    let shortForms: [String: [(stems: [String], short: String)]]

    init(stem: (String) -> String) {
        var expansions: [String: [[String]]] = [:]
        var shortForms: [String: [(stems: [String], short: String)]] = [:]
        for row in WordTable(Self.data).rows {
            expansions[row.head, default: []].append(row.words)
            let stems = row.words.map(stem)
            if let first = stems.first { shortForms[first, default: []].append((stems, row.head)) }
        }
        self.expansions = expansions
        self.shortForms = shortForms
    }
}
