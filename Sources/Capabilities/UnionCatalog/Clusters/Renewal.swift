import Commons
import Crypto
import Store

/// Brings variants that were made by older matching rules up to the rules of this program, title numbers kept as far as titles stay.
///
/// Three passes over all variants, each in short transactions: describe anew, compare, cluster. Cut off at any point, it begins again at
/// the next start; what is done already is found done. The catalogue can be read and added to meanwhile.
struct Renewal {
    let database: Database
    let clock: WallClock

    static let rulesKey = "unioncatalog.matching.rules"
    static let leaseKey = "unioncatalog.matching.renewal"

    /// - Returns: whether there was anything to do, and nobody else was doing it.
    @discardableResult
    func run() throws -> Bool {
        let known = try database.read { try $0.setting(Self.rulesKey) }.flatMap { Int($0) }
        guard known ?? 0 < Matching.version, try begin(isUnknown: known == nil) else { return false }
        let features = FeatureCache()
        try pass { variant, clusterer in try Self.describe(variant, &clusterer) }
        try pass { variant, clusterer in try clusterer.compare([variant.id]) }
        try pass { variant, clusterer in
            clusterer.unsettled = [variant.id]
            try clusterer.clusterUnsettled()
        }
        try database.write { connection in
            try connection.setSetting(Self.rulesKey, "\(Matching.version)")
            try connection.setSetting(Self.leaseKey, nil)
        }
        return true

        func pass(_ work: @Sendable @escaping (Variant, inout Clusterer) throws -> Void) throws {
            var last: Int64 = 0
            while true {
                let after = last
                let end = try database.write { try chunk(after: after, features, $0, work) }
                guard let end else { return }
                last = end
                database.giveWay()
            }
        }
    }

    /// Takes the work on, unless there is none, or a process that lives has it.
    private func begin(isUnknown: Bool) throws -> Bool {
        try database.write { connection in
            if let lease = try connection.setting(Self.leaseKey) {
                if lease != ProcessLease.own(), try !ProcessLease.isDead(lease, connection) { return false }
            } else if isUnknown,
                try VariantQueries.page(after: 0, limit: 1, connection).allSatisfy({
                    MatchFeatures(canonicalBytes: $0.features) != nil
                })
            {
                // Empty, or made by these rules from the first on.
                try connection.setSetting(Self.rulesKey, "\(Matching.version)")
                return false
            }
            try connection.setSetting(Self.leaseKey, ProcessLease.own())
            return true
        }
    }

    /// - Returns: the last variant worked on; nil when there were none left.
    private func chunk(
        after: Int64, _ features: FeatureCache, _ connection: Connection, _ work: (Variant, inout Clusterer) throws -> Void
    ) throws -> Int64? {
        let time = ChunkClock()
        var clusterer = Clusterer(
            connection: connection, batch: BatchID(0), day: clock.today().daysSince1970, features: features)
        var last: Int64?
        for variant in try VariantQueries.page(after: after, limit: 200, connection) where !time.isOver {
            try work(variant, &clusterer)
            last = variant.id
        }
        try clusterer.writeTitles()
        return last
    }

    /// Reads a variant's records anew. Most stay together; one that now says something else gets a variant of its own in the same title.
    private static func describe(_ variant: Variant, _ clusterer: inout Clusterer) throws {
        let connection = clusterer.connection
        guard MatchFeatures(canonicalBytes: variant.features) == nil else {
            // The same features, judged otherwise.
            try VariantQueries.deleteEdges(of: variant.id, connection)
            return
        }
        var groups: [[UInt8]: [(library: LibraryID, id: Int64, record: [UInt8])]] = [:]
        for row in try VariantQueries.records(of: variant.id, connection) {
            guard let record = RecordCoding.decode(row.record) else { continue }
            groups[MatchFeatures(record).canonicalBytes, default: []].append(row)
        }
        let ordered = groups.sorted {
            ($1.value.count, $0.key.lexicographic) < ($0.value.count, $1.key.lexicographic)
        }
        var isKept = false
        for (bytes, rows) in ordered {
            guard let features = MatchFeatures(canonicalBytes: bytes) else { continue }
            let fingerprint = Array(SHA256.hash(data: bytes).prefix(16))
            if let other = try VariantQueries.find(fingerprint: fingerprint, connection) {
                try move(rows, of: variant, to: other, &clusterer)
            } else if !isKept {
                isKept = true
                try VariantQueries.redescribe(
                    variant.id, fingerprint: fingerprint, features: bytes, keys: features.keys.map(\.hash), connection)
            } else {
                let id = try VariantQueries.insert(
                    fingerprint: fingerprint, features: bytes, keys: features.keys.map(\.hash), quality: -1, record: [],
                    records: 0, connection)
                try VariantQueries.setTitle(variant.title, of: id, connection)
                if let made = try VariantQueries.find(id, connection) { try move(rows, of: variant, to: made, &clusterer) }
            }
        }
        if isKept {
            try clusterer.representAnew(variant)
        } else {
            try VariantQueries.delete(variant.id, connection)
        }
        clusterer.touchedTitles.insert(variant.title)
    }

    private static func move(
        _ rows: [(library: LibraryID, id: Int64, record: [UInt8])], of variant: Variant, to other: Variant,
        _ clusterer: inout Clusterer
    ) throws {
        let connection = clusterer.connection
        for row in rows { try VariantQueries.assign(row.id, of: row.library, to: other.id, title: other.title, connection) }
        _ = try VariantQueries.addRecords(rows.count, to: other.id, connection)
        _ = try VariantQueries.addRecords(-rows.count, to: variant.id, connection)
        try clusterer.representAnew(other)
        guard other.title != variant.title else { return }
        for row in rows { try clusterer.moveHolding(row.library.rawValue, from: variant.title, to: other.title) }
        clusterer.touchedTitles.insert(other.title)
        // Nobody else under the old number: links to it lead on.
        if try VariantQueries.ofTitle(variant.title, connection).allSatisfy({ $0.id == variant.id && $0.records <= 0 }) {
            try TitleQueries.merge(variant.title, into: other.title, connection)
        }
    }
}
