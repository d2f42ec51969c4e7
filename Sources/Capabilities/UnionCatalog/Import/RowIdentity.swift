import TextAnalysis

/// By what a row is known again when its file comes a second time, after its local id and its item codes:
/// ISBN with title and volume, else title with author, publisher and year.
struct RowIdentity: Sendable, Hashable {
    /// `ISBN|folded title|volume`; nil without a valid ISBN.
    let isbnKey: String?
    /// `folded title|author|publisher|year`.
    let textKey: String
    /// The folded title alone, by which an item row finds its title.
    let titleKey: String

    init(_ record: BibliographicRecord) {
        let full = record.subtitle.map { "\(record.title) \($0)" } ?? record.title
        let title = Folding.fold(full)
        titleKey = title
        let volume = record.volume.map(Folding.fold) ?? ""
        isbnKey = record.isbns.first.map { [$0, title, volume].joined(separator: "|") }
        let author = record.creators.first.map { Folding.fold($0.name) } ?? ""
        let publisher = record.publisher.map(Folding.fold) ?? ""
        let year = record.year.map(String.init) ?? record.yearText ?? ""
        textKey = [title, volume, author, publisher, year, record.edition.map(Folding.fold) ?? ""].joined(separator: "|")
    }
}
