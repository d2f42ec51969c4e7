import Commons
import Membership

/// Everything one library has in the catalogue, as a file that it may take along (S177): lines of JSON, one object a line.
///
/// 1. the head: `{"silang":"library","version":1, "code":…, "library":{…}}`;
/// 2. one line for each source record with its copies, exactly as they were sent, also those marked gone;
/// 3. the end: how many records and copies there were, and the SHA-256 of all bytes before it.
///
/// What an owner alone may see (prices, donors) stands in the raw rows: the file belongs to the library, not to a page.
enum LibraryArchive {
    static let version = 1

    /// How the first line begins, in bytes: the mark by which the file is known.
    static let mark = #"{"silang":"library","#

    struct Head: Codable, Sendable {
        var version = LibraryArchive.version
        var code: String
        var library: Profile
        /// The day it was written.
        var written: String
    }

    struct End: Codable, Sendable {
        var records: Int
        var copies: Int
        var sha256: String
    }

    /// One source record and the copies that hang on it.
    struct Kept: Codable, Sendable {
        var source: String
        var format: String
        var localID: String?
        var publicID: String
        var contentHash: Bytes
        var asOf: String
        var gone: Bool
        /// Copies stated as a number.
        var stated: Int
        var record: BibliographicRecord
        var raw: Bytes
        var copies: [Copy]
    }

    struct Copy: Codable, Sendable {
        var code: String
        var callNumber: String?
        var location: String?
        var status: String?
        var collection: String?
        var available: Bool?
        /// The copy's own row, where it came in one.
        var raw: Bytes?
    }

    struct Profile: Codable, Sendable {
        var name: String
        var level: String
        var npsn: String?
        var npp: String?
        var region: String?
        var regency: String?
        var district: String?
        var address: String?
        var latitude: Double?
        var longitude: Double?
        var hours: String?
        var email: String?
        var phone: String?
        var website: String?
    }
}

extension LibraryArchive.Profile {
    init(_ details: LibraryDetails) {
        self.init(
            name: details.name, level: details.level.rawValue, npsn: details.npsn, npp: details.npp, region: details.region,
            regency: details.regency, district: details.district, address: details.address, latitude: details.place?.latitude,
            longitude: details.place?.longitude, hours: details.hours, email: details.email, phone: details.phone,
            website: details.website)
    }

    var details: LibraryDetails {
        var details = LibraryDetails(name: name, level: LibraryLevel(typed: level) ?? .special)
        (details.npsn, details.npp) = (npsn, npp)
        (details.region, details.regency, details.district, details.address) = (region, regency, district, address)
        if let latitude, let longitude { details.place = Coordinates(latitude: latitude, longitude: longitude) }
        (details.hours, details.email, details.phone, details.website) = (hours, email, phone, website)
        return details
    }
}

extension LibraryArchive.Kept {
    init(_ row: RecordRow, record: BibliographicRecord, items: [ItemRow]) {
        self.init(
            source: row.source, format: row.format, localID: row.localID, publicID: row.publicID,
            contentHash: .init(row.contentHash), asOf: row.asOf, gone: row.isGone, stated: row.copies, record: record,
            raw: .init(row.raw), copies: items.map(LibraryArchive.Copy.init))
    }
}

extension LibraryArchive.Copy {
    init(_ row: ItemRow) {
        self.init(
            code: row.item.code, callNumber: row.item.callNumber, location: row.item.location, status: row.item.status,
            collection: row.item.collection, available: row.item.isAvailable, raw: row.raw.map(LibraryArchive.Bytes.init))
    }

    var item: CatalogItem {
        CatalogItem(
            code: code, callNumber: callNumber, location: location, status: status, collection: collection, isAvailable: available
        )
    }
}
