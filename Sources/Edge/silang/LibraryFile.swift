import Commons
import FoundationEssentials
import Membership
import Tabular
import UnionCatalog

/// A CSV file of libraries with a header; columns are known by their Indonesian or English names.
struct LibraryFile {
    let path: String

    struct Answer {
        var added = 0
        var updated = 0
        var refused: [(line: Int, problem: String)] = []
    }

    func load(into membership: Membership) throws -> Answer {
        let file = try InputFile.read(path)
        var answer = Answer()
        var columns: [String: Int] = [:]
        for row in TableReader(bytes: file.bytes) where !row.isBlank {
            if columns.isEmpty {
                for (position, cell) in row.cells.enumerated() { columns[LibraryColumn.named(cell)] = position }
                guard columns["name"] != nil else {
                    throw ImportError.unreadable(
                        file: path, reason: Phrase(id: "tidak ada kolom nama.", en: "there is no column for the name."))
                }
                continue
            }
            do {
                let added = try add(row, columns, membership)
                if added { answer.added += 1 } else { answer.updated += 1 }
            } catch let error as MembershipError {
                answer.refused.append((row.line, error.phrase.text(Terminal.language)))
            }
        }
        return answer
    }

    private func add(_ row: TableRow, _ columns: [String: Int], _ membership: Membership) throws -> Bool {
        func cell(_ name: String) -> String? {
            let text = columns[name].map { row[$0] }?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
            return text.isEmpty || text == "-" ? nil : text
        }
        guard let level = cell("level").map(LibraryLevel.init(typed:)) ?? .special else {
            throw MembershipError.unknownLevel(cell("level") ?? "")
        }
        var details = LibraryDetails(name: cell("name") ?? "", level: level)
        (details.npsn, details.npp, details.region, details.regency) = (
            cell("npsn"), cell("npp"), cell("region"), cell("regency")
        )
        (details.district, details.address, details.hours) = (cell("district"), cell("address"), cell("hours"))
        (details.email, details.phone, details.website) = (cell("email"), cell("phone"), cell("website"))
        if let latitude = cell("latitude").flatMap({ Double($0) }), let longitude = cell("longitude").flatMap({ Double($0) }) {
            details.place = Coordinates(latitude: latitude, longitude: longitude)
        }
        return try membership.add(code: cell("code"), details, by: .operatorAtConsole).isNew
    }
}
