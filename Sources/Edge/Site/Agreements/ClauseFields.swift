import Agreements
import Commons
import HTML

/// The parameters of a clause as fields of a form, each with its bounds; the browser minds them, and the rule does.
enum ClauseFields {
    static func values(_ clause: Clause, _ mark: String, _ t: Language) -> Markup {
        let parameters = TermsParameter.allCases.filter { $0 != .service && clause.values[$0] != nil }
        return """
            \(if: !parameters.isEmpty, "<div class=values>\(each: parameters, { value($0, clause.values[$0], mark, t) })</div>")
            """
    }

    private static func value(_ parameter: TermsParameter, _ value: ParameterValue?, _ mark: String, _ t: Language) -> Markup {
        let name = "nilai-\(mark)-\(parameter.rawValue)"
        let spec = parameter.spec
        if case .choice(let choices) = spec.kind {
            return """
                <div><label for=\(name)>\(t(spec.name))</label><select id=\(name) name=\(name)>\(each: choices, {
                    "<option value=\($0.rawValue)\(flag: "selected", value?.choice == $0)>\(t($0.name))</option>"
                })</select></div>
                """
        }
        return """
            <div><label for=\(name)>\(t(spec.name)) <span class=quiet>(\(unit(spec.kind, t)))</span></label>\
            <input type=number id=\(name) name=\(name) min=\(spec.range.lowerBound) max=\(spec.range.upperBound) value=\(value?.code ?? "")></div>
            """
    }

    private static func unit(_ kind: TermsParameterSpec.Kind, _ t: Language) -> String {
        switch kind {
        case .days: t(id: "hari", en: "days")
        case .schoolDays: t(id: "hari sekolah", en: "school days")
        case .months: t(id: "bulan", en: "months")
        case .rupiah: "Rp"
        case .percent: "%"
        case .times: t(id: "kali", en: "times")
        case .items: t(id: "eksemplar", en: "items")
        case .titles: t(id: "judul", en: "titles")
        case .boxes: t(id: "kotak", en: "boxes")
        case .choice: t(id: "jumlah", en: "number")
        }
    }
}
