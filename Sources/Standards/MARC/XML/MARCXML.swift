/// The constants of MARCXML (Library of Congress, MARC21slim.xsd).
enum MARCXML {
    static let namespace = "http://www.loc.gov/MARC21/slim"

    /// Whether elements of this namespace may be MARCXML: its own, none, or one of its kin (MarcXchange, ISO 25577).
    static func accepts(_ namespace: String?) -> Bool {
        guard let namespace, namespace != Self.namespace else { return true }
        return namespace.lowercased().contains("marc")
    }
}
