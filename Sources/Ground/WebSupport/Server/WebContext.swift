public import Hummingbird
import NIOCore

/// What is known of a request besides itself.
public struct WebContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Who is at the other end of the connection; `nil` on a local socket and in tests without a network.
    public let peer: IPAddress?
    /// Who asks: the peer, or the client that a trusted proxy names.
    public internal(set) var client: IPAddress?
    /// Whether the client came by https (as a trusted proxy says).
    public internal(set) var isSecure = false
    /// Host and port the client named, as a trusted proxy says or in the request itself.
    public internal(set) var host: String?
    /// The language to answer in, one of those configured.
    public internal(set) var language = ""

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
        client = peer
    }
}
