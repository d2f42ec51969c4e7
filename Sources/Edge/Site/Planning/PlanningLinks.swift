import Commons
import HTML

/// Where a plan leads: to the pages of agreements.
enum PlanningLinks {
    static func draft(_ codes: [String]) -> SafeURL { "/perjanjian/baru\(query: codes.map { ("dengan", $0) })" }
    static func agreement(_ id: AgreementID) -> SafeURL { "/perjanjian/\(id.rawValue)" }
}
