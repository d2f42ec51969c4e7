public import Commons
public import Membership

/// The libraries of the installation, held in memory: small, and needed by every page.
public struct LibraryDirectory: Sendable {
    public let all: [Library]
    private let byID: [LibraryID: Library]
    private let byCode: [String: Library]

    /// The networks, by name, with the libraries that everyone may know to be in them.
    public let networks: [NetworkCircle]
    /// Those that a search counts: the sixty-four largest.
    let counted: [NetworkCircle]
    let circles: SearchCircles
    private let byNetwork: [NetworkID: NetworkCircle]

    public init(_ libraries: [Library], networks: [NetworkCircle] = []) {
        all = libraries
        self.networks = networks
        byNetwork = Dictionary(networks.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        counted = Array(
            networks.filter { !$0.libraries.isEmpty }.sorted {
                ($1.libraries.count, $0.id) < ($0.libraries.count, $1.id)
            }.prefix(SearchCircles.most))
        circles = SearchCircles(counted.map { Set($0.libraries.map { Int32(truncatingIfNeeded: $0.rawValue) }) })
        byID = Dictionary(libraries.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        byCode = Dictionary(libraries.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
    }

    public subscript(id: LibraryID) -> Library? { byID[id] }
    public subscript(code: String) -> Library? { byCode[code] ?? all.first { $0.npsn == code } }

    public func network(_ id: NetworkID) -> NetworkCircle? { byNetwork[id] }

    /// The districts (kecamatan) that have a library, by name.
    public var districts: [String] { Array(Set(all.compactMap(\.details.district))).sorted() }

    /// Kilometres from a place to each library whose point is known. A district stands at the middle of its libraries.
    public func distances(from place: CatalogSearch.Place) -> [LibraryID: Double] {
        guard let origin = point(of: place) else { return [:] }
        var distances: [LibraryID: Double] = [:]
        for library in all {
            if let point = library.details.place { distances[library.id] = origin.kilometres(to: point) }
        }
        return distances
    }

    private func point(of place: CatalogSearch.Place) -> Coordinates? {
        switch place {
        case .library(let code): return self[code]?.details.place
        case .district(let name):
            let points = all.filter { $0.details.district == name }.compactMap(\.details.place)
            guard !points.isEmpty else { return nil }
            let count = Double(points.count)
            return Coordinates(
                latitude: points.reduce(0) { $0 + $1.latitude } / count, longitude: points.reduce(0) { $0 + $1.longitude } / count
            )
        }
    }
}
