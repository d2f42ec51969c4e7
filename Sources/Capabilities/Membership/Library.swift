public import Commons

/// A library of the network: a school's, or a partner's. Only the office is named here; no private person's data has a place.
public struct Library: Sendable, Hashable {
    public var id: LibraryID
    /// The public key: its NPSN, else `NPP-…`, else `L-` and six characters; demo libraries use `D0000001` ….
    public var code: String
    public var details: LibraryDetails
    /// A made-up library, marked *contoh* wherever it is shown.
    public var isSample: Bool { code.hasPrefix("D") }
    public var joinedAt: Int64
    /// Whether its principal has accepted a charter; before that it is on no public list.
    public var isUnderCharter: Bool

    public var name: String { details.name }
    public var level: LibraryLevel { details.level }
    public var npsn: String? { details.npsn }

    public init(id: LibraryID, code: String, details: LibraryDetails, joinedAt: Int64, isUnderCharter: Bool = true) {
        self.id = id
        self.code = code
        self.details = details
        self.joinedAt = joinedAt
        self.isUnderCharter = isUnderCharter
    }
}

/// What a library tells others about itself.
public struct LibraryDetails: Sendable, Hashable {
    public var name: String
    public var level: LibraryLevel
    public var npsn: String?
    public var npp: String?
    /// ISO 15511; optional.
    public var isil: String?
    /// Kemendagri region code as text, "33.14"; never derived from the NPSN.
    public var region: String?
    public var regency: String?
    public var district: String?
    public var address: String?
    public var place: Coordinates?
    /// Opening hours in plain words: "Senin–Jumat 07.00–14.00".
    public var hours: String?
    /// The office's own address and number, never a person's.
    public var email: String?
    public var phone: String?
    public var website: String?

    public init(name: String, level: LibraryLevel) {
        self.name = name
        self.level = level
    }
}

/// A point on the earth, WGS 84, degrees.
public struct Coordinates: Sendable, Hashable {
    public var latitude: Double
    public var longitude: Double

    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}
