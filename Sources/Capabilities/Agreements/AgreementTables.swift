public import Commons

/// The room's tables as Markdown, written from the same values that the code asks; `docs/agreements.md` has to hold them, which a test checks.
public enum AgreementTables {
    /// State × action → state, who may, what the others are told, who must act next.
    public static func lifecycle(_ language: Language) -> String {
        table(
            Phrase(
                id: "keadaan | langkah | menjadi | oleh | pesan | berikutnya",
                en: "state | action | becomes | who may | message | next"
            )
            .text(language),
            AgreementLifecycle.table.map { step in
                [
                    step.from.rawValue, step.action.rawValue, step.to.rawValue, step.who.name.text(language),
                    step.message.text(language), step.next?.name.text(language) ?? "–",
                ]
            })
    }

    /// Which clause goes before which.
    public static func precedence(_ language: Language) -> String {
        table(
            Phrase(id: "langkah | aturan", en: "step | rule").text(language),
            Precedence.table.enumerated().map { ["\($0 + 1). \($1.step)", $1.rule.text(language)] })
    }

    /// Every parameter, its unit and range, its standard value, what holds between equals, and whose own rule guards.
    public static func parameters(_ language: Language) -> String {
        table(
            Phrase(
                id: "parameter | nama | isi | baku | bila setara | dijaga aturan",
                en: "parameter | name | values | standard | between equals | guarded by"
            ).text(language),
            TermsParameter.allCases.map { parameter in
                let spec = parameter.spec
                let standard = ClauseLibrary.shared.clauses.compactMap { clause in
                    parameter == .service ? nil : clause.standard.values[parameter].map { (clause, $0) }
                }
                let general = standard.map { "\(parameter.text($0.1, language)) (\($0.0.key))" }.joined(separator: "; ")
                return [
                    parameter.rawValue, spec.name.text(language), values(spec), general.isEmpty ? "–" : general,
                    holds(spec, language),
                    spec.guardian.map { "\($0)" } ?? "–",
                ]
            })
    }

    private static func values(_ spec: TermsParameterSpec) -> String {
        if case .choice(let choices) = spec.kind { return choices.map(\.rawValue).joined(separator: ", ") }
        return "\(spec.range.lowerBound)–\(spec.range.upperBound) \(spec.kind)"
    }

    private static func holds(_ spec: TermsParameterSpec, _ language: Language) -> String {
        switch spec.holds {
        case .least: Phrase(id: "yang terkecil", en: "the least").text(language)
        case .most: Phrase(id: "yang terbesar", en: "the most").text(language)
        case .first: Phrase(id: "yang pertama dalam daftar", en: "the first in the list").text(language)
        }
    }

    private static func table(_ head: String, _ rows: [[String]]) -> String {
        let columns = head.split(separator: "|").count
        let rule = "|" + String(repeating: "---|", count: columns)
        return (["| \(head) |", rule] + rows.map { "| \($0.joined(separator: " | ")) |" }).joined(separator: "\n")
    }
}
