public import Commons
import Identifiers
public import Store

/// What a library may say of who it is. NPSN and level stay as they were registered: rights and forms hang on them.
public struct LibraryIdentity: Sendable, Hashable {
    public var name: String
    public var npp: String?
    public var isil: String?
    public var region: String?
    public var regency: String?
    public var district: String?
    public var address: String?
    public var website: String?

    public init(_ details: LibraryDetails) {
        (name, npp, isil) = (details.name, details.npp, details.isil)
        (region, regency, district) = (details.region, details.regency, details.district)
        (address, website) = (details.address, details.website)
    }
}

extension Membership {
    /// Changes who a library says it is; for its staff and principal. A new name stands in the journal, and its networks hear of it; papers
    /// that were issued keep the old one.
    ///
    /// - Throws: ``NotAllowed``, ``MembershipError``.
    public func identify(_ library: LibraryID, as identity: LibraryIdentity, by actor: Actor) throws {
        guard actor.mayDescribe(library) else { throw NotAllowed(verb: "library.identity") }
        let identity = try Self.checked(identity)
        let now = clock.now()
        try database.write { connection in
            guard let known = try LibraryQueries.find(library, connection) else {
                throw MembershipError.unknownLibrary(String(library.rawValue))
            }
            guard identity != LibraryIdentity(known.details) else { return }
            var details = known.details
            (details.name, details.npp, details.isil) = (identity.name, identity.npp, identity.isil)
            (details.region, details.regency, details.district) = (identity.region, identity.regency, identity.district)
            (details.address, details.website) = (identity.address, identity.website)
            try Self.refuseForeignNumbers(details, of: library, connection)
            try LibraryQueries.update(library, details, connection)
            try Self.record(known.name == identity.name ? "library.identity" : "library.rename", library, actor, now, connection)
        }
    }

    private static func checked(_ typed: LibraryIdentity) throws(MembershipError) -> LibraryIdentity {
        var identity = typed
        func tidy(_ text: String?, _ most: Int) -> String? {
            let words = text?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
            return words.isEmpty ? nil : String(words.prefix(most))
        }
        guard let name = tidy(typed.name, 120), name.contains(where: \.isLetter) else { throw .nameMissing }
        identity.name = name
        if let npp = tidy(typed.npp, 40) {
            guard let checked = NPP(npp) else { throw .notAnNPP(npp) }
            identity.npp = checked.text
        } else {
            identity.npp = nil
        }
        identity.isil = try checked(isil: tidy(typed.isil, 40))
        identity.region = tidy(typed.region, 13)
        if let region = identity.region {
            guard
                region.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ part in
                    (2...4).contains(part.utf8.count) && part.allSatisfy(\.isNumber)
                })
            else { throw .notARegion(region) }
        }
        (identity.regency, identity.district) = (tidy(typed.regency, 60), tidy(typed.district, 60))
        identity.address = tidy(typed.address, 200)
        identity.website = tidy(typed.website, 200)
        if let site = identity.website, !site.lowercased().hasPrefix("http://"), !site.lowercased().hasPrefix("https://") {
            identity.website = "https://" + site
        }
        return identity
    }

    static func checked(isil: String?) throws(MembershipError) -> String? {
        guard let isil else { return nil }
        guard let checked = ISIL(isil) else { throw .notAnISIL(isil) }
        return checked.text
    }

    /// The programmes that other schools have in common with one, by library, inside another room's read.
    public static func commonProgrammes(with library: LibraryID, _ connection: Connection) throws -> [LibraryID:
        [SchoolProgramme]]
    {
        try ProfileQueries.commonProgrammes(with: library, connection)
    }
}
