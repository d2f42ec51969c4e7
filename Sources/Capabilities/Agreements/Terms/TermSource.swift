public import Commons

/// Where a value comes from.
public enum TermSource: Sendable, Hashable {
    /// A clause of an agreement, by its place in that version's text, from 1.
    case clause(AgreementID, version: Int, ordinal: Int, key: String)
    /// A library's own rule, which holds where the parties are silent or where it guards.
    case houseRule(LibraryID, version: Int, key: String)
    /// The standard of the clause library.
    case standard(version: String, key: String)
    /// The charter that every member accepted: form 6, the union catalogue.
    case charter(version: String)

    /// The agreement it is a clause of; nil for rules, standard and charter.
    public var agreement: AgreementID? { if case .clause(let id, _, _, _) = self { id } else { nil } }
}

/// One value and its source.
public struct Term: Sendable, Hashable {
    public let parameter: TermsParameter
    public let value: ParameterValue
    public let source: TermSource
}
