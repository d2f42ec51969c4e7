import WebSupport

/// Writes JSON for `--json`, keys in the order given.
struct JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
    ExpressibleByBooleanLiteral
{
    let text: String

    private init(raw: String) { text = raw }
    init(stringLiteral value: String) { text = JSONText.quoted(value) }
    init(integerLiteral value: Int) { text = String(value) }
    init(booleanLiteral value: Bool) { text = value ? "true" : "false" }
    init(nilLiteral: ()) { text = "null" }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }

    static func string(_ value: String?) -> JSON { JSON(raw: value.map(JSONText.quoted) ?? "null") }
    static func number(_ value: Int?) -> JSON { JSON(raw: value.map { String($0) } ?? "null") }
    static func bool(_ value: Bool) -> JSON { JSON(booleanLiteral: value) }
    static func number(_ value: Int64) -> JSON { JSON(raw: String(value)) }
    static func array(_ values: [JSON]) -> JSON { JSON(raw: "[" + values.map(\.text).joined(separator: ",") + "]") }
    static func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
        JSON(raw: "{" + pairs.map { JSONText.quoted($0.key) + ":" + $0.value.text }.joined(separator: ",") + "}")
    }
}
