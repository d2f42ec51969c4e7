import Membership

/// The libraries of one district (kecamatan), by level and name.
struct LibraryGroup: Sendable {
    /// nil for those whose district is not known; they come last.
    var district: String?
    var libraries: [Library]

    static func byDistrict(_ libraries: [Library]) -> [LibraryGroup] {
        let groups = Dictionary(grouping: libraries, by: { $0.details.district ?? "" })
        return groups.sorted { a, b in a.key.isEmpty == b.key.isEmpty ? a.key < b.key : b.key.isEmpty }.map {
            district, libraries in
            LibraryGroup(
                district: district.isEmpty ? nil : district,
                libraries: libraries.sorted { ($0.level.number, $0.name, $0.code) < ($1.level.number, $1.name, $1.code) })
        }
    }
}
