import Commons

/// The help of one page (S190): what it is for, what to do, what happens then, and one question that people ask.
struct PageHelp: Sendable {
    let purpose: Phrase
    let todo: Phrase
    let then: Phrase
    let question: Phrase
    let answer: Phrase

    var parts: [Phrase] { [purpose, todo, then, question, answer] }
}

/// The help of all pages, read from `Assets/help.txt`: an address pattern, then one line in Indonesian and one in English, each of five parts.
/// A pattern followed by `=` and another has that one's help (forms that answer with its page); one followed by `-` is no page.
struct HelpTexts: Sendable {
    static let shared = HelpTexts(PackageResources.help_txt)

    private let pages: [SiteRoute: PageHelp]
    /// Addresses that no frame is ever drawn around: files, papers, and forms that lead elsewhere.
    let frameless: Set<SiteRoute>
    /// What could not be read; a test holds this empty.
    let faults: [String]

    subscript(_ route: SiteRoute) -> PageHelp? { pages[route] }

    /// By the router's own words for a pattern: "/perjanjian/{id}".
    static func route(_ endpoint: String?) -> SiteRoute? { endpoint.flatMap { byEndpoint[$0] } }

    private static let byEndpoint: [String: SiteRoute] = Dictionary(
        SiteRoute.allCases.map { route in
            let parts = route.rawValue.split(separator: "/").map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
            return ("/" + parts.joined(separator: "/"), route)
        }, uniquingKeysWith: { first, _ in first })

    init(_ bytes: [UInt8]) {
        var (pages, frameless, faults) = ([SiteRoute: PageHelp](), Set<SiteRoute>(), [String]())
        var aliases: [(SiteRoute, SiteRoute)] = []
        var open: (route: SiteRoute, indonesian: [String]?)?
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
            if line.hasPrefix("/") {
                if open != nil { faults.append(line) }
                open = nil
                let words = line.split(separator: " ").map(String.init)
                guard let route = SiteRoute(rawValue: words[0]) else {
                    faults.append(line)
                    continue
                }
                switch (words.count, words.count > 1 ? words[1] : "") {
                case (1, _): open = (route, nil)
                case (2, "-"): frameless.insert(route)
                case (3, "="):
                    if let other = SiteRoute(rawValue: words[2]) { aliases.append((route, other)) } else { faults.append(line) }
                default: faults.append(line)
                }
                continue
            }
            let parts = line.split(separator: "|").map { $0.trimming(" ") }
            guard parts.count == 5, !parts.contains(""), let here = open else {
                faults.append(line)
                continue
            }
            guard let first = here.indonesian else {
                open?.indonesian = parts
                continue
            }
            let said = zip(first, parts).map { Phrase(id: $0, en: $1) }
            pages[here.route] = PageHelp(
                purpose: said[0], todo: said[1], then: said[2], question: said[3], answer: said[4])
            open = nil
        }
        for (route, other) in aliases {
            if let help = pages[other] { pages[route] = help } else { faults.append("\(route.rawValue) = \(other.rawValue)") }
        }
        (self.pages, self.frameless, self.faults) = (pages, frameless, faults)
    }
}

extension Substring {
    fileprivate func trimming(_ mark: Character) -> String {
        var text = drop { $0 == mark }
        while text.last == mark { text.removeLast() }
        return String(text)
    }
}
