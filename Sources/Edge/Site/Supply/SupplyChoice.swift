import Commons
import Planning

/// What is asked for on the sheet of suppliers, as its address says it.
struct SupplyChoice: Sendable, Hashable {
    /// The code of the library that asks; nil for the visitor's first.
    var library: String?
    var service: CooperationService = .loan
    var patrons: PatronCategory?
    var day: CalendarDay?

    var urlPairs: [(String, String?)] {
        [
            ("untuk", library), ("layanan", service == .loan ? nil : service.rawValue), ("pembaca", patrons?.rawValue),
            ("hari", day?.iso),
        ]
    }
}
