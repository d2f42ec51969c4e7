import Identifiers
import UnionCatalog

/// Where a title stands when a shelf is walked from left to right: class number, then the marks after it; those without a number last.
struct ShelfOrder: Comparable {
    let number: String
    let marks: String

    init(callNumber: String?, classNumber: String?, classUnified: String?) {
        let parsed = callNumber.flatMap { ClassNumber.parse($0) } ?? classNumber.flatMap { ClassNumber.parse($0) }
        number = parsed?.unified ?? classUnified ?? ""
        marks = (parsed?.suffix ?? "").uppercased()
    }

    init(_ number: ShelfNumber) {
        self.init(callNumber: number.callNumber, classNumber: number.classNumber, classUnified: number.classUnified)
    }

    init(_ row: PrintedCatalogModel.Row) {
        self.init(
            callNumber: row.holding?.callNumber, classNumber: row.title.classNumber, classUnified: row.title.classUnified)
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.number.isEmpty != b.number.isEmpty { return b.number.isEmpty }
        return (a.number, a.marks) < (b.number, b.marks)
    }
}
