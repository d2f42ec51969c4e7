public import Commons
import Identifiers

/// The words for a node of the class tree.
public enum ClassCaption {
    public static func phrase(_ node: String) -> Phrase? {
        ClassTree.shared.node(node).map { Phrase(id: $0.indonesian, en: $0.english) }
    }
}
