public import Commons
import Membership
import Store

extension Agreements {
    /// What is open in a library's agreements, whoever looks: what waits for who keeps it, and what it has promised and is not due yet.
    /// For the library's own people.
    public func handover(
        of library: LibraryID, measured: Measurement = { _ in nil }, by actor: Actor
    ) throws -> (tasks: [AgreementTask], promises: [Commitment]) {
        guard actor.maySeePeople(of: library) else { throw NotAllowed(verb: "agreement.handover") }
        // Nobody's person: what waits for whoever is librarian there.
        let keeper = ActingPerson(id: PersonID(0), grants: [RoleGrant(.librarian, at: .library(library))])
        let today = clock.today()
        return (
            try tasks(measured: measured, by: .person(keeper)),
            try database.read { try CommitmentQueries.pending(of: library, from: today, $0) }
        )
    }
}
