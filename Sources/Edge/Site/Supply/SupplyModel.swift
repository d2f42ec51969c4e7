import Agreements
import Commons
import Discovery
import Membership
import Planning

/// Who can help one library with one title.
struct SupplyModel {
    var list: SupplierList
    /// Libraries for which the visitor may ask.
    var libraries: [Library]
    var directory: LibraryDirectory
    var mayDraft: Bool

    func name(_ id: LibraryID) -> String { directory[id]?.name ?? "–" }
}

/// What the title's own page says of help to whoever is signed in; nothing to others.
enum TitleSupply {
    /// The way to the sheet.
    case staff
    case reader(ReaderSupply, library: Library)
}
