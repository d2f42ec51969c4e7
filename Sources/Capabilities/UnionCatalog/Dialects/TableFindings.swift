import Commons
import Tabular

/// What a table's form gives cause to say.
enum TableFindings {
    static let repeatedHeader = Finding(
        "repeated-header", .info,
        problem: Phrase(id: "Kepala kolom berulang di tengah berkas.", en: "The header is repeated within the file."),
        action: Phrase(id: "Dilewati.", en: "Passed over."))

    static func blankRows(_ count: Int) -> Finding {
        Finding(
            "blank-rows", .info, problem: Phrase(id: "\(count) baris kosong.", en: "\(count) blank rows."),
            action: Phrase(id: "Dilewati; tidak dihitung.", en: "Passed over; not counted."))
    }

    static func aboveHeader(_ row: TableRow) -> Finding {
        Finding(
            "above-header", .info, problem: Phrase(id: "Baris di atas kepala kolom.", en: "A row above the header."),
            action: Phrase(id: "Dilewati; bukan data buku.", en: "Passed over; no data of books."),
            before: row.cells.filter { !$0.isEmpty }.joined(separator: " | "))
    }

    static func finding(_ diagnostic: TableDiagnostic) -> Finding {
        let (problem, action) = text(diagnostic.code)
        return Finding(
            diagnostic.code.rawValue, diagnostic.severity > .note ? .repaired : .info, problem: problem, action: action)
    }

    /// A row's remarks that a librarian can do something with; the rest is the daily form of such files.
    static func worthTelling(_ diagnostic: TableDiagnostic) -> Finding? {
        switch diagnostic.code {
        case .blankRow, .extraEmptyCells, .lineBreakInCell, .strayQuote: nil
        default: finding(diagnostic)
        }
    }

    private static func text(_ code: TableDiagnostic.Code) -> (Phrase, Phrase) {
        let read = Phrase.readAsFarAsPossible
        switch code {
        case .tooFewCells: return (Phrase(id: "Baris ini kurang sel.", en: "The row has too few cells."), read)
        case .tooManyCells: return (Phrase(id: "Baris ini kelebihan sel.", en: "The row has too many cells."), read)
        case .undoubledQuote: return (.cellsRejoined, .rejoined)
        case .unclosedQuote:
            return (
                Phrase(id: "Tanda kutip tidak ditutup.", en: "A quote is never closed."),
                Phrase(id: "Baris diakhiri di ujung barisnya.", en: "The row was ended at its line's end.")
            )
        case .nulBytes, .controlCharacters: return (.controlCharacters, .removed)
        case .windows1252Bytes:
            return (
                Phrase(id: "Ada huruf Windows-1252 dalam berkas UTF-8.", en: "Windows-1252 letters in a UTF-8 file."),
                Phrase(id: "Dibaca sebagai Windows-1252.", en: "Read as Windows-1252.")
            )
        case .undefinedByte, .replacementCharacter, .truncatedText:
            return (
                Phrase(
                    id: "Sebagian huruf sudah rusak sebelum sampai di sini.",
                    en: "Some letters were damaged before they came here."), read
            )
        case .encodingGuessed:
            return (
                Phrase(id: "Pengodean huruf tidak disebut berkas.", en: "The file does not name its encoding."),
                Phrase(id: "Dikenali dari isinya.", en: "Judged from its content.")
            )
        case .unbalancedQuotes:
            return (
                Phrase(id: "Tanda kutip tidak berpasangan di banyak tempat.", en: "Quotes are out of balance in many places."),
                Phrase(id: "Sisa berkas dibaca baris demi baris.", en: "The rest was read line by line.")
            )
        case .blankRow, .extraEmptyCells, .strayQuote, .lineBreakInCell, .separatorLine:
            return (Phrase(id: "Bentuk baris tidak baku.", en: "The row's form is unusual."), read)
        }
    }
}
