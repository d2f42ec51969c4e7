import Agreements
import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import WebSupport

/// Who in a network is held up by what (S23): for whoever runs it.
extension Site {
    @Sendable func networkReadiness(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let network = try networkNamed(context, visit)
        guard visit.actor.mayInvite(to: network.id) else { throw NotAllowed(verb: "agreement.see-readiness") }
        let members = try networks.members(of: network.id, by: visit.actor).filter(\.state.isPublic).map(\.library)
        let rows = try agreements.readiness(
            members, network: network.id, facts: try readinessFacts(members), by: visit.actor)
        return personal(NetworkReadinessView.page(network, rows, discovery.directory, visit), visit)
    }
}

enum NetworkReadinessView {
    static func page(_ network: Network, _ rows: [Readiness], _ directory: LibraryDirectory, _ visit: Visit) -> Page {
        let t = visit.language
        let ready = rows.count { $0.blockers.isEmpty && ReadinessCondition.allCases.allSatisfy(Self.isUsable($0)) }
        return Page(
            t(Phrases.title), in: .other, canonical: .networkReadiness(network.id),
            body: """
                <div class=wrap><h1>\(t(Phrases.title))</h1><p class=lead><a href=\(SiteURL.network(network.id).url)>\(network.name)</a></p>\
                <p>\(t(Phrases.lead))</p>\(if: rows.isEmpty, "<p>\(t(NetworkPhrases.noMembers))</p>", else: map(rows, ready, directory, t))</div>
                """)
    }

    private static func map(_ rows: [Readiness], _ ready: Int, _ directory: LibraryDirectory, _ t: Language) -> Markup {
        let held = ReadinessCondition.allCases.map { condition in (condition, rows.count { $0.heat(condition) == .blocked }) }
            .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
        return """
            <p class=notice>\(t(
                id: "\(ready) dari \(rows.count) perpustakaan siap pada semua syarat pokok.",
                en: "\(ready) of \(rows.count) libraries are ready in all that is needed."))\
            \(if: !held.isEmpty, " \(t(Phrases.most)) \(each: held.prefix(3), separator: ", ", { "\(t($0.0.name).lowercased()) (\($0.1))" }).")</p>\
            \(ReadinessView.heatMap(rows, { directory[$0]?.name ?? "–" }, t))
            """
    }

    private static func isUsable(_ row: Readiness) -> (ReadinessCondition) -> Bool {
        { [.ready, .partly].contains(row.heat($0)) }
    }

    private enum Phrases {
        static let title = Phrase(id: "Kesiapan anggota", en: "How ready the members are")
        static let lead = Phrase(
            id:
                "Delapan syarat kerja sama, dari yang dicentang tiap perpustakaan dan yang diketahui sistem. “Belum diketahui” berarti belum ada yang menjawab.",
            en:
                "The eight conditions of cooperation, from what each library ticked and what the system knows. “Not known” means that nobody has answered."
        )
        static let most = Phrase(id: "Paling banyak terhalang oleh", en: "Most are held up by")
    }
}
