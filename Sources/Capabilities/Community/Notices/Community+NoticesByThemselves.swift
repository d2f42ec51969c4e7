import Agreements
public import Commons
import Membership
public import Store

/// Notices that nobody writes: what the staff of each party is told when an agreement begins, rests or ends (S155).
extension Community {
    /// Steps of which teachers and staff must know, because what they may ask for changes.
    static let toldToStaff: Set<AgreementAction> = [.activate, .suspend, .resume, .end]

    /// Makes the notices of a line of the journal, inside the transaction of whoever follows it. Again it makes none.
    ///
    /// - Returns: how many were made.
    @discardableResult
    public static func notify(of entry: JournalEntry, at now: Int64, _ connection: Connection) throws -> Int {
        guard entry.subjectKind == "agreement", let line = entry.id, entry.at > now - Int64(Notice.shownDays) * 86_400,
            let action = entry.verb.split(separator: ".").last.flatMap({ AgreementAction(rawValue: String($0)) }),
            toldToStaff.contains(action),
            let agreement = try Agreements.news(of: AgreementID(entry.subjectId), connection)?.agreement
        else { return 0 }
        // An addendum ends with what it amends, and what is renewed goes on.
        if action == .end {
            guard agreement.form != .addendum, try !Agreements.isContinued(agreement.id, connection) else { return 0 }
        }
        let draft = NoticeDraft(title: "", text: "", roles: Set(Role.schoolStaff))
        let last = CalendarDay(at: entry.at).adding(days: Notice.shownDays)
        var made = 0
        for library in agreement.libraries {
            let source = Notice.Source.agreement(agreement.id, action, party: library)
            let id = try NoticeQueries.insert(source, draft, lastDay: last, origin: "j\(line)", at: entry.at, connection)
            guard let id else { continue }
            made += 1
            try recordNotice("publish", id, Actor.system.journalID, at: now, connection)
        }
        return made
    }

    /// Whom a notice is for, inside another room's transaction.
    public static func audience(
        of id: NoticeID, now: Int64, _ connection: Connection
    ) throws -> (kind: String, people: [PersonID])? {
        guard let notice = try NoticeQueries.find(id, connection), notice.withdrawnAt == nil else { return nil }
        var people: Set<PersonID> = []
        for library in try reach(of: notice, connection) {
            people.formUnion(try holders(notice.roles, library, now, connection))
        }
        return (notice.source.kind, people.sorted())
    }

    /// Takes out what belongs to people and libraries that are gone.
    public static func forget(_ connection: Connection) throws(StoreError) {
        try NoticeQueries.forget(connection)
        try UnitNoteQueries.forget(connection)
        try FirstStepQueries.forget(connection)
    }

    static func task(_ notice: Notice, _ today: CalendarDay, _ connection: Connection) throws -> DeskTask {
        let (subject, why): (String, Phrase)
        switch notice.source {
        case .network(let id):
            let name = try Networks.find(id, connection)?.name ?? ""
            (subject, why) = (notice.title, Phrase(id: "Pengumuman \(name).", en: "Announcement of \(name)."))
        case .agreement(let id, let action, _):
            let said = AgreementLifecycle.table.first { $0.action == action }?.message
            subject = try Agreements.circle(of: id, on: today, connection)?.title ?? ""
            why = said ?? Phrase(id: "Kerja sama perpustakaan Anda.", en: "Your library’s cooperation.")
        case .library:
            (subject, why) = (notice.title, Phrase(id: "Surat edaran sekolah Anda.", en: "A circular of your school."))
        }
        let isLast = notice.lastDay.daysSince1970 - today.daysSince1970 <= 3
        return DeskTask(
            key: "notice:\(notice.id.rawValue)", origin: .messages, subject: subject, why: why,
            deed: Phrase(id: "Saya sudah membaca", en: "I have read it"), path: "/pemberitahuan/\(notice.id.rawValue)",
            urgency: isLast ? .today : .soon)
    }
}
