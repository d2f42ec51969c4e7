import Foundation
import TestKit

/// Finds the public methods of the capabilities that take who acts, in the sources themselves, so that a new one cannot be forgotten.
enum FacadeScan {
    /// "Papers.void(_:reason:by:)".
    static func methods() throws -> Set<String> {
        let root = repositoryRoot() + "/Sources/Capabilities"
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try files.reduce(into: []) { found, file in
            found.formUnion(methods(in: try String(contentsOfFile: root + "/" + file, encoding: .utf8)))
        }
    }

    static func methods(in source: String) -> Set<String> {
        var (found, type) = (Set<String>(), "")
        var rest = source[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != "\n" }
            if let name = opened(line) { type = name }
            if let start = line.range(of: "public func ") ?? line.range(of: "public static func "),
                line[..<start.lowerBound].allSatisfy({ $0 == " " || $0 == "@" || $0.isLetter }),
                let open = rest[start.upperBound...].firstIndex(of: "("), let close = closing(rest[open...])
            {
                let name = rest[start.upperBound..<open].prefix { $0 != "<" }
                let parameters = split(rest[rest.index(after: open)..<close])
                if parameters.contains(where: { takesActor($0) }) {
                    found.insert("\(type).\(name)(\(parameters.map { label($0) + ":" }.joined()))")
                }
            }
            rest = rest[line.endIndex...].dropFirst()
        }
        return found
    }

    /// The type that a line at the margin opens.
    private static func opened(_ line: Substring) -> String? {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard let keyword = words.firstIndex(where: { ["extension", "struct", "enum", "class", "actor"].contains($0) }),
            words[..<keyword].allSatisfy({ ["public", "final"].contains($0) }), keyword + 1 < words.count
        else { return nil }
        return String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber })
    }

    private static func closing(_ text: Substring) -> String.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private static func split(_ text: Substring) -> [Substring] {
        var (depth, start, parts) = (0, text.startIndex, [Substring]())
        for index in text.indices {
            switch text[index] {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case "," where depth == 0:
                parts.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
        }
        parts.append(text[start...])
        return parts.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static func label(_ parameter: Substring) -> String {
        String(parameter.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != ":" })
    }

    private static func takesActor(_ parameter: Substring) -> Bool {
        guard let colon = parameter.firstIndex(of: ":") else { return false }
        let type = parameter[parameter.index(after: colon)...].drop(while: \.isWhitespace).prefix {
            !$0.isWhitespace && $0 != "="
        }
        return type == "Actor" || type == "ActingPerson"
    }
}
