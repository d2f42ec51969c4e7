/// Why a saved index cannot be used. It is then built anew from the catalogue; nothing is lost.
public enum SearchArchiveError: Error, Sendable, Hashable {
    /// No saved index, or one of another machine's byte order.
    case notAnArchive
    /// Saved by another version of this program.
    case otherVersion(UInt32)
    /// A part, counted from 0, was changed, cut off, lost or put in another place.
    case damaged(part: Int)
    /// The parts are whole, but what they say cannot be.
    case inconsistent(String)
}
