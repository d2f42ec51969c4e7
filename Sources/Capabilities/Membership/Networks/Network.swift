public import Commons

/// A network of libraries (S14): a filter on the one union catalogue, and a set of rights. A library may be in several; none stands
/// under an office, because a network's libraries answer to different ones.
public struct Network: Sendable, Hashable {
    public let id: NetworkID
    public var name: String
    /// In plain words: "Kecamatan Benang", "gugus 3", "MTs se-kabupaten".
    public var region: String?
    public var madeAt: Int64
    /// What it is for, when it meets, and where online; all of it public.
    public var about = NetworkAbout()
    /// The library or office whose people founded it on a page; nil for one that whoever runs the installation made.
    public var founder: Place?
    /// When it was closed; its members' charter and agreements go on without it.
    public var closedAt: Int64?

    public var isOpen: Bool { closedAt == nil }
}

/// What a network says of itself.
public struct NetworkAbout: Sendable, Hashable {
    public var purpose: String?
    /// In plain words: "Senin pertama tiap bulan, pukul 13.00".
    public var calendar: String?
    /// Where it meets online; http or https.
    public var meetingLink: String?

    public init(purpose: String? = nil, calendar: String? = nil, meetingLink: String? = nil) {
        (self.purpose, self.calendar, self.meetingLink) = (purpose, calendar, meetingLink)
    }
}

/// A filled-in form about a network.
public struct NetworkForm: Sendable, Hashable {
    public var name: String
    public var region: String?
    public var about: NetworkAbout

    public init(name: String, region: String? = nil, about: NetworkAbout = NetworkAbout()) {
        (self.name, self.region, self.about) = (name, region, about)
    }

    /// Tidied, or refused.
    func checked() throws(NetworkError) -> NetworkForm {
        func tidy(_ text: String?, _ most: Int) -> String? {
            let tidied = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return tidied.isEmpty ? nil : String(tidied.prefix(most))
        }
        guard let name = tidy(name, 120), !NetworkName.folded(name).isEmpty else { throw .nameMissing }
        let link = tidy(about.meetingLink, 300)
        if let link, !link.hasPrefix("https://"), !link.hasPrefix("http://") { throw .unfitLink }
        return NetworkForm(
            name: name, region: tidy(region, 120),
            about: NetworkAbout(purpose: tidy(about.purpose, 600), calendar: tidy(about.calendar, 200), meetingLink: link))
    }
}

/// Two names that a reader would take for one are one.
enum NetworkName {
    static func folded(_ name: String) -> String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }
}

/// A library in a network.
public struct NetworkMember: Sendable, Hashable {
    public let network: NetworkID
    public let library: LibraryID
    public var state: MemberState
    /// The charter that was accepted; nil until somebody did.
    public var charter: String?
    /// Since when it is in this state; seconds since 1970, UTC.
    public var since: Int64
}
