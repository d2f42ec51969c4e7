public import Commons
import Tabular

/// A list of pupils as a school has it: pasted from a spreadsheet or a CSV file, with number, name and class. Every row is accounted
/// for, the taken and the refused.
public struct PupilList: Sendable, Hashable {
    /// What is to become of a row.
    public enum Fate: Sendable, Hashable {
        case new
        /// Known by the number; name or class are brought up to date.
        case changed(PersonID)
        case unchanged(PersonID)
        case refused(Phrase)
    }

    public struct Row: Sendable, Hashable {
        /// In the list, from 1.
        public var line: Int
        public var number: String
        public var name: String
        public var classGroup: String
        public var fate: Fate
    }

    public internal(set) var rows: [Row]

    public var refused: [Row] { rows.filter { if case .refused = $0.fate { true } else { false } } }
    public var taken: [Row] { rows.filter { if case .refused = $0.fate { false } else { true } } }

    public static let most = 3000

    /// Reads the list by its head ("NIS", "Nama", "Kelas", in any order) or, without one, as number, name, class.
    public init(_ text: String) {
        var reader = TableReader(bytes: Array(text.utf8.prefix(1 << 20)))
        var columns: (number: Int, name: Int, group: Int)? = nil
        var seen: Set<String> = []
        rows = []
        while let row = reader.next() {
            let cells = row.cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            if cells.allSatisfy(\.isEmpty) { continue }
            if columns == nil {
                columns = Self.head(cells)
                if columns != nil { continue }
                columns = (0, 1, 2)
            }
            guard let columns else { continue }
            func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
            var next = Self.row(row.line, cell(columns.number), cell(columns.name), cell(columns.group), &seen)
            if rows.count >= Self.most {
                next.fate = .refused(
                    Phrase(id: "Lebih dari \(Self.most) baris sekaligus.", en: "More than \(Self.most) rows at once."))
            }
            rows.append(next)
        }
    }

    private static func row(_ line: Int, _ number: String, _ name: String, _ group: String, _ seen: inout Set<String>) -> Row {
        var row = Row(line: line, number: number, name: name, classGroup: group, fate: .new)
        do throws(PeopleError) {
            var details = PersonDetails(name: name)
            details.number = number
            details.classGroup = group
            let checked = try People.checked(details)
            guard let number = checked.number else { throw .numberMissing }
            (row.number, row.name, row.classGroup) = (number, checked.name, checked.classGroup ?? "")
            if !seen.insert(number).inserted {
                row.fate = .refused(
                    Phrase(id: "Nomor \(number) dua kali dalam daftar.", en: "Number \(number) stands twice in the list."))
            }
        } catch {
            row.fate = .refused(error.phrase)
        }
        return row
    }

    private static func head(_ cells: [String]) -> (number: Int, name: Int, group: Int)? {
        func place(_ words: Set<String>) -> Int? { cells.firstIndex { words.contains($0.lowercased().filter(\.isLetter)) } }
        // "No" is mostly the running number, so it is taken only where nothing better stands.
        guard let name = place(["nama", "namasiswa", "namalengkap", "namapesertadidik", "name"]),
            let number = place(["nis", "nipd", "nomorinduk", "noinduk", "nomorinduksiswa", "number"]) ?? place(["nisn"])
                ?? place(["nomor", "no"])
        else { return nil }
        return (number, name, place(["kelas", "rombel", "rombelsaatini", "class"]) ?? Int.max)
    }
}
