/// The values of the facets, numbered once for all segments so that their counts can be added up.
///
/// Number 0 of languages, kinds and class paths is "none".
struct FacetDictionary: Sendable {
    static let kindLimit = 32
    static let depthLimit = 8

    var libraries = Interner<Int32>()
    var subjects = SubjectHeadings()
    var languages = Interner<String>()
    var kinds = Interner<String>()
    var classNodes = Interner<String>()
    /// Paths in the class tree, each a row of node numbers from broad to narrow.
    var classPaths = Interner<[UInt16]>()

    init() {
        _ = languages.intern("", limit: 1)
        _ = kinds.intern("", limit: 1)
        _ = classPaths.intern([], limit: 1)
    }

    mutating func classPath(_ nodes: [String]) -> UInt16 {
        var path: [UInt16] = []
        for node in nodes.prefix(Self.depthLimit) {
            guard let number = classNodes.intern(node, limit: Int(UInt16.max)) else { break }
            if !path.contains(UInt16(number)) { path.append(UInt16(number)) }
        }
        return UInt16(classPaths.intern(path, limit: Int(UInt16.max)) ?? 0)
    }

    mutating func language(_ code: String?) -> UInt16 {
        UInt16(code.flatMap { languages.intern($0, limit: Int(UInt16.max)) } ?? 0)
    }

    mutating func kind(_ name: String?) -> UInt8 {
        UInt8(name.flatMap { kinds.intern($0, limit: Self.kindLimit) } ?? 0)
    }
}
