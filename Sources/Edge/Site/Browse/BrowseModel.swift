import Commons
import Discovery
import Identifiers

/// A place in the class tree, or its top, with how many titles stand where.
struct BrowseModel {
    /// nil at the top.
    var node: ClassNode?
    /// From the main class down, the place itself last.
    var path: [ClassNode]
    var children: [ClassNode]
    var counts: [String: Int]
    var levels: [CatalogFacet.Value]
    var libraries: [CatalogFacet.Value]
    var results: CatalogResults

    /// - Parameter counts: titles by class node, over the whole catalogue.
    init(_ node: ClassNode?, _ results: CatalogResults, counts: [String: Int], tree: ClassTree = .shared) {
        self.node = node
        self.results = results
        children = node.map { tree.children(of: $0.id) } ?? tree.roots
        var path: [ClassNode] = []
        var step = node
        while let here = step {
            path.insert(here, at: 0)
            step = here.parentID.flatMap { tree.node($0) }
        }
        self.path = path
        self.counts = counts
        levels = Self.values(.level, results)
        libraries = Self.values(.library, results)
    }

    private static func values(_ name: CatalogFacet.Name, _ results: CatalogResults) -> [CatalogFacet.Value] {
        results.facets.first { $0.name == name }?.values ?? []
    }
}
