/// The roots we know by name, each with the form that stands for it; variants in use today lead to the same form
/// (old spellings do not: "lajar", layar, would claim "pelajaran").
struct Roots: Sendable {
    static let shared = Roots()

    private let forms: [String: String]

    private init() {
        var forms: [String: String] = [:]
        for root in WordTable.list(Self.data) { forms[root] = SpellingTable.shared.head(of: root) ?? root }
        for (variant, head) in SpellingTable.shared.living { forms[variant] = forms[head] ?? head }
        self.forms = forms
    }

    /// The form of a word that is itself a root.
    func form(of word: String) -> String? { forms[word] }
}
