import Crypto

/// A record on its way into a variant: what can be worked out of it without the catalogue.
struct Arrival {
    let features: MatchFeatures
    let bytes: [UInt8]
    let fingerprint: [UInt8]
    let quality: Int

    init(_ record: BibliographicRecord) {
        features = MatchFeatures(record)
        bytes = features.canonicalBytes
        fingerprint = Array(SHA256.hash(data: bytes).prefix(16))
        quality = RecordQuality.score(record)
    }
}
