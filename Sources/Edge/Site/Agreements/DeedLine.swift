import Commons
import Membership
import Store

/// One line of the journal, as a page shows it: opaque numbers, nobody's name.
struct DeedLine {
    var at: Int64
    var verb: String
    var subject: String
    var actor: String
    var library: LibraryID?
    var version: String?

    init(_ entry: JournalEntry) {
        (at, verb, actor) = (entry.at, entry.verb, entry.actor)
        subject = "\(entry.subjectKind) \(entry.subjectId)"
        library = entry.details["library"].flatMap { Int64($0) }.map { LibraryID($0) }
        version = entry.details["version"]
    }
}

/// How many jobs wait, are being done, and were given up.
struct JobCounts {
    var waiting: Int
    var leased: Int
    var dead: Int

    init(_ audit: InstallationAudit) {
        (waiting, leased, dead) = (audit.jobs[.waiting] ?? 0, audit.jobs[.leased] ?? 0, audit.jobs[.dead] ?? 0)
    }
}
