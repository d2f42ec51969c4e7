import HTTPTypes
import Hummingbird

/// Which peers may say on whose behalf they ask. From everybody else `X-Forwarded-…` is a lie and ignored.
public struct TrustedProxies: Sendable {
    private let networks: [IPNetwork]

    public init(_ networks: [IPNetwork] = []) { self.networks = networks }

    func trusts(_ address: IPAddress?) -> Bool {
        guard let address else { return false }
        return networks.contains { $0.contains(address) }
    }

    /// The client behind `peer`: from the right, the first address that is not itself a trusted proxy.
    func client(of peer: IPAddress?, _ headers: HTTPFields) -> IPAddress? {
        guard trusts(peer) else { return peer }
        var client = peer
        let hops = headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }.suffix(32)
        for hop in hops.reversed() {
            // Left of something unreadable anything may stand: the last proxy that was understood is the client.
            guard let address = IPAddress(hop.drop { $0 == " " }.prefix { $0 != " " }) else { break }
            client = address
            guard trusts(address) else { break }
        }
        return client
    }
}
