public import Commons
public import Membership
import Store

/// A promise that a party cannot carry, told before anybody signs (S62).
public struct RealismWarning: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The text lets others borrow about so many a week; the library says it can lend fewer.
        case clauses(perWeek: Int, capacity: Int)
        /// The commitment asks for so many a week until its day.
        case commitment(Int64, perWeek: Int, capacity: Int)
        /// On the first day the library is closed.
        case closed(until: CalendarDay)
        /// A procedure of the text needs one of these; the library's profile names none.
        case lacks([Equipment], GuideMark)
    }

    public let library: LibraryID
    public let kind: Kind

    public var phrase: Phrase {
        switch kind {
        case .clauses(let perWeek, let capacity):
            Phrase(
                id: "Naskah ini membuka kira-kira \(perWeek) pinjaman per minggu; batas di profilnya \(capacity).",
                en: "This text opens about \(perWeek) loans a week; the ceiling in its profile is \(capacity).")
        case .commitment(_, let perWeek, let capacity):
            Phrase(
                id: "Janji ini perlu kira-kira \(perWeek) per minggu; batas di profilnya \(capacity).",
                en: "This commitment needs about \(perWeek) a week; the ceiling in its profile is \(capacity).")
        case .lacks(let row, let mark):
            Phrase(
                id:
                    "Prosedur “\(GuideLibrary.shared[mark]?.title.indonesian ?? mark.code)” memerlukan \(Guide.words(row, .indonesian).lowercased()); di profilnya belum ada.",
                en:
                    "The procedure “\(GuideLibrary.shared[mark]?.title.english ?? mark.code)” needs \(Guide.words(row, .english).lowercased()); its profile names none."
            )
        case .closed(let day):
            Phrase(
                id: "Pada hari pertama perpustakaan ini tutup, sampai \(day.text(.indonesian)).",
                en: "On the first day this library is closed, until \(day.text(.english)).")
        }
    }
}

extension Agreements {
    /// What in this text and its commitments goes beyond what the parties' profiles say they can carry. It warns and forbids nothing: the
    /// library knows best.
    ///
    /// A ceiling of so many items out at once, each for so many days, is about `items × 7 ÷ days` loans a week for each borrower.
    public func realism(_ id: AgreementID, by actor: Actor) throws -> [RealismWarning] {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.see, in: try place(agreement, actor, connection))
            let text = try AgreementReading.version(id, agreement.version, connection).text
            let commitments = try CommitmentQueries.of(id, connection)
            let today = clock.today()
            return try agreement.libraries.flatMap { library -> [RealismWarning] in
                let capacity = try Membership.capacity(library: library, on: text.starts, connection)
                var found = try Self.lacking(text, library, connection)
                if let closure = capacity.closure {
                    found.append(RealismWarning(library: library, kind: .closed(until: closure.until)))
                }
                guard let weekly = capacity.weekly else { return found }
                let opened = Self.loansPerWeek(of: library, agreement.libraries, text.clauses)
                if opened > weekly {
                    found.append(RealismWarning(library: library, kind: .clauses(perWeek: opened, capacity: weekly)))
                }
                for one in commitments where one.library == library && one.measure == "loans" && one.stated == nil {
                    guard let target = one.target else { continue }
                    let days = max(7, one.due.daysSince1970 - max(today, text.starts).daysSince1970)
                    let perWeek = (target * 7 + days - 1) / days
                    if perWeek > weekly {
                        found.append(
                            RealismWarning(library: library, kind: .commitment(one.id, perWeek: perWeek, capacity: weekly)))
                    }
                }
                return found
            }
        }
    }

    /// What the procedures of a text need and the library's profile does not name; a library that says nothing of equipment is not judged.
    static func lacking(
        _ text: AgreementText, _ library: LibraryID, _ connection: Connection
    ) throws -> [RealismWarning] {
        let marks = text.details.guides ?? []
        guard !marks.isEmpty else { return [] }
        let known = try Membership.publicProfile(of: library, connection).equipment
        guard !known.isEmpty else { return [] }
        return marks.flatMap { mark in
            (GuideLibrary.shared[mark]?.lacking(known) ?? []).map { RealismWarning(library: library, kind: .lacks($0, mark)) }
        }
    }

    /// About how many items a week the clauses let others borrow from this library. A clause for one borrower goes before one for all; of
    /// several the least holds, as in terms.
    static func loansPerWeek(of lender: LibraryID, _ parties: [LibraryID], _ clauses: [Clause]) -> Int {
        func least(_ parameter: TermsParameter, for borrower: LibraryID) -> Int? {
            let fitting = clauses.filter { clause in
                clause.values[parameter] != nil && (clause.scope.lender ?? lender) == lender
                    && (clause.scope.borrower ?? borrower) == borrower
            }
            let special = fitting.filter { $0.scope.borrower != nil || $0.scope.lender != nil }
            return (special.isEmpty ? fitting : special).compactMap { $0.values[parameter]?.number }.min()
        }
        return parties.filter { $0 != lender }.reduce(0) { sum, borrower in
            guard let items = least(.itemsPerLibrary, for: borrower) else { return sum }
            let days = max(1, least(.loanDays, for: borrower) ?? 14)
            return sum + (items * 7 + days - 1) / days
        }
    }
}
