import HTML

/// The mark: a kite (layang-layang) on its string, open at the crossing where two schools meet.
enum Kite {
    /// Decoration beside the name, so hidden from screen readers.
    static let mark: Markup = """
        <svg class="kite" viewBox="0 0 32 40" width="32" height="40" aria-hidden="true" focusable="false">\
        <path class="kite-a" d="M16 1 16 13 4 13Z"/><path class="kite-b" d="M16 1 28 13 16 13Z"/>\
        <path class="kite-b" d="M4 13 16 13 16 29Z"/><path class="kite-a" d="M28 13 16 29 16 13Z"/>\
        <path class="kite-line" d="M16 29c-5 2 4 4 0 6s-4 2-6 4" fill="none" stroke-width="1.6" stroke-linecap="round"/></svg>
        """
}
