import HTML

/// Bars drawn by the browser without a script: parts of a hundred, each of its own class of colour.
enum Bar {
    /// A bar whose parts are out of `whole`; what is left stays light. The words beside it say the same, so it is hidden from readers aloud.
    static func markup(_ parts: [(tone: StaticString, count: Int)], of whole: Int) -> Markup {
        var start = 0
        var rects: [Markup] = []
        for part in parts where part.count > 0 && whole > 0 {
            let width = min(1_000 - start, max(6, part.count * 1_000 / whole))
            guard width > 0 else { break }
            rects.append(rect(part.tone, start, width))
            start += width
        }
        return """
            <svg class=bar viewBox="0 0 1000 100" preserveAspectRatio=none aria-hidden=true focusable=false>\
            <rect class=bar-rest x=0 y=0 width=1000 height=100></rect>\(rects)</svg>
            """
    }

    private static func rect(_ tone: StaticString, _ start: Int, _ width: Int) -> Markup {
        "<rect class=\(tone.description) x=\"\(start)\" y=0 width=\"\(width)\" height=100></rect>"
    }
}
