public import Commons

/// One clause of an agreement: what it covers, and the parameters it fixes. Its wording is written out from these, so that paper and program
/// cannot differ.
public struct Clause: Sendable, Hashable, Codable {
    /// The clause of the library from which it was taken, e.g. "loan-period".
    public var key: String
    public var scope: ClauseScope
    public var values: [TermsParameter: ParameterValue]
    /// What the parties added in their own words; fixes nothing by itself.
    public var remark: String?

    public init(
        _ key: String, _ values: [TermsParameter: ParameterValue], scope: ClauseScope = ClauseScope(), remark: String? = nil
    ) {
        (self.key, self.values, self.scope, self.remark) = (key, values, scope, remark)
    }

    /// What is wrong with it by itself; empty when it may stand in an agreement.
    public func problems(parties: Set<LibraryID>) -> [AgreementError] {
        var found: [AgreementError] = []
        for (parameter, value) in values.sorted(by: { $0.key.index < $1.key.index }) {
            do throws(AgreementError) { try parameter.check(value) } catch { found.append(error) }
        }
        for library in [scope.lender, scope.borrower].compactMap(\.self) where !parties.contains(library) {
            found.append(.notAParty(library))
        }
        if scope.lender != nil, scope.lender == scope.borrower { found.append(.oneLibraryOnBothSides) }
        if values[.service] != nil, scope.services.isEmpty { found.append(.serviceNotNamed) }
        if scope.services.contains(.unionCatalog) { found.append(.catalogIsTheCharters) }
        return found
    }
}

/// What a clause covers. What it does not name, it covers all of.
public struct ClauseScope: Sendable, Hashable, Codable {
    public var services: Set<CooperationService>
    /// The party that lends or serves; nil for every one.
    public var lender: LibraryID?
    /// The party that borrows or is served; nil for every one.
    public var borrower: LibraryID?
    public var materials: Set<LendingMaterial>
    public var itemClasses: Set<ItemClass>
    public var patrons: Set<PatronCategory>

    public init(
        services: Set<CooperationService> = [], lender: LibraryID? = nil, borrower: LibraryID? = nil,
        materials: Set<LendingMaterial> = [], itemClasses: Set<ItemClass> = [], patrons: Set<PatronCategory> = []
    ) {
        (self.services, self.lender, self.borrower) = (services, lender, borrower)
        (self.materials, self.itemClasses, self.patrons) = (materials, itemClasses, patrons)
    }

    private enum CodingKeys: String, CodingKey { case services, lender, borrower, materials, itemClasses, patrons }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        services = try values.decodeIfPresent(Set<CooperationService>.self, forKey: .services) ?? []
        lender = try values.decodeIfPresent(LibraryID.self, forKey: .lender)
        borrower = try values.decodeIfPresent(LibraryID.self, forKey: .borrower)
        materials = try values.decodeIfPresent(Set<LendingMaterial>.self, forKey: .materials) ?? []
        itemClasses = try values.decodeIfPresent(Set<ItemClass>.self, forKey: .itemClasses) ?? []
        patrons = try values.decodeIfPresent(Set<PatronCategory>.self, forKey: .patrons) ?? []
    }

    /// In one order, so that the same clause is always the same bytes.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if !services.isEmpty { try values.encode(services.sorted { $0.rawValue < $1.rawValue }, forKey: .services) }
        try values.encodeIfPresent(lender, forKey: .lender)
        try values.encodeIfPresent(borrower, forKey: .borrower)
        if !materials.isEmpty { try values.encode(materials.sorted { $0.rawValue < $1.rawValue }, forKey: .materials) }
        if !itemClasses.isEmpty { try values.encode(itemClasses.sorted { $0.rawValue < $1.rawValue }, forKey: .itemClasses) }
        if !patrons.isEmpty { try values.encode(patrons.sorted { $0.rawValue < $1.rawValue }, forKey: .patrons) }
    }
}
