public import Commons
import Membership
import Store

extension Actor {
    /// Whether this actor may take everything a library has here along: who keeps it, and the principal, whose data it is (S177, S178).
    public func mayTakeAlong(_ library: LibraryID) -> Bool {
        runsInstallation || keeps(library) || has(.principal, at: .library(library))
    }
}

extension UnionCatalog {
    /// The library whose catalogue is to be changed. Who may not is told so before being told whether there is such a library.
    static func keptLibrary(_ code: String, by actor: Actor, verb: String, _ database: Database) throws -> Library {
        guard actor != .visitor else { throw NotAllowed(verb: verb) }
        let library = try database.read { try Membership.library(code: code, $0) }
        guard library.map({ actor.mayKeepCatalog(of: $0.id) }) ?? actor.runsInstallation else { throw NotAllowed(verb: verb) }
        guard let library else { throw ImportError.unknownLibrary(code) }
        return library
    }
}
