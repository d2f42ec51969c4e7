import Commons
import Discovery
import Membership

/// A receipt with what its page shows of the library and the day.
struct ReceiptModel {
    var receipt: WishReceipt
    var library: Library?
    /// The library that asked, where it was one.
    var partner: Library?
    var today: CalendarDay

    var wish: Wish { receipt.wish }

    /// "K7M 3QX": in two halves, for copying.
    static func spaced(_ code: WishCode) -> String { "\(code.text.prefix(3)) \(code.text.dropFirst(3))" }

    func readers(_ t: Language) -> String? {
        guard let stage = wish.stage else { return wish.patrons.map { t($0.name) } }
        let grade = wish.grade.map { t(id: "kelas \($0)", en: "grade \($0)") }
        return [wish.patrons.map { t($0.name) }, t(stage.name), grade].compactMap(\.self).joined(separator: ", ")
    }
}
