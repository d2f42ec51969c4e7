/// Everything that one library may do for another, each once: the forms of cooperation that are services of their own, and the six
/// services of silang layan. (Interlibrary loan is form 4 and a service of silang layan; the form *silang layan* is all six.)
public enum CooperationService: String, Sendable, Hashable, Codable, CaseIterable {
    case acquisition, exchange, facilities, librarians
    case unionCatalog = "union-catalog"
    case search, referral, reference, loan, copy, delivery

    public init(_ shared: SharedService) {
        switch shared {
        case .search: self = .search
        case .referral: self = .referral
        case .reference: self = .reference
        case .loan: self = .loan
        case .copy: self = .copy
        case .delivery: self = .delivery
        }
    }

    public var form: ServiceForm {
        switch self {
        case .acquisition: .acquisition
        case .exchange: .exchange
        case .facilities: .facilities
        case .librarians: .librarians
        case .unionCatalog: .unionCatalog
        case .loan: .interlibraryLoan
        case .search, .referral, .reference, .copy, .delivery: .sharedServices
        }
    }

    /// Nil for what is no service of silang layan.
    public var shared: SharedService? { SharedService(rawValue: rawValue) }

    public var name: Phrase { shared?.name ?? form.name }
}
