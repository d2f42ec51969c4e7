import Agreements
import Commons
import HTML
import Membership
import Planning

/// A network's traffic lights: the whole for every member, library by library for the coordinator.
enum NetworkServiceView {
    static func page(_ m: NetworkServiceModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(ServicePhrases.title), in: .other, canonical: .networkService(m.network.id),
            body: """
                <div class="wrap service"><h1>\(t(ServicePhrases.title))</h1>\
                <p class=lead><a href=\(SiteURL.network(m.network.id).url)>\(m.network.name)</a> · \(m.today.text(t)) · \
                \(t(id: "\(m.members) anggota", en: m.members == 1 ? "1 member" : "\(m.members) members"))</p>\
                <p class="hint no-print">\(t(ServicePhrases.print))</p>\
                \(LightsView.table(m.whole, promise: nil, name: m.name, t, title: ServicePhrases.whole))\
                \(if: !m.rows.isEmpty, rows(m, t))\(promise(m, t))\(LightsView.key(t))</div>
                """)
    }

    /// One row for each library, one column for each measure: shape and word, the figure below.
    private static func rows(_ m: NetworkServiceModel, _ t: Language) -> Markup {
        let measures = ServiceMeasure.allCases.filter { !$0.spec.isOfNetwork }
        return """
            <section><h2>\(t(m.isCoordinator ? ServicePhrases.byLibrary : ServicePhrases.yours))</h2>\
            <div class=plan-scroll tabindex=0 role=region aria-label=\(t(ServicePhrases.byLibrary))><table class="plan-table lamps"><thead><tr>\
            <th scope=col>\(t(ServicePhrases.partner))</th>\(each: measures, { "<th scope=col>\(t($0.short))</th>" })</tr></thead><tbody>\
            \(each: m.rows, { row in
                """
                <tr><th scope=row>\(m.name(row.library))</th>\(each: measures, { measure in
                    "<td>\(with: row.figure(measure), { "\(LightsView.small($0.light, t))\(if: $0.value != nil, "<span class=row-more>\(t($0.brief))</span>")" })</td>"
                })</tr>
                """
            })</tbody></table></div></section>
            """
    }

    private static func promise(_ m: NetworkServiceModel, _ t: Language) -> Markup {
        """
        <section><h2>\(t(ServicePhrases.promise))</h2>\(with: m.rows.first, { LightsView.promise($0.promise, m.name, t) })\
        <p class=hint>\(t(ServicePhrases.schoolDays)) \(t(ServicePhrases.change)) \
        \(with: m.charter, { "<a class=no-print href=\(SiteURL.agreement($0).url)>\(t(ServicePhrases.changeCharter))</a>" })\
        \(if: m.charter == nil, "\(t(ServicePhrases.noCharter))")</p></section>
        """
    }
}
