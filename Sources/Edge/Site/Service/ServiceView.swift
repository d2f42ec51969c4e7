import Agreements
import Commons
import Discovery
import HTML
import Membership
import Planning

/// A library's service on one page: for the desk, the principal and the wall.
enum ServiceView {
    static func page(_ m: ServiceModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(ServicePhrases.title), in: .other, canonical: .service(code: m.library.code),
            body: """
                <div class="wrap service"><h1>\(t(ServicePhrases.title))</h1>\
                <p class=lead><a href=\(SiteURL.library(code: m.library.code).url)>\(m.library.name)</a> · \(m.today.text(t))</p>\
                <p>\(t(ServicePhrases.lead))</p><p class="hint no-print">\(t(ServicePhrases.print))</p>\
                \(open(m, t))\(answered(m, t))\(LightsView.table(m.service.figures, promise: m.service.promise, name: m.name, t))\
                \(pairs(m, t))\(promise(m, t))\(LightsView.key(t))</div>
                """)
    }

    private static func open(_ m: ServiceModel, _ t: Language) -> Markup {
        guard !m.open.isEmpty else {
            return """
                <section aria-labelledby=terbuka><h2 id=terbuka>\(t(ServicePhrases.open))</h2>\
                <p class="notice notice-good">\(t(ServicePhrases.noneOpen))</p>\(ways(m, t))</section>
                """
        }
        let promised = m.service.promise.replyDays
        return """
            <section aria-labelledby=terbuka><h2 id=terbuka>\(t(ServicePhrases.open)) (\(m.open.count))</h2>\
            <table class=holdings role=table><thead role=rowgroup><tr role=row>\
            \(each: [ServicePhrases.age, ServicePhrases.count, ServicePhrases.light], { "<th scope=col role=columnheader>\(t($0))</th>" })</tr></thead>\
            <tbody role=rowgroup>\(each: AgeBand.table.filter { m.count($0) > 0 }, { band in
                """
                <tr role=row><th scope=row role=rowheader>\(t(band.name))</th>\(LightsView.cell(ServicePhrases.count, "\(m.count(band))", t))\
                \(LightsView.cell(ServicePhrases.light, LightsView.light(AgeBand.light(band.days.lowerBound, promised: promised), t), t))</tr>
                """
            })</tbody></table>\
            <h3>\(t(ServicePhrases.waits))</h3><ul class=steps>\(each: WishSupply.WaitsOn.allCases.filter { m.waiting($0) > 0 }, { on in
                "<li>\(t(ServicePhrases.waits(on))): <strong>\(m.waiting(on))</strong></li>"
            })</ul>\
            <h3>\(t(ServicePhrases.oldest))</h3><ul class=libraries>\(each: m.open.prefix(15), { one in
                """
                <li><span><a href=\(SiteURL.receipt(one.wish.code).url)><bdi>\(one.wish.text)</bdi></a>\
                <span class=row-more>\(LightsView.light(one.light, t)) · \(t(id: "\(one.days) hari sekolah", en: one.days == 1 ? "1 school day" : "\(one.days) school days")) · \
                \(t(ServicePhrases.waits(one.waitsOn)))\(with: one.wish.partner, { " · \(m.name($0))" })</span></span></li>
                """
            })</ul>\(ways(m, t))</section>
            """
    }

    private static func ways(_ m: ServiceModel, _ t: Language) -> Markup {
        """
        <p class="ways no-print"><a class="button button-main" href=\(SiteURL.ownWishes(code: m.library.code).url)>\(t(WishesView.title))</a>\
        \(if: m.mayNote, " <a class=button href=\(SiteURL.wishNote(code: m.library.code).url)>\(t(WishNoteView.title))</a>")</p>
        """
    }

    private static func answered(_ m: ServiceModel, _ t: Language) -> Markup {
        let service = m.service
        guard let median = service.median else {
            return "<section><h2>\(t(ServicePhrases.answered))</h2><p>\(t(ServicePhrases.noneAnswered))</p></section>"
        }
        let ways = ([nil] + WishChannel.allCases.map(Optional.init)).compactMap { channel in
            service.channels[channel].map { "\(channel.map { t($0.name) } ?? t(ServicePhrases.form)) \($0)" }
        }
        return """
            <section><h2>\(t(ServicePhrases.answered)) (\(service.answered.count))</h2><p>\
            \(t(
                id: "Dalam setengah tahun ini: separuhnya dijawab dalam \(median) hari sekolah atau kurang, paling lama \(service.answered.last ?? 0).",
                en: "In this half-year: half of them within \(median) school days or fewer, \(service.answered.last ?? 0) at most.")) \
            \(ways.joined(separator: " · ")).</p></section>
            """
    }

    private static func pairs(_ m: ServiceModel, _ t: Language) -> Markup {
        guard !m.service.pairs.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=mitra><h2 id=mitra>\(t(ServicePhrases.pairs))</h2><table class=holdings role=table>\
            <thead role=rowgroup><tr role=row>\(each: [ServicePhrases.partner, .init(id: "Lampu", en: "Light"), ServicePhrases.figure, ServicePhrases.promised], {
                "<th scope=col role=columnheader>\(t($0))</th>"
            })</tr></thead><tbody role=rowgroup>\(each: m.service.pairs, { pair in
                """
                <tr role=row><th scope=row role=rowheader>\(m.name(pair.partner))</th>\
                \(LightsView.cell(ServicePhrases.light, LightsView.light(pair.figure.light, t), t))\
                \(LightsView.cell(ServicePhrases.figure, "\(t(pair.figure.text))", t))\
                \(LightsView.cell(ServicePhrases.promised, "\(pair.promised.map { "\($0.parameter.text($0.value, t)); \(ClauseWords.source($0.source, m.name, t))" } ?? t(ServicePhrases.noTerms))", t))</tr>
                """
            })</tbody></table></section>
            """
    }

    private static func promise(_ m: ServiceModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=janji><h2 id=janji>\(t(ServicePhrases.promise))</h2>\(LightsView.promise(m.service.promise, m.name, t))\
        <p class=hint>\(t(ServicePhrases.schoolDays)) \(t(ServicePhrases.change)) \
        <a class=no-print href=\(SiteURL.houseRules(code: m.library.code).url)>\(t(ServicePhrases.changeRules))</a></p>\
        \(if: !m.networks.isEmpty, """
            <p class=no-print>\(t(ServicePhrases.ofNetwork)): \(each: m.networks, separator: ", ", {
                "<a href=\(SiteURL.networkService($0.id).url)>\($0.name)</a>"
            })</p>
            """)</section>
        """
    }
}
