import Commons
import Community
import Discovery
import Store
import UnionCatalog

/// What the catalogue and readers' wishes tell a circle that meets: two statements, inside the read that builds the agenda.
enum MeetingOutlook {
    static let source: AgendaOutlook.Source = { libraries, days, connection in
        AgendaOutlook(
            newTitles: try UnionCatalog.added(to: libraries, in: days, connection),
            openWishes: try Discovery.openWishes(of: libraries, connection))
    }
}
