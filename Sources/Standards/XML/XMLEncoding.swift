/// The encodings in which a document may come.
///
/// A list, because libxml2 asks a converter of the system for a name it does not know, and that one guesses: “UT-F8” is taken for
/// UTF-8 then, and bytes that are no text are left out without a word.
enum XMLEncoding {
    /// Whether documents in the encoding of this name are read. Case does not count (XML 1.0, 4.3.3).
    static func accepts(_ name: String) -> Bool {
        let name = name.lowercased()
        if plain.contains(name) { return true }
        for (family, members) in families where name.hasPrefix(family) {
            if let number = Int(name.dropFirst(family.count)), members.contains(number) { return true }
        }
        return false
    }

    private static let plain: Set<String> = ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii"]
    private static let families = [("iso-8859-", 1...16), ("windows-", 1250...1258)]
}
