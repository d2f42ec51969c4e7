import Crypto
import FoundationEssentials
public import HTML
import HTTPTypes
public import Hummingbird

/// The site's own files (styles, scripts, pictures), served from memory.
///
/// Each has an address with the hash of its content, kept by browsers for a year: `/aset/site-3fa9c1d2.css`. An address with another
/// hash comes from a page of an older version and gets the present file, not to be kept. Compressed once, at the start.
/// `Range` is ignored: the files are small, and RFC 9110 §14.2 allows it.
public struct AssetLibrary: Sendable {
    private struct Asset: Sendable {
        let plain: ByteBuffer
        let gzip: ByteBuffer?
        let type: String
        let hash: String
        let tag: EntityTag
    }

    private let assets: [String: Asset]
    private let root: SafeURL

    /// - Parameter files: names (`site.css`, no folders) with their bytes.
    public init(files: [String: [UInt8]]) {
        root = "/aset"
        let gzip = Gzip(level: 9)
        assets = Dictionary(
            uniqueKeysWithValues: files.map { name, bytes in
                let type = FileType.contentType(ofFile: name)
                let compressed = Compression.isText(type) && bytes.count > 512 ? gzip.compress(bytes) : nil
                let smaller = compressed.flatMap { $0.count < bytes.count ? ByteBuffer(bytes: $0) : nil }
                let hash = Hex.text(SHA256.hash(data: bytes).prefix(4))
                let asset = Asset(
                    plain: ByteBuffer(bytes: bytes), gzip: smaller, type: type, hash: hash, tag: EntityTag(weakOf: bytes))
                return (name, asset)
            })
    }

    public var names: [String] { assets.keys.sorted() }

    /// The address of a file, with its hash; of a file there is not, an address that answers 404.
    public func url(for name: String) -> SafeURL {
        guard let asset = assets[name] else { return "\(root)/\(name)" }
        let (stem, suffix) = Self.split(name)
        return "\(root)/\(stem)-\(asset.hash)\(suffix)"
    }

    /// Registers `/aset/…`, and for files that must stand at the root (`robots.txt`, a service worker) their own addresses.
    public func register(on routes: some RouterMethods<WebContext>, atRoot names: [String] = []) {
        routes.get("/aset/:name") { request, context in try respond(to: request, name: context.parameters.get("name") ?? "") }
        for name in names {
            routes.get(RouterPath("/" + name)) { request, _ in try respond(to: request, name: name) }
        }
    }

    private func respond(to request: Request, name: String) throws(WebError) -> Response {
        guard let (asset, isHashed) = find(name) else { throw .notFound }
        var headers: HTTPFields = [
            .eTag: asset.tag.text, .cacheControl: isHashed ? CacheControl.immutable : CacheControl.revalidate,
            .acceptRanges: "none",
        ]
        if asset.gzip != nil { headers[.vary] = "Accept-Encoding" }
        if asset.tag.isKnown(to: request) { return .notModified(headers) }
        headers[.contentType] = asset.type
        guard let gzip = asset.gzip, Compression.takesGzip(request) else {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.plain))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: gzip))
    }

    /// A file by its own name, its present hashed name, or an older hashed name.
    private func find(_ name: String) -> (asset: Asset, isHashed: Bool)? {
        if let asset = assets[name] { return (asset, false) }
        let (stem, suffix) = Self.split(name)
        guard let dash = stem.lastIndex(of: "-") else { return nil }
        let hash = stem[stem.index(after: dash)...]
        guard hash.utf8.count == 8, hash.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
            let asset = assets[stem[..<dash] + suffix]
        else { return nil }
        return (asset, asset.hash == hash)
    }

    private static func split(_ name: String) -> (stem: String, suffix: String) {
        guard let dot = name.lastIndex(of: ".") else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }
}
