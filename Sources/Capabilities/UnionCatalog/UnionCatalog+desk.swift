public import Commons
import Membership
import Store

/// What a library's part of the catalogue asks of who keeps it.
extension UnionCatalog {
    /// Data older than so many days no longer tells what stands on the shelf.
    public static let staleDays = 180
    /// Seconds after which an import that has not come to its end is told of.
    private static let patience: Int64 = 3_600

    /// Old data, an import that was cut off, one that waits. One statement for all libraries of one desk.
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place, actor.mayKeepCatalog(of: id) { id } else { nil }
            }
        ).sorted()
        guard !libraries.isEmpty else { return [] }
        let (now, today) = (clock.now(), clock.today())
        return try database.read { try BatchQueries.desk(libraries, $0) }.flatMap { one -> [DeskTask] in
            func task(_ word: String, _ why: Phrase, _ urgency: DeskTask.Urgency) -> DeskTask {
                DeskTask(
                    key: "catalog:\(one.library.rawValue):\(word)", origin: .catalog, subject: one.name, why: why,
                    deed: Phrase(id: "Lihat yang tercatat", en: "See what is recorded"), path: "/perpustakaan/\(one.code)",
                    urgency: urgency)
            }
            var tasks: [DeskTask] = []
            if one.isCutOff {
                tasks.append(
                    task(
                        "failed",
                        Phrase(
                            id:
                                "Impor terakhir terputus atau ditolak, jadi tidak ada yang berubah. Serahkan berkasnya sekali lagi kepada pengelola instalasi.",
                            en:
                                "The last import was cut off or refused, so nothing changed. Hand the file once more to whoever runs the installation."
                        ),
                        .today))
            }
            if let since = one.unfinishedSince, now - since > Self.patience {
                tasks.append(
                    task(
                        "waiting",
                        Phrase(
                            id:
                                "Impor sejak \(CalendarDay(at: since).text(.indonesian)) belum selesai diterapkan; ia dilanjutkan saat peladen dimulai lagi. Kabari pengelola instalasi.",
                            en:
                                "An import of \(CalendarDay(at: since).text(.english)) is not applied to its end; it goes on when the server is started again. Tell whoever runs the installation."
                        ), .soon))
            }
            if let asOf = one.asOf, today.daysSince1970 - asOf.daysSince1970 > Self.staleDays {
                tasks.append(
                    task(
                        "stale",
                        Phrase(
                            id:
                                "Data katalog yang terbaru dari \(asOf.text(.indonesian)), lebih dari \(Self.staleDays) hari lalu. Ekspor berkas baru (SLiMS, INLISLite, atau Excel) dan serahkan kepada pengelola instalasi, supaya yang dicari orang benar-benar ada di rak.",
                            en:
                                "The newest catalogue data is of \(asOf.text(.english)), more than \(Self.staleDays) days ago. Export a new file (SLiMS, INLISLite or Excel) and hand it to whoever runs the installation, so that what people find is on the shelf."
                        ), .soon))
            }
            return tasks
        }
    }
}
