public import Membership

/// How this installation sends mail: by a command that takes a whole message, as `sendmail -t -i` does.
public struct MailSettings: Sendable {
    /// Hands one message over; throws when it was not taken.
    public typealias Transport = @Sendable ([UInt8]) async throws -> Void

    public let from: MailAddress
    /// "https://silang.example", for the links; nil leaves them out.
    public let baseURL: String?
    /// What the installation is called.
    public let name: String
    public let transport: Transport

    public init(from: MailAddress, baseURL: String?, name: String, transport: @escaping Transport) {
        (self.from, self.baseURL, self.name, self.transport) = (from, baseURL, name, transport)
    }
}
