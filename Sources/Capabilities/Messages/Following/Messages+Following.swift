import Agreements
import Commons
import Community
import Membership
import Store

/// From the journal to the inboxes.
extension Messages {
    static let position = "messages.followed"
    static let lastDay = "messages.day"
    /// A write may take ten seconds to commit, and its line has the moment at which it was begun: so far back is looked each time.
    static let lookBack: Int64 = 60
    /// What takes people out of the installation.
    static let leaving: Set<String> = ["person.erase", "pupil.promote", "network.leave", "library.left"]
    /// Messages are news, not an archive: the journal keeps what was done.
    static let kept: Int64 = 400 * 86_400

    /// Reads on in the journal and writes what people are to be told. May run twice, on two nodes, at once.
    ///
    /// - Returns: how many messages came.
    @discardableResult
    public func follow(limit: Int = 500) throws -> Int {
        let now = clock.now()
        return try database.write { connection in
            let start = try connection.setting(Self.position).flatMap { Int64($0) } ?? 0
            let entries = try connection.journal(after: start, limit: limit)
            var count = 0
            var end = start
            var isAnyoneGone = false
            for entry in entries {
                guard let id = entry.id else { continue }
                if entry.at < now - Self.lookBack { end = id }
                isAnyoneGone = isAnyoneGone || Self.leaving.contains(entry.verb)
                guard entry.at > now - Self.kept else { continue }
                // What staff must read of it is made here; its own line tells them, at the next round.
                try Community.notify(of: entry, at: now, connection)
                for letter in try MessageRules(entry: entry, now: now, connection: connection).letters() {
                    let isNew = try MessageQueries.insert(
                        letter.news, to: letter.person, origin: "j\(id)", at: entry.at, connection)
                    guard isNew else { continue }
                    count += 1
                    try order(for: letter.person, connection)
                }
            }
            if isAnyoneGone {
                try MessageQueries.eraseOrphans(connection)
                try Community.forget(connection)
            }
            // More than a page of fresh lines: what was just told is not told again, and the next page must not wait.
            if entries.count == limit, let last = entries.last?.id, end == start { end = last }
            if end != start { try connection.setSetting(Self.position, String(end)) }
            return count
        }
    }

    /// Once a day: says which agreements end soon, sweeps, and orders the morning's mail.
    public func remind() throws {
        let today = clock.today()
        let now = clock.now()
        // The day's first mail goes out at six in the morning of western Indonesia.
        guard (now + CalendarDay.western) % 86_400 >= 6 * 3600 else { return }
        try database.write { connection in
            guard try connection.setting(Self.lastDay) != today.iso else { return }
            try connection.setSetting(Self.lastDay, today.iso)
            for (id, days) in try Agreements.reminders(on: today, connection) {
                guard let news = try Agreements.news(of: id, connection), let ends = news.agreement.ends else { continue }
                for library in news.agreement.libraries {
                    let staff = try People.holders(
                        [.librarian, .deputy, .principal], at: .library(library), now: now, connection)
                    for person in staff {
                        try MessageQueries.insert(
                            News(
                                "agreement.ends", News.Subject("agreement", id.rawValue), detail: String(days), mustAct: true),
                            to: person, origin: "ends:\(id.rawValue):\(days):\(ends.iso)", at: now, connection)
                    }
                }
            }
            try MessageQueries.eraseOrphans(connection)
            try Community.forget(connection)
            try MessageQueries.sweep(before: now - Self.kept, connection)
            try orderDigests(connection)
        }
    }
}
