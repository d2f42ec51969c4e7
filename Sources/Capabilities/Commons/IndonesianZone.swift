/// The three clocks of Indonesia, by province (Keputusan Presiden 41/1987; provinces made later have the clock of the one they came from).
public enum IndonesianZone: String, Sendable, Hashable, Codable, CaseIterable {
    case western = "WIB"
    case central = "WITA"
    case eastern = "WIT"

    /// Seconds ahead of UTC.
    public var offset: Int64 {
        switch self {
        case .western: 7 * 3_600
        case .central: 8 * 3_600
        case .eastern: 9 * 3_600
        }
    }

    public var name: Phrase {
        switch self {
        case .western: Phrase(id: "WIB (Waktu Indonesia Barat)", en: "WIB (western Indonesia, UTC+7)")
        case .central: Phrase(id: "WITA (Waktu Indonesia Tengah)", en: "WITA (central Indonesia, UTC+8)")
        case .eastern: Phrase(id: "WIT (Waktu Indonesia Timur)", en: "WIT (eastern Indonesia, UTC+9)")
        }
    }

    /// The clock of a place.
    ///
    /// - Parameter region: its Kemendagri code, "73.71"; the first two digits are the province.
    /// - Returns: nil where the code names no province.
    public init?(region: String?) {
        guard let region, let province = Int(region.prefix(2)) else { return nil }
        switch province {
        case 11...19, 21, 31...36, 61, 62: self = .western
        case 51...53, 63...65, 71...76: self = .central
        case 81, 82, 91...97: self = .eastern
        default: return nil
        }
    }

    /// The clock of most of these places; the western one where nothing is known or two are even.
    public static func most(of regions: some Sequence<String?>) -> IndonesianZone {
        var counts: [IndonesianZone: Int] = [:]
        for zone in regions.compactMap({ IndonesianZone(region: $0) }) { counts[zone, default: 0] += 1 }
        let most = counts.values.max()
        return allCases.first { counts[$0] == most } ?? .western
    }
}
