/// What an installation says of itself.
public struct SiteSettings: Sendable {
    /// The network's name, beside "Silang": "Kabupaten Contoh".
    public var name: String
    /// The address people come by, without a slash at the end; nil takes the host the request names.
    public var baseURL: String?
    /// The demonstration: every page and print is marked *contoh*.
    public var isSample: Bool
    /// At least 32 random bytes that sign forms, the same on all nodes; nil makes new ones at each start.
    public var formSecret: [UInt8]?
    /// What people call the provider by whom they can sign in; nil where there is none. Said by the site itself.
    var outsideName: String?

    public init(name: String = "Silang", baseURL: String? = nil, isSample: Bool = false, formSecret: [UInt8]? = nil) {
        self.name = name
        self.baseURL = baseURL
        self.isSample = isSample
        self.formSecret = formSecret
    }
}
