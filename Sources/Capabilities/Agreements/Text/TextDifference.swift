public import Commons

/// One difference between two versions of a text, as a table shows it: what, before, after.
public struct TextDifference: Sendable, Hashable {
    public let what: Phrase
    /// The key of the clause it is in, if it is in one.
    public let clause: String?
    public let before: String?
    public let after: String?
}

extension AgreementText {
    /// What changed from an earlier version to this one: words whole, clauses value by value.
    public func differences(from old: AgreementText, _ language: Language) -> [TextDifference] {
        var found: [TextDifference] = []
        func compare(_ what: Phrase, _ before: String?, _ after: String?, clause: String? = nil) {
            let (before, after) = (before == "" ? nil : before, after == "" ? nil : after)
            if before != after { found.append(TextDifference(what: what, clause: clause, before: before, after: after)) }
        }
        compare(Phrase(id: "Judul", en: "Title"), old.title, title)
        compare(Phrase(id: "Mulai", en: "Start"), old.starts.text(language), starts.text(language))
        compare(Phrase(id: "Berakhir", en: "End"), old.ends?.text(language), ends?.text(language))
        compare(Phrase(id: "Pendorong", en: "Drivers"), old.drivers.joined(separator: "\n"), drivers.joined(separator: "\n"))
        compare(Phrase(id: "Angka awal", en: "Baseline"), old.programme.baseline, programme.baseline)
        for factor in AgreementFactor.allCases { compare(factor.name, old.factors[factor], factors[factor]) }
        for (was, now) in zip(old.details.lines(language), details.lines(language)) {
            compare(now.factor.name, was.text, now.text)
        }
        for library in Set(old.benefits.map(\.library) + benefits.map(\.library)).sorted() {
            compare(
                Phrase(id: "Manfaat", en: "Benefit"), old.benefits.first { $0.library == library }?.text,
                benefits.first { $0.library == library }?.text)
        }
        let (before, after) = (Self.places(old.clauses), Self.places(clauses))
        for place in before.keys.union(after.keys) {
            let title = ClauseLibrary.shared[place.key]?.title ?? Phrase(same: place.key)
            guard let was = before[place], let now = after[place] else {
                compare(
                    title, before[place].map { Self.wording($0, language) }, after[place].map { Self.wording($0, language) },
                    clause: place.key)
                continue
            }
            for parameter in TermsParameter.allCases {
                compare(
                    parameter.spec.name, was.values[parameter].map { parameter.text($0, language) },
                    now.values[parameter].map { parameter.text($0, language) }, clause: place.key)
            }
            compare(title, was.remark, now.remark, clause: place.key)
        }
        return found
    }

    private struct Place: Hashable, Comparable {
        let key: String
        let scope: ClauseScope
        let count: Int
        let order: Int
        static func == (a: Self, b: Self) -> Bool { a.key == b.key && a.scope == b.scope && a.count == b.count }
        func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(scope)
            hasher.combine(count)
        }
        static func < (a: Self, b: Self) -> Bool { (a.order, a.key) < (b.order, b.key) }
    }

    /// Clauses by what they are and cover: those of one key and scope are told apart by their order.
    private static func places(_ clauses: [Clause]) -> [Place: Clause] {
        var counts: [Place: Int] = [:]
        var places: [Place: Clause] = [:]
        for (order, clause) in clauses.enumerated() {
            let first = Place(key: clause.key, scope: clause.scope, count: 0, order: order)
            let count = counts[first, default: 0]
            counts[first] = count + 1
            places[Place(key: clause.key, scope: clause.scope, count: count, order: order)] = clause
        }
        return places
    }

    private static func wording(_ clause: Clause, _ language: Language) -> String {
        ClauseLibrary.shared[clause.key]?.text(clause, language) ?? clause.remark ?? clause.key
    }
}

extension Dictionary.Keys where Element: Comparable & Hashable {
    fileprivate func union(_ other: Self) -> [Element] { Set(self).union(other).sorted() }
}
