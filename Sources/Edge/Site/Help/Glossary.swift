import Commons

/// Words of the field, explained plainly; read from `Assets/terms.txt`, in the order of the alphabet.
struct Glossary: Sendable {
    static let shared = Glossary(PackageResources.terms_txt)

    struct Term: Sendable {
        /// Its place on the page: "silang-layan".
        let code: String
        let word: Phrase
        let meaning: Phrase
    }

    let terms: [Term]
    let faults: [String]

    init(_ bytes: [UInt8]) {
        var (terms, faults) = ([Term](), [String]())
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
                part.split(separator: " ").joined(separator: " ")
            }
            guard parts.count == 4, !parts.contains("") else {
                faults.append(String(line))
                continue
            }
            let code = String(parts[0].lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
            terms.append(
                Term(code: code, word: Phrase(id: parts[0], en: parts[1]), meaning: Phrase(id: parts[2], en: parts[3])))
        }
        (self.terms, self.faults) = (terms, faults)
    }
}
