import Commons
import Membership
import Store

struct InstallationModel {
    struct JobLine {
        var kind: String
        var state: Phrase
        var count: Int
        var since: Int64
    }

    /// A job that was given up, or failed and is tried again.
    struct Trouble {
        var kind: String
        var state: Phrase
        var isDead: Bool
        var attempts: Int
        var since: Int64
        var problem: String
    }

    var figures: InstallationFigures
    var lines: [DeedLine]
    var filter: JournalFilter
    var page: Int
    var isMore: Bool

    var jobs: [JobLine] {
        figures.jobs.map { JobLine(kind: $0.kind, state: Self.name($0.state), count: $0.count, since: $0.since) }
    }

    var troubles: [Trouble] {
        figures.troubled.map { job in
            Trouble(
                kind: job.kind, state: Self.name(job.state), isDead: job.state == .dead, attempts: job.attempts,
                since: job.enqueuedAt, problem: job.problem ?? "–")
        }
    }

    func address(page: Int) -> SiteURL {
        .installation(page: page, verb: filter.verb, kind: filter.subjectKind, day: filter.day?.iso)
    }

    private static func name(_ state: Job.State) -> Phrase {
        switch state {
        case .waiting: Phrase(id: "menunggu", en: "waiting")
        case .leased: Phrase(id: "dikerjakan", en: "being done")
        case .done: Phrase(id: "selesai", en: "done")
        case .dead: Phrase(id: "menyerah", en: "given up")
        case .superseded: Phrase(id: "digantikan", en: "superseded")
        }
    }
}
