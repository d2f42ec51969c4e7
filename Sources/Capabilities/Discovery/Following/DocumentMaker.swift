import Commons
import Identifiers
import Membership
import UnionCatalog

/// What the index must know of a title, from what the catalogue holds of it.
enum DocumentMaker {
    static func document(_ title: CatalogTitle, _ holdings: [Holding], _ directory: LibraryDirectory) -> SearchDocument {
        let number = title.classNumber.flatMap { ClassNumber.parse($0) }
        return SearchDocument(
            id: title.id.rawValue, title: title.name, subtitle: title.subtitle, creators: title.creators,
            contributors: (title.contributors + [title.responsibility].compactMap { $0 }).joined(separator: " ; "),
            publisher: title.publisher, series: title.series.map { [$0] } ?? [], subjects: title.subjects,
            identifiers: title.isbns + title.issns,
            classNotations: Array(Set([number?.notation, number?.unified].compactMap { $0 })).sorted(),
            classNodes: places(number, holdings),
            year: title.year.flatMap { Int16(exactly: $0) }, language: title.language, kind: title.material.rawValue,
            holdings: holdings.map { holding in
                SearchHolding(
                    library: Int32(truncatingIfNeeded: holding.library.rawValue),
                    level: directory[holding.library]?.level.number ?? 0, available: holding.available.map { $0 > 0 },
                    copies: Int32(clamping: holding.copies))
            },
            addedDay: Int32(clamping: title.createdDay), quality: UInt8(clamping: title.quality * 255 / 100))
    }

    /// Where a title stands in the class tree: its path, and *Referensi* when its number or some library's call number says so.
    private static func places(_ number: ClassNumber?, _ holdings: [Holding]) -> [String] {
        let path = number.map { ClassTree.shared.path(for: $0).map(\.id) } ?? []
        let isReference = number?.isReference == true || holdings.contains { isOfReference($0.callNumber) }
        return isReference ? path + [ClassTree.referenceID] : path
    }

    /// Few call numbers begin with an R, so few are read whole.
    private static func isOfReference(_ callNumber: String?) -> Bool {
        guard let callNumber, let first = callNumber.utf8.first, first | 0x20 == UInt8(ascii: "r") else { return false }
        return ClassNumber.parse(callNumber)?.isReference == true
    }
}
