public import Hummingbird

/// "Chrome, Android": as much of the user agent as tells one's own devices apart, and no more.
public enum DeviceName {
    public static func of(_ request: Request) -> String { of(request.headers[.userAgent] ?? "") }

    public static func of(_ userAgent: String) -> String {
        [first(of: browsers, in: userAgent), first(of: systems, in: userAgent)].compactMap(\.self).joined(separator: ", ")
    }

    private static func first(of names: [(String, String)], in text: String) -> String? {
        let text = text.prefix(500)
        return names.first { text.contains($0.0) }?.1
    }

    /// In this order, because browsers name each other.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("UCBrowser", "UC Browser"),
        ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("CrOS", "ChromeOS"), ("Windows", "Windows"),
        ("Mac OS", "Mac"), ("Linux", "Linux"),
    ]
}

extension WebContext {
    /// What counts as one client, as text; nil when nobody knows.
    public var clientKey: String? { client.map { $0.client.description } }
}
