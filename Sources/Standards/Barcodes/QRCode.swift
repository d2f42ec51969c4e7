/// A QR code (ISO/IEC 18004:2015, model 2) of a text: a square of dark and light modules.
///
/// The text goes in byte mode as UTF-8, which every reader in use takes it for; the smallest version (1–40) that holds it is chosen, and of
/// the eight masks the one with the least penalty (7.8.3), so that the same text is always the same picture.
public struct QRCode: Sendable, Hashable {
    /// How much of the picture may be dirty or torn (7.5): about 7, 15, 25 and 30 of a hundred codewords.
    public enum Correction: Int, Sendable, Hashable, CaseIterable { case low, medium, quartile, high }

    public let version: Int
    public let correction: Correction
    public let mask: Int
    /// Row by row from the top left; true is dark. Without the quiet zone.
    public let modules: [[Bool]]

    /// Modules on a side: 21 to 177.
    public var size: Int { modules.count }

    /// - Returns: nil when the text is longer than a code of this correction can hold (2,953 bytes at the lowest).
    public init?(text: String, correction: Correction = .medium) {
        self.init(bytes: Array(text.utf8), correction: correction)
    }

    public init?(bytes: [UInt8], correction: Correction = .medium) {
        guard let capacity = QRCapacity.smallest(for: bytes.count, correction) else { return nil }
        self.init(bytes, capacity, mask: nil)
    }

    /// With a mask of the caller's choice, for tests of each.
    init(_ bytes: [UInt8], _ capacity: QRCapacity, mask chosen: Int?) {
        let codewords = QRCodewords.all(bytes, capacity)
        let base = QRMatrix(version: capacity.version, codewords: codewords)
        let masked = (chosen.map { $0...$0 } ?? 0...7).map { mask in
            (mask: mask, matrix: base.masked(mask, capacity.correction))
        }
        var best = masked[0]
        var least = Int.max
        for candidate in masked {
            let penalty = QRPenalty.of(candidate.matrix.modules)
            if penalty < least { (best, least) = (candidate, penalty) }
        }
        (version, correction, mask, modules) = (capacity.version, capacity.correction, best.mask, best.matrix.modules)
    }
}
