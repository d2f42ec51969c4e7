public import Commons
import Identifiers
import Membership
import Store

extension Discovery {
    /// The needs of the last days, the most frequent first. The index has to be loaded.
    public func needs(
        by grouping: NeedsReport.Grouping, limit: Int, days: Int = 90, by actor: Actor
    ) throws -> NeedsReport {
        try actor.must(.list)
        let since = clock.today().daysSince1970 - days
        let (searches, wishes, states, reach) = try database.read { connection in
            (
                try UnmetNeeds.searches(since: since, connection), try WishQueries.grouped(since: since, connection),
                try WishQueries.states(since: since, connection), try SearchReachQueries.sum(since: since, connection)
            )
        }
        var gathered = Gathered()
        var classes: [[String]: String?] = [:]
        for need in searches {
            let words = need.words.split(separator: " ").map(String.init)
            let key = key(grouping, words, NamedReaders(words: words), &classes)
            gathered.add(key, need.words, searches: need.count, lastDay: need.lastDay.daysSince1970)
        }
        for wish in wishes {
            let key = key(grouping, wish.words, NamedReaders(stage: wish.stage, grade: wish.grade), &classes)
            gathered.add(key, wish.words.joined(separator: " "), wishes: wish.count, lastDay: wish.lastDay)
        }
        var rows = gathered.rows(limit) { Self.label(grouping, $0) }
        if grouping == .words {
            for index in rows.indices {
                rows[index].titlesNow = titlesHolding(rows[index].key.split(separator: " ").map(String.init))
            }
        }
        return NeedsReport(
            days: days, rows: rows,
            wishes: .init(
                open: states[.open] ?? 0, answered: states[.answered] ?? 0, closed: states[.closed] ?? 0), reach: reach)
    }

    /// Wishes that nobody answered within so many days, and that the catalogue cannot answer either; the oldest first. The aim is
    /// that there are none (S45). The index has to be loaded.
    public func unanswered(longerThan days: Int, by actor: Actor) throws -> [UnansweredWish] {
        try actor.must(.list)
        let today = clock.today().daysSince1970
        let open = try database.read { try WishQueries.open(askedBefore: today - days, $0) }
        return open.filter { titlesHolding($0.words) == 0 }.map { wish in
            UnansweredWish(
                wish: wish, days: today - wish.asked.daysSince1970, library: wish.library.flatMap { directory[$0]?.code })
        }
    }

    /// The main class that these words speak of, judged from the titles that have them (naive Bayes): a word alone goes where most of
    /// its titles stand; of several, those that are rare elsewhere say more than those that stand in every class.
    ///
    /// - Returns: nil when no title with them has a class.
    func mainClass(of words: [String]) -> String? {
        let sizes = mainClasses(SearchQuery(size: 1, facetLimit: 1_000))
        let all = Double(max(index.count, 1))
        var scores = sizes
        var isKnown = false
        for word in words {
            let query = SearchQuery(text: "\"\(word)\"", size: 1, facetLimit: 1_000)
            let counts = mainClasses(query)
            guard !counts.isEmpty else { continue }
            isKnown = true
            // A word that a class lacks counts as half a title spread over all.
            let spread = 0.5 * counts.values.reduce(0, +) / all
            for (node, size) in sizes { scores[node, default: 0] *= (counts[node, default: 0] + spread) / (size + 0.5) }
        }
        return isKnown ? scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key : nil
    }

    /// Titles by main class; none when the words were only found loosely.
    private func mainClasses(_ query: SearchQuery) -> [String: Double] {
        let answer = index.search(query)
        guard answer.relaxed == nil else { return [:] }
        let roots = Set(ClassTree.shared.roots.map(\.id))
        let found = answer.facets.classNodes.filter { roots.contains($0.value) }
        return Dictionary(found.map { ($0.value, Double($0.count)) }, uniquingKeysWith: +)
    }

    private func key(
        _ grouping: NeedsReport.Grouping, _ words: [String], _ readers: NamedReaders, _ classes: inout [[String]: String?]
    ) -> String {
        switch grouping {
        case .words: return words.joined(separator: " ")
        case .level: return [readers.stage?.rawValue, readers.grade.map(String.init)].compactMap(\.self).joined(separator: " ")
        case .subject:
            if let known = classes[words] { return known ?? "" }
            let found = mainClass(of: words)
            classes[words] = .some(found)
            return found ?? ""
        }
    }

    private static func label(_ grouping: NeedsReport.Grouping, _ key: String) -> Phrase {
        switch grouping {
        case .words: return Phrase(same: key)
        case .subject:
            guard let node = ClassTree.shared.node(key) else {
                return Phrase(id: "Bidang tidak diketahui", en: "Field not known")
            }
            return Phrase(id: "\(node.notation) \(node.indonesian)", en: "\(node.notation) \(node.english)")
        case .level:
            let parts = key.split(separator: " ")
            guard let stage = parts.first.flatMap({ SchoolStage(rawValue: String($0)) }) else {
                return Phrase(id: "Jenjang tidak disebut", en: "Level not named")
            }
            guard let grade = parts.dropFirst().first else { return stage.name }
            return Phrase(id: "\(stage.name.indonesian), kelas \(grade)", en: "\(stage.name.english), grade \(grade)")
        }
    }
}

/// Rows of a report while they are being summed.
private struct Gathered {
    private struct Sum {
        var searches = 0
        var wishes = 0
        var lastDay = Int.min
        var words: [String: Int] = [:]
    }

    private var sums: [String: Sum] = [:]

    mutating func add(_ key: String, _ words: String, searches: Int = 0, wishes: Int = 0, lastDay: Int) {
        var sum = sums[key, default: Sum()]
        sum.searches += searches
        sum.wishes += wishes
        sum.lastDay = max(sum.lastDay, lastDay)
        sum.words[words, default: 0] += searches + wishes
        sums[key] = sum
    }

    func rows(_ limit: Int, label: (String) -> Phrase) -> [NeedsReport.Row] {
        let rows = sums.map { key, sum in
            let examples = sum.words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
            return NeedsReport.Row(
                key: key, label: label(key), searches: sum.searches, wishes: sum.wishes,
                lastDay: CalendarDay(daysSince1970: sum.lastDay), examples: examples)
        }
        return Array(rows.sorted { ($1.total, $0.key) < ($0.total, $1.key) }.prefix(limit))
    }
}
