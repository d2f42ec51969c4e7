public import HTML

/// Where to go after a form or a choice of language: a path on this site, whatever the request asked for.
public enum ReturnPath {
    /// The wanted path when it is one of ours, else `fallback`: an address that leads away is never followed.
    public static func safe(_ wanted: String?, or fallback: SafeURL = "/") -> SafeURL {
        guard let wanted, wanted.utf8.first == UInt8(ascii: "/"), let url = SafeURL(untrusted: wanted) else { return fallback }
        return url
    }
}
