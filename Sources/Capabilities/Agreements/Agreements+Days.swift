import Commons
import Store

/// What the calendar does to agreements: they take effect, parties leave, they end. Every step asks first whether it is still to be done, so
/// that a job that runs twice, on two nodes, or late, does no harm. Terms do not wait for it: they go by the days themselves.
extension Agreements {
    static let jobKind = "agreement.day"

    /// Orders the turning of the days on which something happens to this agreement.
    func order(_ agreement: Agreement, _ connection: Connection) throws {
        var days: Set<CalendarDay> = []
        if agreement.state == .approved, let starts = agreement.starts { days.insert(starts) }
        if let ends = agreement.ends { days.insert(ends.adding(days: 1)) }
        for party in agreement.parties { if let until = party.until { days.insert(until.adding(days: 1)) } }
        for day in days.sorted() {
            try connection.jobs.enqueue(
                Self.jobKind, Array(String(agreement.id.rawValue).utf8), now: clock.now(),
                runAt: day.begin, dedupeKey: "\(agreement.id.rawValue):\(day.iso)")
        }
    }

    /// Does the jobs of this room whose time has come.
    ///
    /// - Returns: how many agreements were turned.
    @discardableResult
    public func runDueJobs(limit: Int = 50) throws -> Int {
        let now = clock.now()
        let jobs = try database.write { try $0.jobs.lease([Self.jobKind], now: now, until: now + 60, limit: limit) }
        for job in jobs {
            try database.write { connection in
                if let id = Int64(String(decoding: job.payload, as: UTF8.self)) { try turn(AgreementID(id), connection) }
                try connection.jobs.complete(job.id, fence: job.fence, now: clock.now())
            }
        }
        return jobs.count
    }

    /// Brings one agreement to where it belongs today.
    func turn(_ id: AgreementID, _ connection: Connection) throws {
        guard var agreement = try AgreementReading.find(id, connection) else { return }
        let today = clock.today()
        if agreement.state == .approved, let starts = agreement.starts, starts <= today { try activate(&agreement, connection) }
        guard agreement.state.isInForce else { return }
        if let ends = agreement.ends, ends < today {
            try end(&agreement, connection)
        } else if agreement.state == .leaving, !agreement.parties.contains(where: { $0.until.map { $0 >= today } ?? false }) {
            try step(&agreement, .carryOn, by: .system, connection) { agreement, _ in settle(&agreement) }
        }
    }

    func activate(_ agreement: inout Agreement, _ connection: Connection) throws {
        try step(&agreement, .activate, by: .system, connection) { agreement, _ in settle(&agreement) }
        guard let base = agreement.base, let relation = agreement.relation, let starts = agreement.starts else { return }
        var earlier = try Self.find(base, connection)
        // What it belongs to was over before its day came.
        if agreement.isPart, !earlier.state.isInForce { return try end(&agreement, connection) }
        switch relation {
        case .amends: return
        case .joins:
            for party in agreement.parties where earlier.party(party.library) == nil {
                var newcomer = party
                newcomer.from = starts
                try AgreementQueries.insert(newcomer, earlier.parties.count, of: base, connection)
            }
            try connection.changed(.agreement, base.rawValue)
        case .renews, .writesDown:
            guard earlier.state.isInForce else { return }
            earlier.ends = [earlier.ends, starts.adding(days: -1)].compactMap(\.self).min()
            try end(&earlier, connection)
        }
    }

    private func end(_ agreement: inout Agreement, _ connection: Connection) throws {
        try step(&agreement, .end, by: .system, connection)
        // Its papers end with it, and what was to be one of them is off the tables.
        for var paper in try AgreementReading.addenda(of: agreement.id, connection) where paper.isPart {
            if paper.state.isInForce {
                paper.ends = [paper.ends, agreement.ends].compactMap(\.self).min()
                try end(&paper, connection)
            } else if AgreementLifecycle.step(paper.state, .withdraw) != nil {
                try step(&paper, .withdraw, by: .system, connection)
            }
        }
    }
}
