import HTTPTypes
import Hummingbird

/// The registered paths with their methods, asked only about requests that no route answers.
struct RouteTable: Sendable {
    private struct Entry: Sendable {
        let path: RouterPath
        var methods: Set<HTTPRequest.Method>
    }

    private var entries: [String: Entry] = [:]

    mutating func add(_ path: RouterPath, _ method: HTTPRequest.Method) {
        entries[path.description, default: Entry(path: path, methods: [.options])].methods.insert(method)
        if method == .get { entries[path.description]?.methods.insert(.head) }
    }

    /// The `Allow` header for a path, if it is one of ours; where several fit, that of the most literal.
    func allowed(at segments: [Substring]) -> String? {
        let best = entries.values.filter { Self.matches($0.path, segments) }
            .min { Self.rank($0.path, segments).lexicographicallyPrecedes(Self.rank($1.path, segments)) }
        return best?.methods.map(\.rawValue).sorted().joined(separator: ", ")
    }

    /// The path with its fixed parts in their own spelling, if only capitals keep it from being one of ours.
    func respelled(_ segments: [Substring]) -> [String]? {
        for entry in entries.values.sorted(by: { $0.path.description < $1.path.description }) {
            guard entry.path.count == segments.count else { continue }
            let pairs = zip(entry.path, segments).map { element, segment -> String? in
                if element.lowercased() == segment.lowercased() { return element.description }
                return element ~= segment ? String(segment) : nil
            }
            let spelled = pairs.compactMap(\.self)
            if spelled.count == segments.count { return spelled }
        }
        return nil
    }

    private static func matches(_ path: RouterPath, _ segments: [Substring]) -> Bool {
        let catchesAll = path.components.last == .recursiveWildcard
        guard catchesAll ? segments.count >= path.count - 1 : segments.count == path.count else { return false }
        return zip(path, segments).allSatisfy { $0 ~= $1 }
    }

    private static func rank(_ path: RouterPath, _ segments: [Substring]) -> [Int] {
        zip(path, segments).map { $0 == $1 ? 0 : $0 == .recursiveWildcard ? 2 : 1 }
    }
}
