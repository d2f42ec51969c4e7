import Agreements
import Commons
import HTML
import Membership
import Planning

/// Lights by word and shape, and the table in which they stand.
enum LightsView {
    static func light(_ light: ServiceLight, _ t: Language) -> Markup {
        "<span\(classes: "lamp", "lamp-\(light.rawValue)")><span aria-hidden=true>\(light.mark)</span> \(t(light.name))</span>"
    }

    /// In a table with many, what is not known takes no room: only its shape is seen.
    static func small(_ light: ServiceLight, _ t: Language) -> Markup {
        guard light == .unknown else { return Self.light(light, t) }
        return
            "<span class=\"lamp lamp-unknown\"><span aria-hidden=true>\(light.mark)</span><span class=hidden> \(t(light.name))</span></span>"
    }

    static func cell(_ label: Phrase, _ content: Markup, _ t: Language) -> Markup {
        "<td role=cell data-label=\(t(label))>\(content)</td>"
    }

    static func table(
        _ figures: [ServiceFigure], promise: ServicePromise?, name: (LibraryID) -> String, _ t: Language,
        title: Phrase = ServicePhrases.lights
    ) -> Markup {
        let heads = [ServicePhrases.measure, ServicePhrases.light, ServicePhrases.figure, ServicePhrases.promised]
        return """
            <section><h2>\(t(title))</h2><table class=holdings role=table><thead role=rowgroup><tr role=row>\
            \(each: heads, { "<th scope=col role=columnheader>\(t($0))</th>" })</tr></thead><tbody role=rowgroup>\
            \(each: figures, { row($0, promise, t) })</tbody></table></section>
            """
    }

    private static func row(_ figure: ServiceFigure, _ promise: ServicePromise?, _ t: Language) -> Markup {
        let spec = figure.measure.spec
        return """
            <tr role=row><th scope=row role=rowheader>\(t(spec.name))<span class=row-more>\(t(spec.source))</span></th>\
            \(cell(ServicePhrases.light, light(figure.light, t), t))\(cell(ServicePhrases.figure, "\(t(figure.text))", t))\
            \(cell(ServicePhrases.promised, "\(standard(figure.measure, promise, t))", t))</tr>
            """
    }

    /// "hijau mulai 80 persen, kuning mulai 50; janji 2 hari sekolah".
    private static func standard(_ measure: ServiceMeasure, _ promise: ServicePromise?, _ t: Language) -> String {
        let spec = measure.spec
        let thresholds =
            spec.unit == .share
            ? t(
                id: "hijau mulai \(spec.green) persen, kuning mulai \(spec.yellow)",
                en: "green from \(spec.green) per cent, yellow from \(spec.yellow)")
            : t(
                id: "hijau sampai \(spec.green) hari, kuning sampai \(spec.yellow)",
                en: "green up to \(spec.green) days, yellow up to \(spec.yellow)")
        guard let promise, measure == .wishes || measure == .partnerRequests else { return thresholds }
        return thresholds + "; " + t(id: "janji", en: "promised") + " "
            + promise.reply.parameter.text(promise.reply.value, t)
    }

    static func promise(_ promise: ServicePromise, _ name: (LibraryID) -> String, _ t: Language) -> Markup {
        """
        <dl class=facts>\(each: [(ServicePhrases.reply, promise.reply), (ServicePhrases.shipping, promise.shipping)], { head, term in
            """
            <div><dt>\(t(head))</dt><dd><strong>\(term.parameter.text(term.value, t))</strong> \
            <span class=row-more>\(ClauseWords.source(term.source, name, t))</span></dd></div>
            """
        })</dl>
        """
    }

    static func key(_ t: Language) -> Markup {
        """
        <p class=hint>\(t(ServicePhrases.key)): \(each: ServiceLight.allCases, separator: " · ", { light($0, t) }).</p>
        """
    }
}
