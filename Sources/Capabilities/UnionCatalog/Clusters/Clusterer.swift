import Commons
import Store

/// Keeps titles true to their variants while records come and go, inside one transaction.
///
/// Titles are a function of the set of variants alone: variants that may be joined form a component, and each component is
/// clustered anew whenever it changes. So the order of imports has no say in the result; only the numbers of titles depend on it.
struct Clusterer {
    let connection: Connection
    /// The batch on whose behalf titles come into being, and the day they do.
    let batch: BatchID
    let day: Int
    /// Features already read, of this and earlier transactions; a pure function of the variant's number.
    var features: FeatureCache

    /// Variants that are new, or whose neighbours went away.
    var unsettled: Set<Int64> = []
    var touchedTitles: Set<Int64> = []
    var touchedHoldings: Set<HoldingKey> = []
    /// Records that came under a title which was there already, by what their library has of it.
    private var added: [HoldingKey: [Int64]] = [:]
    /// Since when a library has what now stands under another title.
    private var heldSince: [HoldingKey: Int] = [:]
    private(set) var titlesCreated = 0
    /// Fingerprints that no variant has.
    private var absent: Set<[UInt8]> = []

    init(connection: Connection, batch: BatchID, day: Int, features: FeatureCache) {
        self.connection = connection
        self.batch = batch
        self.day = day
        self.features = features
    }

    /// Asks at once which of these are new, so that ``arrive(_:encoded:)`` need not ask for each.
    mutating func foresee(_ arrivals: [Arrival]) throws {
        let fingerprints = arrivals.map(\.fingerprint)
        absent = Set(fingerprints).subtracting(try VariantQueries.known(fingerprints, connection))
    }

    /// Finds or makes the variant of a record that arrives.
    /// - Returns: the variant's number, and its title: 0 until ``settle()``.
    mutating func arrive(_ new: Arrival, encoded: [UInt8]) throws -> (variant: Int64, title: Int64) {
        let isNew = absent.remove(new.fingerprint) != nil
        guard !isNew, let known = try VariantQueries.find(fingerprint: new.fingerprint, connection) else {
            let id = try VariantQueries.insert(
                fingerprint: new.fingerprint, features: new.bytes, keys: new.features.keys.map(\.hash), quality: new.quality,
                record: encoded, connection)
            features.add(new.features, for: id)
            unsettled.insert(id)
            return (id, 0)
        }
        try VariantQueries.addRecord(to: known.id, connection)
        touchedTitles.insert(known.title)
        if (new.quality, encoded.lexicographic) > (known.quality, known.record.lexicographic) {
            try VariantQueries.represent(known.id, by: encoded, quality: new.quality, connection)
        }
        return (known.id, known.title)
    }

    /// Takes a record away from its variant; the last one takes the variant along.
    mutating func leave(_ record: RecordRow) throws {
        let id = record.variant
        try RecordQueries.clearVariant(record, connection)
        guard let variant = try VariantQueries.find(id, connection) else { return }
        touchedTitles.insert(variant.title)
        guard try VariantQueries.addRecords(-1, to: id, connection) <= 0 else {
            try representAnew(variant)
            return
        }
        for neighbour in try VariantQueries.joinable(id, connection) { unsettled.insert(neighbour) }
        unsettled.remove(id)
        features.remove(id)
        try VariantQueries.delete(id, connection)
    }

    mutating func touch(_ library: LibraryID, title: Int64) {
        guard title != 0 else { return }
        touchedHoldings.insert(HoldingKey(library: library.rawValue, title: title))
    }

    /// A record has come, with a number above all others of its library.
    mutating func add(_ record: Int64, of library: LibraryID, title: Int64) {
        guard title != 0 else { return }
        added[HoldingKey(library: library.rawValue, title: title), default: []].append(record)
    }

    /// Compares what is new, clusters what changed, and writes titles and holdings anew where they are touched.
    mutating func settle() throws {
        try compare(unsettled.sorted())
        try clusterUnsettled()
        try writeTitles()
    }

    mutating func clusterUnsettled() throws {
        let found = try Neighbourhood(of: unsettled.sorted(), connection)
        var done: Set<Int64> = []
        for id in unsettled.sorted() where !done.contains(id) {
            let component = found.component(of: id)
            done.formUnion(component)
            try cluster(component, found)
        }
        unsettled.removeAll()
    }

    /// Keeps what variants' neighbours by key have in common with them.
    func compare(_ ids: [Int64]) throws {
        let candidates = try VariantQueries.candidates(of: ids, connection)
        let described = try features.features(ids + candidates.values.joined(), connection)
        for id in ids {
            guard let mine = described[id] else { continue }
            for candidate in candidates[id] ?? [] {
                guard let other = described[candidate], Matching.judge(mine, other).decision != .apart else { continue }
                try VariantQueries.saveEdge(id, candidate, Matching.compare(mine, other), connection)
            }
        }
    }

