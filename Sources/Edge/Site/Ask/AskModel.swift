import Commons
import Discovery

/// The form by which a reader says what they need.
struct AskModel {
    var words = ""
    var libraryCode: String?
    var stage: SchoolStage?
    var directory: LibraryDirectory
    /// Shows that we made the form.
    var token: String
    /// What was wrong with it when it was sent.
    var problem: Phrase?
    /// What was typed as a receipt's code and is none.
    var wrongCode: String?

    static let fieldLimit = 200
}
