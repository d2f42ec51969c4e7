import Agreements
import Commons
import Membership

/// An answer about terms, as lines for a person and as JSON: value, clause, version, and what was set aside.
struct TermsText {
    private let codes: [LibraryID: String]
    private let t: Language

    init(_ libraries: [Library], _ language: Language) {
        codes = Dictionary(libraries.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
        t = language
    }

    func text(_ terms: Terms) -> String {
        var lines: [String] = []
        switch terms.service {
        case .off(let reason): lines.append("\(terms.question.service.name.text(t)): \(reason.phrase.text(t))")
        case .on(let source):
            let on = Phrase(id: "berlaku", en: "on").text(t)
            lines.append("\(terms.question.service.name.text(t)): \(on) (\(words(source)))")
        }
        for objection in terms.objections { lines.append("! " + words(objection)) }
        for term in terms.terms where term.parameter != .service {
            let value = term.parameter.text(term.value, t)
            lines.append("  \(term.parameter.spec.name.text(t)): \(value) (\(words(term.source)))")
        }
        for one in terms.setAside {
            let what = one.parameter.map { parameter in
                "\(parameter.spec.name.text(t)) \(one.value.map { parameter.text($0, t) } ?? "")"
            }
            let place = one.source.map(words) ?? one.agreement.map { "\(agreement(t)) \($0.rawValue)" } ?? ""
            lines.append("  – \([what, place].compactMap(\.self).joined(separator: ", ")): \(one.reason.phrase.text(t))")
        }
        return lines.joined(separator: "\n")
    }

    func json(_ terms: Terms) -> JSON {
        var reason: String?
        if case .off(let why) = terms.service { reason = why.phrase.text(t) }
        return .object([
            "lender": .string(codes[terms.question.lender]), "borrower": .string(codes[terms.question.borrower]),
            "service": .string(terms.question.service.rawValue), "on": .string(terms.question.day.iso),
            "active": terms.isOn ? true : false, "mayServe": terms.mayServe ? true : false, "reason": .string(reason),
            "objections": .array(terms.objections.map { .string(words($0)) }),
            "terms": .array(
                terms.terms.map { term in
                    .object([
                        "parameter": .string(term.parameter.rawValue), "value": Self.json(term.value),
                        "source": json(term.source),
                    ])
                }),
            "setAside": .array(
                terms.setAside.map { one in
                    .object([
                        "parameter": .string(one.parameter?.rawValue), "value": one.value.map(Self.json) ?? nil,
                        "agreement": .number(one.agreement.map { Int($0.rawValue) }), "source": one.source.map(json) ?? nil,
                        "reason": .string(one.reason.phrase.text(t)),
                    ])
                }),
        ])
    }

    static func json(_ value: ParameterValue) -> JSON {
        switch value {
        case .number(let number): .number(number)
        case .choice(let choice): .string(choice.rawValue)
        }
    }

    /// The parameters that a clause fixes, in their order.
    static func json(_ clause: Clause) -> JSON {
        .array(
            TermsParameter.allCases.compactMap { parameter in
                clause.values[parameter].map { .object(["parameter": .string(parameter.rawValue), "value": json($0)]) }
            })
    }

    private func json(_ source: TermSource) -> JSON {
        switch source {
        case .clause(let id, let version, let ordinal, let key):
            .object([
                "kind": "clause", "agreement": .number(id.rawValue), "version": .number(version), "ordinal": .number(ordinal),
                "clause": .string(key),
            ])
        case .houseRule(let library, let version, let key):
            .object([
                "kind": "house-rule", "library": .string(codes[library]), "version": .number(version), "clause": .string(key),
            ])
        case .standard(let version, let key):
            .object(["kind": "standard", "version": .string(version), "clause": .string(key)])
        case .charter(let version): .object(["kind": "charter", "version": .string(version)])
        }
    }

    private func words(_ source: TermSource) -> String {
        switch source {
        case .clause(let id, let version, let ordinal, let key):
            Phrase(
                id: "perjanjian \(id.rawValue) naskah \(version), pasal \(ordinal) “\(key)”",
                en: "agreement \(id.rawValue) version \(version), clause \(ordinal) “\(key)”"
            ).text(t)
        case .houseRule(let library, let version, _):
            Phrase(
                id: "aturan \(codes[library] ?? "?") versi \(version)",
                en: "rules of \(codes[library] ?? "?"), version \(version)"
            ).text(t)
        case .standard(let version, let key):
            Phrase(id: "baku \(version) “\(key)”", en: "standard \(version) “\(key)”").text(t)
        case .charter(let version): Phrase(id: "piagam \(version)", en: "charter \(version)").text(t)
        }
    }

    private func words(_ objection: Terms.Objection) -> String {
        switch objection {
        case .notLent(let term), .onSiteOnly(let term):
            "\(term.parameter.text(term.value, t)) (\(words(term.source)))"
        case .newItem(let until, let term):
            Phrase(
                id: "bahan baru; dapat dipinjam mulai \(until.text(.indonesian)) (\(words(term.source)))",
                en: "a new item; lent from \(until.text(.english)) (\(words(term.source)))"
            ).text(t)
        case .readersNotServed(let term):
            Phrase(
                id: "golongan pembaca ini belum dilayani (\(words(term.source)))",
                en: "readers of this category are not served (\(words(term.source)))"
            ).text(t)
        }
    }

    private func agreement(_ language: Language) -> String { Phrase(id: "perjanjian", en: "agreement").text(language) }
}
