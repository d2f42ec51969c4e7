import Commons
import Identifiers

/// Reads ISBN, ISSN, year and language cells.
extension CellText {
    mutating func identifiers(_ raw: String?, field: String, into record: inout BibliographicRecord) {
        guard let raw, !raw.isEmpty else { return }
        for finding in ISBN.examine(raw) {
            switch finding {
            case .valid(let isbn): add(isbn, to: &record)
            case .repaired(let isbn, let repairs):
                add(isbn, to: &record)
                // Bare hyphen variants are the way people write; only slips of digits are worth a word.
                if repairs != [.separators] { note("isbn-form", .repaired, field, .isbnForm, .isbnRead, raw, isbn.isbn13) }
            case .invalid(let text, .issn(let issn)):
                record.issns.append(issn.text.replacing("-", with: ""))
                note("issn-in-isbn", .info, field, .isbnInWrongPlace, .readAsISSN, text, nil)
            case .invalid(let text, let reason):
                record.invalidISBNs.append(text)
                note("isbn-\(reason.code)", .info, field, Self.problem(reason), .keptAsTyped, text, nil)
            }
        }
    }

    mutating func issns(_ raw: String, field: String, into record: inout BibliographicRecord) {
        for finding in ISSN.examine(raw) {
            if case .valid(let issn) = finding { record.issns.append(issn.text.replacing("-", with: "")) }
        }
    }

    mutating func year(_ raw: String?, field: String, into record: inout BibliographicRecord) {
        guard let text = plain(raw, field: field) else { return }
        record.yearText = text
        let parsed = PublicationYear.parse(text)
        record.year = parsed.year
        switch parsed.verdict {
        case .implausible, .unreadable:
            note("year-\(parsed.verdict.rawValue)", .info, field, .yearUnreadable, .keptAsTyped, text, nil)
        case .repaired: note("year-form", .repaired, field, .yearSlip, .isbnRead, text, parsed.year.map(String.init))
        case .stated, .copyright, .uncertain, .incomplete, .hijri, .absent: break
        }
    }

    private func add(_ isbn: ISBN, to record: inout BibliographicRecord) {
        if !record.isbns.contains(isbn.isbn13) { record.isbns.append(isbn.isbn13) }
    }

    private static func problem(_ reason: ISBN.Reason) -> Phrase {
        switch reason {
        case .wrongCheckDigit(let expected): .isbnCheckDigit(expected)
        case .wrongLength(let count): .isbnLength(count)
        default: .isbnUnusable
        }
    }
}
