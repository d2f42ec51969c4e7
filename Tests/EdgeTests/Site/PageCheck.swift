import HTML

/// A strict little reader of our own pages: every element closed in its order, every attribute quoted and named once, every id once.
///
/// Browsers forgive what this does not; that is the point.
struct PageCheck {
    private(set) var faults: [String] = []
    private(set) var elements: [(name: String, attributes: [String: String])] = []

    private static let void: Set<String> = ["meta", "link", "input", "br", "img", "hr", "path"]

    init(_ markup: Markup) { self.init(text: markup.description) }

    init(text: String) {
        var rest = Substring(text)
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            if rest.hasPrefix("!doctype html>") { continue }
            guard let end = Self.end(of: rest) else {
                faults.append("unclosed tag: \(rest.prefix(40))")
                break
            }
            let tag = rest[..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.popLast() != name { faults.append("</\(name)> closes nothing") }
            } else {
                read(tag, &open)
            }
        }
        if !open.isEmpty { faults.append("left open: \(open)") }
        let ids = elements.compactMap { $0.attributes["id"] }
        if Set(ids).count != ids.count { faults.append("an id stands twice: \(ids)") }
        for element in elements {
            for name in ["for", "aria-labelledby", "aria-describedby"] {
                for id in (element.attributes[name] ?? "").split(separator: " ") where !ids.contains(String(id)) {
                    faults.append("\(name) points nowhere: \(id)")
                }
            }
        }
        if text.contains("data-refused") { faults.append("data stood where it may not") }
    }

    private mutating func read(_ tag: Substring, _ open: inout [String]) {
        var text = tag
        let selfClosed = text.last == "/"
        if selfClosed { text.removeLast() }
        let name = String(text.prefix { $0.isLetter || $0.isNumber })
        text = text.dropFirst(name.count)
        if name.isEmpty { faults.append("no element: \(tag)") }
        var attributes: [String: String] = [:]
        while let first = text.firstIndex(where: { !$0.isWhitespace }) {
            text = text[first...]
            let attribute = String(text.prefix { !$0.isWhitespace && $0 != "=" })
            text = text.dropFirst(attribute.count)
            var value = ""
            if text.first == "=" {
                text = text.dropFirst()
                if text.first == "\"" {
                    value = String(text.dropFirst().prefix { $0 != "\"" })
                    text = text.dropFirst(value.count + 2)
                } else {
                    value = String(text.prefix { !$0.isWhitespace })
                    text = text.dropFirst(value.count)
                }
            }
            if attributes.updateValue(value, forKey: attribute) != nil {
                faults.append("twice in one tag: \(attribute) in \(tag)")
            }
            if attribute.hasPrefix("on") || attribute == "style" { faults.append("inline \(attribute)") }
        }
        elements.append((name, attributes))
        if !Self.void.contains(name), !selfClosed { open.append(name) }
    }

    /// The `>` that ends a tag, past those in quotes.
    private static func end(of text: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in text.indices {
            switch text[index] {
            case "\"": isQuoted.toggle()
            case ">" where !isQuoted: return index
            default: break
            }
        }
        return nil
    }

    func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }
}
