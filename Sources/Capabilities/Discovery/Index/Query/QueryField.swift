/// The field prefixes of the query language, by their English and Indonesian names.
enum QueryField: String, Sendable, CaseIterable {
    case title, author, subject, isbn, classification = "class", series, publisher, year

    init?(prefix: String) {
        switch prefix {
        case "title", "judul": self = .title
        case "author", "creator", "pengarang", "penulis": self = .author
        case "subject", "subjek", "topik": self = .subject
        case "isbn", "issn": self = .isbn
        case "class", "klas", "klasifikasi", "ddc": self = .classification
        case "series", "seri": self = .series
        case "publisher", "penerbit": self = .publisher
        case "year", "tahun": self = .year
        default: return nil
        }
    }

    /// It holds words, any number of them.
    var isText: Bool { self != .isbn && self != .classification && self != .year }

    /// Fields of the record it looks in.
    var mask: UInt8 {
        switch self {
        case .title: IndexField.title.mask | IndexField.subtitle.mask
        case .author: IndexField.creator.mask | IndexField.contributor.mask
        case .subject: IndexField.subject.mask
        case .series: IndexField.series.mask
        case .publisher: IndexField.publisher.mask
        case .isbn, .classification, .year: IndexField.other.mask
        }
    }
}
