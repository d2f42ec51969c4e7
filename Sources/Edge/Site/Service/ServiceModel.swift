import Agreements
import Commons
import Discovery
import Membership
import Planning

/// One library's service: what is open and on whom it waits, what was answered, and the lights.
struct ServiceModel {
    struct Open {
        var wish: Wish
        /// School days since it was asked.
        var days: Int
        var waitsOn: WishSupply.WaitsOn
        var light: ServiceLight
    }

    var library: Library
    var service: LibraryService
    /// The oldest first.
    var open: [Open]
    var directory: LibraryDirectory
    var networks: [NetworkCircle]
    var today: CalendarDay
    var mayAnswer: Bool
    var mayNote: Bool

    func name(_ id: LibraryID) -> String { directory[id]?.name ?? "–" }

    func count(_ band: AgeBand) -> Int { open.count { AgeBand.of($0.days) == band } }
    func waiting(_ on: WishSupply.WaitsOn) -> Int { open.count { $0.waitsOn == on } }
}

/// A network's service: the whole, and library by library for whoever may see them.
struct NetworkServiceModel {
    var network: Network
    var whole: [ServiceFigure]
    /// All for the coordinator; the own ones for a member.
    var rows: [LibraryService]
    var members: Int
    var isCoordinator: Bool
    /// The charter whose clauses fix the promise; nil where there is none.
    var charter: AgreementID?
    var directory: LibraryDirectory
    var today: CalendarDay

    func name(_ id: LibraryID) -> String { directory[id]?.name ?? "–" }
}
