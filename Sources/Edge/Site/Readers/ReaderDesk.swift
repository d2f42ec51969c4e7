import Agreements
import Commons
import Discovery
import HTML
import Membership

/// What somebody who reads at a library finds at the desk (S7, S78): their library, what was agreed for them, and of a guardian the own
/// children's papers.
struct ReaderDesk {
    struct Place {
        var library: Library
        var roles: [Role]
        /// What a helper was trusted with there.
        var rights: [HelperRight]
        var partners: [ReaderTerms]
        /// Of the partners.
        var names: [LibraryID: String]
    }

    var places: [Place]
    var wards: [Ward]
    var field: Markup
    var isSaved = false

    var isEmpty: Bool { places.isEmpty && wards.isEmpty }
}

extension Role {
    /// Whether it belongs to a library's readers and helpers, and not to those who run something.
    var isReaders: Bool { patronCategory != nil }
}
