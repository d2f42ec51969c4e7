import Commons
import Discovery
import HTML
import Membership

/// Links that choose month and level; the chosen ones are marked.
enum NewTitlesChoices {
    /// Months linked at once; the older ones open in a `details`.
    private static let monthsShown = 6

    static func markup(_ model: NewTitlesModel, _ t: Language) -> Markup {
        guard !model.new.months.isEmpty else { return Markup() }
        let isChosen = model.part.month != nil || model.part.level != nil || model.mistake != nil
        return """
            <details class="filters choices no-print" data-open-wide\(flag: "open", isChosen)>\
            <summary>\(t(model.library == nil ? NewPhrases.choose : NewPhrases.chooseMonth))</summary>\
            \(months(model, t))\(levels(model, t))</details>
            """
    }

    private static func months(_ model: NewTitlesModel, _ t: Language) -> Markup {
        let months = model.new.months
        return """
            <nav aria-label=\(t(NewPhrases.month))><p class=choices-head>\(t(NewPhrases.month))</p><ul class=tags>\
            \(choice(t(NewPhrases.latest), model.part.on(nil), model.part.month == nil))\
            \(each: months.prefix(monthsShown), { choice($0.text(t), model.part.on($0), $0 == model.part.month) })</ul>\
            \(if: months.count > monthsShown, """
                <details class=facet-more><summary>\(t(FramePhrases.more))<span class=hidden>: \(t(NewPhrases.month))</span></summary>\
                <ul class=tags>\(each: months.dropFirst(monthsShown), { choice($0.text(t), model.part.on($0), $0 == model.part.month) })</ul></details>
                """)\(neighbours(model, t))</nav>
            """
    }

    /// From month to month, for whoever prints them one by one.
    private static func neighbours(_ model: NewTitlesModel, _ t: Language) -> Markup {
        guard model.earlier != nil || model.later != nil else { return Markup() }
        return """
            <p class=steps-between>\(with: model.earlier, { month in
                "<a rel=prev href=\(SiteURL.newTitles(model.part.on(month)).url)>← \(t(NewPhrases.earlier)): \(month.text(t))</a>"
            })\(with: model.later, { month in
                "<a rel=next href=\(SiteURL.newTitles(model.part.on(month)).url)>\(t(NewPhrases.later)): \(month.text(t)) →</a>"
            })</p>
            """
    }

    private static func levels(_ model: NewTitlesModel, _ t: Language) -> Markup {
        let levels = model.new.levels.filter { $0.count > 0 || $0.level == model.part.level }
        guard levels.count > 1 || model.part.level != nil else { return Markup() }
        return """
            <nav aria-label=\(t(NewPhrases.level))><p class=choices-head>\(t(NewPhrases.level))</p><ul class=tags>\
            \(choice(t(NewPhrases.allLevels), model.part.of(nil), model.part.level == nil))\
            \(each: levels, { choice(t($0.level.name), model.part.of($0.level), $0.level == model.part.level, count: t.number($0.count)) })</ul></nav>
            """
    }

    private static func choice(_ label: String, _ part: NewTitlesPart, _ isChosen: Bool, count: String? = nil) -> Markup {
        """
        <li><a class=\(isChosen ? "tag tag-chosen" : "tag")\(attribute: "aria-current", isChosen ? "true" : nil) \
        href=\(SiteURL.newTitles(part).url)>\(label)\(with: count, { " <span class=facet-count>\($0)</span>" })</a></li>
        """
    }
}