    private mutating func cluster(_ ids: [Int64], _ found: Neighbourhood) throws {
        var variants: [Variant] = []
        var described: [(fingerprint: LexicographicBytes, features: MatchFeatures)] = []
        for id in ids {
            guard let variant = found.variants[id], let features = features.features(id, bytes: variant.features) else {
                continue
            }
            variants.append(variant)
            described.append((variant.fingerprint.lexicographic, features))
        }
        let position = Dictionary(uniqueKeysWithValues: variants.enumerated().map { ($0.element.id, $0.offset) })
        var edges: [Clustering.Edge] = []
        for (index, variant) in variants.enumerated() {
            for neighbour in found.joinable[variant.id, default: []].sorted() {
                guard let other = position[neighbour], index < other else { continue }
                edges.append(.init(index, other, Matching.judge(described[index].features, described[other].features)))
            }
        }
        let clustering = Matching.cluster(described, edges: edges)
        try assign(clustering.groups.map { $0.map { variants[$0] } })
    }

    /// Gives each cluster its title: the one most of its variants had; the smallest number survives a merger.
    private mutating func assign(_ clusters: [[Variant]]) throws {
        var claims: [Int64: (cluster: Int, votes: Int)] = [:]
        for (index, cluster) in clusters.enumerated() {
            var votes: [Int64: Int] = [:]
            for variant in cluster where variant.title != 0 { votes[variant.title, default: 0] += 1 }
            for (title, count) in votes where count > claims[title]?.votes ?? 0 { claims[title] = (index, count) }
        }
        for (index, cluster) in clusters.enumerated() {
            let claimed = claims.filter { $0.value.cluster == index }.map(\.key).sorted()
            let origin = cluster.map(\.title).filter { $0 != 0 }.min()
            let title: Int64
            if let survivor = claimed.first {
                title = survivor
                for merged in claimed.dropFirst() { try TitleQueries.merge(merged, into: survivor, connection) }
            } else {
                // What is split off came when the whole did.
                let since = try origin.flatMap { try TitleQueries.createdDay($0, connection) } ?? day
                title = try TitleQueries.insert(splitFrom: origin, batch: batch, day: since, connection)
                titlesCreated += 1
            }
            for variant in cluster where variant.title != title { try move(variant, to: title) }
            touchedTitles.insert(title)
        }
    }

    private mutating func move(_ variant: Variant, to title: Int64) throws {
        try VariantQueries.setTitle(title, of: variant.id, connection)
        for library in try RecordQueries.setTitle(title, variant: variant.id, connection) {
            try moveHolding(library, from: variant.title, to: title)
        }
        if variant.title != 0 { touchedTitles.insert(variant.title) }
    }

    /// Has both sums made anew; what comes from another title came when it did there.
    mutating func moveHolding(_ library: Int64, from former: Int64, to title: Int64) throws {
        let key = HoldingKey(library: library, title: title)
        touchedHoldings.insert(key)
        guard former != 0 else { return }
        let old = HoldingKey(library: library, title: former)
        touchedHoldings.insert(old)
        if let since = try HoldingQueries.since(old, connection) { heldSince[key] = min(since, heldSince[key] ?? since) }
    }

    func representAnew(_ variant: Variant) throws {
        var best: (quality: Int, record: [UInt8])?
        for row in try connection.rows("SELECT record FROM source_record WHERE variant_id = \(variant.id)") {
            let bytes = row.bytes(0)
            guard let record = RecordCoding.decode(bytes) else { continue }
            let quality = RecordQuality.score(record)
            if let known = best, (quality, bytes.lexicographic) <= (known.quality, known.record.lexicographic) { continue }
            best = (quality, bytes)
        }
        guard let best else { return }
        try VariantQueries.represent(variant.id, by: best.record, quality: best.quality, connection)
    }

    mutating func writeTitles() throws {
        for (key, records) in added.sorted(by: { $0.key < $1.key }) where !touchedHoldings.contains(key) {
            if try !HoldingQueries.add(records, to: key, connection) { touchedHoldings.insert(key) }
        }
        var counted = Set(touchedHoldings.map(\.title)).union(added.keys.map(\.title))
        let days = touchedHoldings.map { ($0, heldSince[$0] ?? day) }
        try HoldingQueries.refresh(Dictionary(uniqueKeysWithValues: days), connection)
        let titles = touchedTitles.sorted().filter { $0 != 0 }
        let variants = try VariantQueries.ofTitles(titles, connection)
        for title in titles {
            let described = (variants[title] ?? []).compactMap { variant in
                RecordCoding.decode(variant.record).map { ($0, variant.records) }
            }
            guard let merged = TitleBuilder.build(described.map(\.0), weights: described.map(\.1)) else {
                try TitleQueries.close(title, connection)
                try connection.changed(.title, title)
                counted.remove(title)
                continue
            }
            try TitleQueries.write(merged, to: title, connection)
            counted.insert(title)
        }
        for title in counted.sorted() {
            try TitleQueries.count(title, connection)
            try connection.changed(.title, title)
        }
        heldSince.removeAll()
        touchedTitles.removeAll()
        touchedHoldings.removeAll()
        added.removeAll()
    }
}

/// A library's stock of a title.
struct HoldingKey: Hashable, Comparable {
    let library: Int64
    let title: Int64

    static func < (a: HoldingKey, b: HoldingKey) -> Bool { (a.library, a.title) < (b.library, b.title) }
}

extension [UInt8] {
    /// Bytes compared as text is.
    var lexicographic: LexicographicBytes { LexicographicBytes(bytes: self) }
}

struct LexicographicBytes: Comparable {
    let bytes: [UInt8]

    static func < (a: LexicographicBytes, b: LexicographicBytes) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
