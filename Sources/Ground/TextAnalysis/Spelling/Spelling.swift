/// One spelling for a word that has been written in several.
enum Spelling {
    /// Folded word → the same word in today's Indonesian spelling, Arabic loans in one form.
    static func unify(_ folded: String) -> String {
        OldSpelling.modern(folded)
    }
}
