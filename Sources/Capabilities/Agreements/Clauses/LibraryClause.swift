public import Commons

/// A clause of the library: wording in two languages with holes for its parameters, their standard values, and where it comes from.
public struct LibraryClause: Sendable, Hashable {
    /// How sure the program is of what the clause leans on.
    public enum Mark: String, Sendable, Hashable, CaseIterable {
        case verified
        /// The source exists; its exact words were not read. Printed texts say so.
        case unverified
        /// No law: the custom of the field.
        case practice
    }

    public let key: String
    /// The article (pasal) under which it is printed, 1–15.
    public let article: Int
    public let title: Phrase
    /// With `{parameter}` where a value is written out.
    public let wording: Phrase
    /// Its scope and standard values; these hold where parties are silent.
    public let standard: Clause
    public let source: String
    public let mark: Mark

    /// The wording of a clause that was made from this one, with its values written out.
    ///
    /// - Parameter write: how a value is said; papers to sign say numbers in words too.
    public func text(
        _ clause: Clause, _ language: Language,
        write: (TermsParameter, ParameterValue, Language) -> String = { $0.text($1, $2) }
    ) -> String {
        var out = ""
        var rest = wording.text(language)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            out += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            let parameter = TermsParameter(rawValue: String(name))
            let value = parameter.flatMap { clause.values[$0] ?? standard.values[$0] }
            if let parameter, let value { out += write(parameter, value, language) }
            rest = rest[rest.index(after: close)...]
        }
        out += rest
        return clause.remark.map { out + " " + $0 } ?? out
    }
}

/// One of the fifteen articles of a cooperation agreement.
public struct Article: Sendable, Hashable {
    public let number: Int
    public let name: Phrase
    /// Which of the nine factors it carries, if any.
    public let factor: AgreementFactor?
}
