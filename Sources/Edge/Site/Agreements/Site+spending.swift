import Agreements
import Commons
import Discovery
import Membership
import WebSupport

extension Site {
    /// What the form says: a line by its place in the budget as the page showed it, or whom a share was paid to.
    func spend(_ id: AgreementID, _ form: Query, _ actor: Actor) throws {
        let library = try partyNamed(form)
        guard let day = form.trimmed("hari").flatMap({ CalendarDay($0) }) else {
            throw WebError.badRequest("day", "A day is missing.")
        }
        let place = form.trimmed("pos") ?? ""
        var note = SpendingNote(
            form.trimmed("untuk") ?? "", try Self.rupiah(form.trimmed("rupiah") ?? ""), inKind: form.trimmed("barang"), on: day,
            receipt: form.trimmed("kuitansi"))
        if place.hasPrefix("pos-") {
            let lines = try agreements.spending(id, by: actor).report.lines
            guard let index = Int(place.dropFirst(4)), lines.indices.contains(index) else {
                throw WebError.badRequest("line", "An unknown line.")
            }
            note.line = lines[index].line
        } else if place.hasPrefix("kepada-") {
            guard let other = discovery.directory[String(place.dropFirst(7))] else {
                throw WebError.badRequest("library", "An unknown library.")
            }
            note.to = other.id
        }
        try agreements.spend(id, for: library, note, by: actor)
    }

    /// "25.000", "Rp 25000,00", "25000": whole rupiah; nothing is 0, and what is no amount is refused, not guessed.
    static func rupiah(_ typed: String) throws(AgreementError) -> Int {
        var text = typed.filter { !$0.isWhitespace }
        if text.lowercased().hasPrefix("rp") { text.removeFirst(2) }
        if text.hasPrefix(".") { text.removeFirst() }
        if text.hasSuffix(",-") || text.hasSuffix(",00") { text = String(text.prefix { $0 != "," }) }
        guard !text.isEmpty else { return 0 }
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            groups.count == 1 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
        guard isGrouped, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
            let amount = Int(groups.joined()), amount <= 1_000_000_000_000
        else { throw .notAnAmount(-1) }
        return amount
    }
}
