public import Commons
import Membership
public import Store

/// Requests made by word of mouth, by telephone, WhatsApp or letter (S129): the same wishes, written down by who was asked.
extension Discovery {
    /// A request may be written down so many days late.
    public static let mostDaysLate = 60

    /// Writes down what somebody asked of a library. Names and numbers have no place: only words the catalogue knows are kept.
    ///
    /// - Returns: nil when the catalogue knows none of the words: nothing is kept then.
    public func note(_ note: WishNote, at library: LibraryID, by actor: Actor) async throws -> Wish? {
        try actor.must(.note, for: library)
        let today = clock.today()
        guard note.asked <= today, note.asked.adding(days: Self.mostDaysLate) >= today else { throw NeedsError.unfitDay }
        let partner = try note.partner.map { code in
            guard let found = directory[code], found.id != library else {
                throw NeedsError.unknownPartner(String(code.prefix(20)))
            }
            return found
        }
        let words = KnownWords(index).words(in: note.form.text)
        guard !words.isEmpty, let own = directory[library] else { return nil }
        let named = NamedReaders(in: note.form.text)
        let digest = WishCode.Digest.of(note.form.id)
        let asks = partner ?? own
        var wish = Wish(
            code: WishCode(form: digest, attempt: 0), words: words, library: library,
            stage: note.form.stage ?? named.stage ?? SchoolStage(asks.level),
            grade: note.form.stage == nil || note.form.stage == named.stage ? named.grade : nil, asked: note.asked, state: .open)
        (wish.channel, wish.patrons, wish.partner, wish.noted) = (note.channel, note.patrons, partner?.id, today)
        let (noted, now) = (wish, clock.now())
        return try await database.write { connection in
            let (wish, isNew) = try WishQueries.insert(noted, form: digest, connection)
            if isNew {
                try UnmetNeeds.count(wish.text, .request, today, connection)
                if let id = try WishQueries.find(wish.code, connection)?.id {
                    try connection.journal(
                        JournalEntry(actor: actor.journalID, verb: "wish.note", subjectKind: "wish", subjectId: id, at: now))
                }
            }
            return wish
        }
    }

    /// When wishes for these libraries were asked and answered, with who asked: as they stood at the end of the last day. Inside another
    /// room's or page's read.
    public static func wishTimes(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [WishTime] {
        try WishQueries.times(of: libraries, in: days, connection)
    }
}

/// How long one wish waited; without its words.
public struct WishTime: Sendable, Hashable {
    public let library: LibraryID
    public let asked: CalendarDay
    /// Answered, or closed without the book.
    public let answered: CalendarDay?
    public let channel: WishChannel?
    public let partner: LibraryID?

    public init(
        library: LibraryID, asked: CalendarDay, answered: CalendarDay?, channel: WishChannel? = nil, partner: LibraryID? = nil
    ) {
        (self.library, self.asked, self.answered, self.channel, self.partner) = (library, asked, answered, channel, partner)
    }
}
