/// A piece of JSON with what a MARC reader asks of it.
enum JSONValue: Sendable {
    case null
    case string(String)
    /// Numbers, true and false, as written.
    case word(String)
    case array([JSONValue])
    /// Members in order, doubles included.
    case object([(name: String, value: JSONValue)])

    /// Text, also of a number or word.
    var text: String? {
        switch self {
        case .string(let text), .word(let text): text
        case .null, .array, .object: nil
        }
    }

    var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

    var members: [(name: String, value: JSONValue)]? { if case .object(let members) = self { members } else { nil } }

    subscript(_ name: String) -> JSONValue? { members?.first { $0.name == name }?.value }
}
