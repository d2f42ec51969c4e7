public import Commons
public import Membership
import Store

/// A library that left takes its catalogue along.
extension UnionCatalog {
    /// Takes out all that a library brought in: its imports are taken back, the newest first, in short chunks as any undo; then the names of
    /// its files and what was noted of its rows go. Cut off anywhere, it goes on when asked again; once nothing is left, it does nothing.
    ///
    /// - Returns: false while somebody is still importing for the library; then nothing was forgotten, and it is to be asked again.
    /// - Throws: ``NotAllowed`` unless the library's last day is over.
    public func takeOut(_ leaving: LibraryLeaving, by actor: Actor) throws -> Bool {
        guard actor.runsInstallation, leaving.lastDay < clock.today() else { throw NotAllowed(verb: "library.left") }
        // Whatever a process that is gone had begun is finished first, or it could not be taken back.
        try finishInterrupted()
        for batch in try batches(of: leaving.library, limit: 100_000).sorted(by: { $0.id > $1.id }) {
            switch batch.state {
            case .applied, .undoing: try undo(batch.id, by: actor)
            case .undone, .abandoned: continue
            case .reading, .staged, .applying: return false
            }
        }
        for batch in try batches(of: leaving.library, limit: 100_000) {
            // A file of twenty thousand rows may have as many notes.
            while try database.write({ try BatchQueries.forgetNotes(batch.id, limit: 500, $0) }) { database.giveWay() }
            try database.write { try BatchQueries.forgetFiles(batch.id, $0) }
        }
        return try database.read { try !BatchQueries.isAnythingLeft(of: leaving.library, $0) }
    }
}
