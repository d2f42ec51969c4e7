import Agreements
public import Commons
import Membership
public import Store

/// What people are told: an inbox for everybody with an account, mail for those who want it, texts ready for WhatsApp.
///
/// Nobody writes a message: each is made of a line of the journal (``MessageRules``), or of a day that has come. So nothing can be told
/// that was not done, and nothing done goes untold because a page forgot to say so.
///
/// Verbs: `inbox`, `unread`, `read`; for the service `follow`, `remind`, `sendDue`.
public struct Messages: Sendable {
    let database: Database
    let clock: WallClock
    let mail: MailSettings?
    /// Signs the links by which an address is confirmed.
    let secret: [UInt8]

    /// - Parameter mail: nil where this installation sends none; then nothing is queued either.
    public init(database: Database, clock: WallClock, mail: MailSettings? = nil, secret: [UInt8]) {
        (self.database, self.clock, self.mail, self.secret) = (database, clock, mail, secret)
    }

    /// Whether mail can be sent from here at all.
    public var sendsMail: Bool { mail != nil }

    /// One's messages, the newest first. For the next page, pass the last one's number.
    public func inbox(of person: ActingPerson, before id: Int64 = .max, limit: Int = 50) throws -> [Message] {
        try database.read { try MessageQueries.inbox(person.id, before: id, limit: max(1, min(limit, 100)), $0) }
    }

    public func unread(of person: ActingPerson) throws -> Int {
        try database.read { try MessageQueries.unread(person.id, $0) }
    }

    /// Marks one message as read, or all. Another's is not touched, whatever number is given.
    public func read(_ id: Int64?, of person: ActingPerson) throws {
        try database.write { try MessageQueries.markRead(id, of: person.id, at: clock.now(), $0) }
    }

    /// Marks as read whatever was told of one thing: it was seen to on its own page.
    public func read(about subject: News.Subject, of person: ActingPerson) throws {
        try database.write { try MessageQueries.markRead(about: subject, of: person.id, at: clock.now(), $0) }
    }

    /// Marks as read whatever came before a moment.
    ///
    /// - Parameter time: seconds since 1970, UTC.
    public func read(before time: Int64, of person: ActingPerson) throws {
        try database.write { try MessageQueries.markRead(before: time, of: person.id, at: clock.now(), $0) }
    }
}
