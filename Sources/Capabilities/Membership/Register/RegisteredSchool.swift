/// A school as a public list tells of it: for filling in an invitation, not a member.
public struct RegisteredSchool: Sendable, Hashable {
    public var npsn: String
    public var name: String
    /// nil when the list names a form that is none of ours.
    public var level: LibraryLevel?
    /// nil when the list does not say.
    public var isPrivate: Bool?
    public var address: String?
    public var district: String?
    public var regency: String?
    public var province: String?
    /// Kemendagri region code; only where the list itself has one.
    public var region: String?
    public var place: Coordinates?

    public init(npsn: String, name: String) { (self.npsn, self.name) = (npsn, name) }

    /// "Kec. Benang, Kab. Layang".
    public var area: String { [district, regency].compactMap(\.self).joined(separator: ", ") }

    /// What a library of this school would tell of itself.
    public var details: LibraryDetails {
        var details = LibraryDetails(name: name, level: level ?? .sd)
        (details.npsn, details.region, details.regency) = (npsn, region, regency)
        (details.district, details.address, details.place) = (district, address, place)
        return details
    }

    /// The words a search looks for, each with a space before it.
    var nameKey: String { " " + Self.words("\(name) \(district ?? "") \(regency ?? "")").joined(separator: " ") }

    /// Small letters and digits; what is typed is read the same way.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
