/// Values of the `Cache-Control` header (RFC 9111 §5.2.2).
public enum CacheControl {
    /// Kept for a year without asking: for addresses that change with their content.
    public static let immutable = "public, max-age=31536000, immutable"
    /// Kept, but asked about each time (with the ETag).
    public static let revalidate = "no-cache"
    /// As `revalidate`, in the reader's own browser only.
    public static let privateRevalidate = "private, no-cache"
    /// Kept nowhere.
    public static let noStore = "no-store"

    /// Kept by anybody for `seconds`; then shown once more while it is fetched anew.
    public static func shared(seconds: Int, staleWhileRevalidate: Int = 0) -> String {
        staleWhileRevalidate > 0
            ? "public, max-age=\(seconds), stale-while-revalidate=\(staleWhileRevalidate)" : "public, max-age=\(seconds)"
    }
}
