import Agreements
import Commons
import HTML
import Membership
import UnionCatalog

/// How things stand: for a principal, a coordinator, and whoever runs the installation.
enum DeskHealthView {
    static func parts(_ m: DeskModel, _ t: Language) -> Markup {
        """
        \(each: m.monitors, { monitor in
            """
            <section><h2>\(t(DeskPhrases.monitor)): \(monitor.library.name)</h2>\(agreements(monitor.health, t))\
            \(if: Actor.person(m.who.actor).maySeePeople(of: monitor.library.id), """
                <p class=ways><a class=button href=\(SiteURL.service(code: monitor.library.code).url)>\(t(ServicePhrases.title))</a></p>
                """)</section>
            """
        })\
        \(each: m.offices, { OfficesView.desk($0, t) })\
        \(each: m.networks, { one in
            """
            <section><h2>\(t(DeskPhrases.network)): <a href=\(SiteURL.network(one.network.id).url)>\(one.network.name)</a></h2>\
            <dl class=facts><div><dt>\(t(DeskPhrases.members))</dt><dd>\(counts(MemberState.allCases.map { (t($0.name), one.members[$0] ?? 0) }))</dd></div></dl>\
            \(agreements(one.agreements, t))\
            <p class=ways><a class=button href=\(SiteURL.networkReadiness(one.network.id).url)>\(t(DeskPhrases.readiness))</a>\
            <a class=button href=\(SiteURL.networkService(one.network.id).url)>\(t(ServicePhrases.lights))</a>\
            <a class=button href=\(SiteURL.invitations(one.network.id).url)>\(t(JoinPhrases.make))</a></p></section>
            """
        })\
        \(with: m.installation, { installation($0, t) })
        """
    }

    /// "aktif 14 · mendaftar 1"; nothing that is not there.
    private static func counts(_ named: [(String, Int)]) -> String {
        let shown = named.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        return shown.isEmpty ? "–" : shown.joined(separator: " · ")
    }

    private static func agreements(_ health: AgreementHealth, _ t: Language) -> Markup {
        """
        <dl class=facts><div><dt>\(t(DeskPhrases.agreements))</dt><dd>\(counts(AgreementState.allCases.map { (t($0.name), health.byState[$0] ?? 0) }))</dd></div>\
        <div><dt>\(t(DeskPhrases.commitments))</dt><dd>\(counts(Commitment.Outcome.allCases.map { (t($0.name), health.promises[$0] ?? 0) }))</dd></div>\
        <div><dt>\(t(DeskPhrases.ending))</dt><dd>\(health.ending)</dd></div></dl>
        """
    }

    private static func installation(_ one: DeskModel.Installation, _ t: Language) -> Markup {
        let jobs: [(String, Int)] = [
            (t(id: "menunggu", en: "waiting"), one.jobs.waiting),
            (t(id: "dikerjakan", en: "being done"), one.jobs.leased),
            (t(id: "menyerah", en: "given up"), one.jobs.dead),
        ]
        return """
            <section><h2>\(t(DeskPhrases.installation))</h2><dl class=facts>\
            <div><dt>\(t(id: "Perpustakaan", en: "Libraries"))</dt><dd>\(t.number(one.audit.libraries))</dd></div>\
            <div><dt>\(t(NetworkPhrases.title))</dt><dd>\(t.number(one.audit.networks))</dd></div>\
            <div><dt>\(t(id: "Katalog induk", en: "Union catalogue"))</dt><dd>\(Words(t).titles(one.figures.titles)), \(Words(t).copies(one.figures.copies))</dd></div>\
            <div><dt>\(t(DeskPhrases.jobs))</dt><dd>\(counts(jobs))</dd></div>\
            <div><dt>\(t(DeskPhrases.imports))</dt><dd>\(one.running.isEmpty ? "–" : one.running.map { line($0, one) }.joined(separator: "; "))</dd></div></dl>\
            <h3>\(t(DeskPhrases.journal))</h3><ul class=talk>\(each: one.journal, { entry in
                """
                <li><span class=quiet>\(AgreementTalkView.day(entry.at, t))</span> <code>\(entry.verb)</code> \(entry.subject) \
                <span class=quiet>\(entry.actor)</span></li>
                """
            })</ul><p class=ways><a class=button href=\(SiteURL.installation(page: 1, verb: nil, kind: nil, day: nil).url)>\(t(DeskPhrases.wholeInstallation))</a></p></section>
            """
    }

    private static func line(_ batch: Batch, _ one: DeskModel.Installation) -> String {
        "\(one.libraryNames[batch.library] ?? "–") (\(batch.state.rawValue), \(batch.tally.applied)/\(batch.tally.staged))"
    }
}
