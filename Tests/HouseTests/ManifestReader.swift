/// Reads the rooms and their edges out of the text of a `Package.swift` written in this project's way: `room(…)`, `tests(…)`,
/// `.systemLibrary(…)`, `.target(…)`, `.executableTarget(…)`, and products of packages as `let` constants.
///
/// The text is read rather than the compiled manifest, so that the test needs no second run of the package manager.
struct ManifestReader {
    enum Failure: Error, Equatable {
        case unclosed(String)
        case unnamed(String)
        case unknownDependency(String, room: String)
        case unknownFloor(String, room: String)
    }

    private let text: [Character]
    private var constants: [String: String] = [:]

    static func rooms(in manifest: String) throws(Failure) -> [Room] {
        try ManifestReader(manifest).rooms()
    }

    private init(_ manifest: String) {
        let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map(Self.withoutComment)
        text = Array(lines.joined(separator: "\n"))
        for line in lines where line.hasPrefix("let ") && line.contains(".product(") {
            guard let product = Self.strings(in: Array(line)).first else { continue }
            constants[String(line.dropFirst(4).prefix { $0.isLetter || $0.isNumber })] = product
        }
    }

    private func rooms() throws(Failure) -> [Room] {
        guard let start = lastPosition(of: "targets: [").map({ $0 + 9 }) else { return [] }
        let list = try balanced(from: start)
        var found: [(name: String, floor: Room.Floor, dependencies: [Character])] = []
        for call in try calls(in: list) {
            let labelled = Self.strings(in: call.arguments)
            guard let name = labelled.first else { throw .unnamed(call.head) }
            let floor: Room.Floor
            switch call.head {
            case "room":
                let words = labelled.count > 1 ? labelled[1] : ""
                guard let known = Room.Floor(rawValue: words.lowercased()), known != .program else {
                    throw .unknownFloor(words, room: name)
                }
                floor = known
            case ".systemLibrary": floor = .system
            case ".executableTarget": floor = Self.contains("\"Benchmarks\"", call.arguments) ? .tests : .program
            case "tests", ".testTarget": floor = .tests
            default: floor = Self.contains("Tests/", call.arguments) ? .tests : .program
            }
            // A system library's brackets hold names of Debian packages.
            found.append((name, floor, floor == .system ? [] : try Self.dependencies(in: call.arguments)))
        }
        let names = Set(found.map(\.name))
        var rooms: [Room] = []
        for entry in found {
            var room = Room(name: entry.name, floor: entry.floor)
            for item in Self.items(in: entry.dependencies) {
                if item.hasPrefix("\"") {
                    let name = String(item.dropFirst().dropLast())
                    guard names.contains(name) else { throw .unknownDependency(name, room: entry.name) }
                    room.rooms.append(name)
                } else if let product = constants[item]
                    ?? (item.hasPrefix(".product") ? Self.strings(in: Array(item)).first : nil)
                {
                    room.products.append(product)
                } else {
                    throw .unknownDependency(item, room: entry.name)
                }
            }
            rooms.append(room)
        }
        return rooms
    }
}

// MARK: - Text

extension ManifestReader {
    private static func withoutComment(_ line: Substring) -> Substring {
        var quoted = false
        var previous: Character = " "
        for index in line.indices {
            let character = line[index]
            if character == "\"" { quoted.toggle() }
            if !quoted, character == "/", previous == "/" { return line[..<line.index(before: index)] }
            previous = quoted ? " " : character
        }
        return line
    }

    private static func contains(_ words: String, _ text: [Character]) -> Bool { String(text).contains(words) }

    /// Products list targets too; the package's own list is the last.
    private func lastPosition(of words: String) -> Int? {
        let words = Array(words)
        guard text.count >= words.count else { return nil }
        return (0...(text.count - words.count)).last { text[$0..<($0 + words.count)].elementsEqual(words) }
    }

    /// What stands between the bracket at `start` and the one that closes it.
    private func balanced(from start: Int) throws(Failure) -> [Character] {
        try Self.balanced(text, from: start)
    }

    private static func balanced(_ text: [Character], from start: Int) throws(Failure) -> [Character] {
        var depth = 0
        var quoted = false
        for index in start..<text.count {
            switch text[index] {
            case "\"": quoted.toggle()
            case "[" where !quoted, "(" where !quoted: depth += 1
            case "]" where !quoted, ")" where !quoted:
                depth -= 1
                if depth == 0 { return Array(text[(start + 1)..<index]) }
            default: break
            }
        }
        throw .unclosed(String(text[start..<min(start + 40, text.count)]))
    }

    private func calls(in list: [Character]) throws(Failure) -> [(head: String, arguments: [Character])] {
        var calls: [(head: String, arguments: [Character])] = []
        var head = ""
        var index = 0
        while index < list.count {
            let character = list[index]
            if character == "(" {
                let arguments = try Self.balanced(list, from: index)
                calls.append((head, arguments))
                index += arguments.count + 1
                head = ""
            } else if character.isLetter || character == "." {
                head.append(character)
            } else {
                head = ""
            }
            index += 1
        }
        return calls
    }

    /// The dependencies among a call's arguments: the list without a label, or the one labelled so.
    private static func dependencies(in arguments: [Character]) throws(Failure) -> [Character] {
        for argument in items(in: arguments) where argument.hasPrefix("[") || argument.hasPrefix("dependencies:") {
            let characters = Array(argument)
            guard let start = characters.firstIndex(of: "[") else { continue }
            return try balanced(characters, from: start)
        }
        return []
    }

    /// What the commas of a list part, without blanks outside of quotes; a comma within brackets or quotes parts nothing.
    private static func items(in list: [Character]) -> [String] {
        var items: [String] = []
        var item = ""
        var depth = 0
        var quoted = false
        for character in list {
            if character == "\"" { quoted.toggle() }
            if !quoted, "([".contains(character) { depth += 1 }
            if !quoted, ")]".contains(character) { depth -= 1 }
            if character == ",", depth == 0, !quoted {
                items.append(item)
                item = ""
            } else if quoted || !character.isWhitespace {
                item.append(character)
            }
        }
        return (items + [item]).filter { !$0.isEmpty }
    }

    private static func strings(in text: [Character]) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
            String($0.element)
        }
    }
}
