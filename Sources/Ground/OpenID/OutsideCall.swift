/// One request to another server. The room has no client of its own: whoever puts the program together gives one in, so that the rules here
/// are tested without a network.
public struct OutsideCall: Sendable, Hashable {
    public let url: String
    public var headers: [(name: String, value: String)] {
        pairs.map { ($0.name, $0.value) }
    }
    /// The body of a POST; nil for a GET.
    public let form: String?
    /// No more of the answer is read.
    public let longest: Int

    private struct Pair: Sendable, Hashable { var name: String, value: String }
    private let pairs: [Pair]

    public init(_ url: String, headers: [(String, String)] = [], form: String? = nil, longest: Int) {
        (self.url, self.form, self.longest) = (url, form, longest)
        pairs = headers.map { Pair(name: $0.0, value: $0.1) }
    }
}

/// What another server answered: never a redirection that was followed.
public struct OutsideAnswer: Sendable, Hashable {
    public let status: Int
    public let body: [UInt8]

    public init(status: Int, body: [UInt8]) { (self.status, self.body) = (status, body) }
}

/// Makes a call, and throws when there is no whole answer within some seconds or it is longer than asked for.
public typealias OutsideTransport = @Sendable (OutsideCall) async throws -> OutsideAnswer
