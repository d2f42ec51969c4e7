import Commons

/// The clauses from which agreements are made, read from `Data/clauses.tsv`. Its standard values are what holds where parties are silent.
public struct ClauseLibrary: Sendable {
    /// Written into every answer that rests on a standard value. A change of a value is a new version.
    public static let version = "perjanjian-1"
    public static let shared = ClauseLibrary(
        clauses: PackageResources.clauses_tsv, articles: PackageResources.articles_tsv)

    public let clauses: [LibraryClause]
    public let articles: [Article]
    /// Lines that could not be read; a test holds this empty.
    let faults: [String]
    private let byKey: [String: LibraryClause]

    public subscript(key: String) -> LibraryClause? { byKey[key] }

    /// The fresh clauses of a draft: the standard ones with these keys, in the library's order.
    public func clauses(_ keys: Set<String>) -> [Clause] { clauses.filter { keys.contains($0.key) }.map(\.standard) }

    init(clauses: [UInt8], articles: [UInt8]) {
        var faults: [String] = []
        self.clauses = Self.rows(clauses).compactMap { cells in
            guard let clause = Self.clause(cells) else {
                faults.append(cells.joined(separator: "|"))
                return nil
            }
            return clause
        }
        self.articles = Self.rows(articles).compactMap { cells in
            guard cells.count == 4, let number = Int(cells[0]) else {
                faults.append(cells.joined(separator: "|"))
                return nil
            }
            return Article(
                number: number, name: Phrase(id: cells[1], en: cells[2]), factor: AgreementFactor(rawValue: cells[3]))
        }
        self.faults = faults
        byKey = Dictionary(self.clauses.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func rows(_ bytes: [UInt8]) -> [[String]] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func clause(_ cells: [String]) -> LibraryClause? {
        guard cells.count == 10, let article = Int(cells[1]), (1...15).contains(article), let scope = scope(cells[2]),
            let values = values(cells[3]), let mark = LibraryClause.Mark(rawValue: cells[5])
        else { return nil }
        return LibraryClause(
            key: cells[0], article: article, title: Phrase(id: cells[6], en: cells[7]),
            wording: Phrase(id: cells[8], en: cells[9]),
            standard: Clause(cells[0], values, scope: scope), source: cells[4], mark: mark)
    }

    private static func values(_ cell: String) -> [TermsParameter: ParameterValue]? {
        var values: [TermsParameter: ParameterValue] = [:]
        for part in cell.split(separator: ";") {
            let sides = part.split(separator: "=").map(String.init)
            guard sides.count == 2, let parameter = TermsParameter(rawValue: sides[0]),
                let value = try? parameter.value(sides[1])
            else { return nil }
            values[parameter] = value
        }
        return values
    }

    private static func scope(_ cell: String) -> ClauseScope? {
        var scope = ClauseScope()
        for part in cell.split(separator: "&") {
            let sides = part.split(separator: "=").map(String.init)
            guard sides.count == 2 else { return nil }
            let names = sides[1].split(separator: ",").map(String.init)
            switch sides[0] {
            case "services": scope.services = Set(names.compactMap(CooperationService.init(rawValue:)))
            case "patrons": scope.patrons = Set(names.compactMap(PatronCategory.init(rawValue:)))
            case "items": scope.itemClasses = Set(names.compactMap(ItemClass.init(rawValue:)))
            case "materials": scope.materials = Set(names.compactMap(LendingMaterial.init(rawValue:)))
            default: return nil
            }
            let read = scope.services.count + scope.patrons.count + scope.itemClasses.count + scope.materials.count
            guard read >= names.count else { return nil }
        }
        return scope
    }
}
