/// A range of addresses: `10.0.0.0/8`, `fd00::/8`, or one address.
public struct IPNetwork: Sendable, Hashable {
    private let base: IPAddress
    private let bits: Int

    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(halves[0]) else { return nil }
        let width = address.isV4 ? 32 : 128
        var length = width
        if halves.count > 1 {
            guard let given = Int(halves[1]), (0...width).contains(given) else { return nil }
            length = given
        }
        bits = length + (128 - width)
        base = address.masked(to: bits)
    }

    public func contains(_ address: IPAddress) -> Bool { address.masked(to: bits) == base }
}
