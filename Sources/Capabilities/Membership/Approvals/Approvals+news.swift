public import Commons
public import Store

/// What those who write to people have to know of a request: what it is, and whose answer is missing.
public struct ApprovalNews: Sendable, Hashable {
    public let request: ApprovalRequest
    /// Who keeps the library.
    public let keepers: [PersonID]
    /// Whose word is missing: principal, those who decide in their stead, foundation.
    public let deciders: [PersonID]
}

extension Approvals {
    /// Whom a request concerns now.
    public static func news(of id: ApprovalRequestID, now: Int64, _ connection: Connection) throws -> ApprovalNews? {
        guard let request = try ApprovalQueries.find(id, connection) else { return nil }
        let place = Place.library(request.library)
        var deciders: [PersonID] = []
        for capacity in request.missing {
            switch capacity {
            case .principal:
                deciders += try PeopleQueries.holders(of: [.principal], at: place, now: now, connection)
                deciders += try delegates(of: request.library, for: request.kind.spec.decision, now: now, connection)
            case .foundation: deciders += try PeopleQueries.holders(of: [.foundation], at: place, now: now, connection)
            }
        }
        return ApprovalNews(
            request: request,
            keepers: try PeopleQueries.holders(of: [.librarian, .deputy], at: place, now: now, connection), deciders: deciders)
    }
}
