import Agreements
import Commons
import Discovery
import HTML
import Membership

/// What the dossier's page was read from.
struct AgreementModel {
    var dossier: AgreementDossier
    var text: AgreementText
    var actor: Actor
    var directory: LibraryDirectory
    /// The hidden field of forms that change this agreement.
    var field: Markup
    /// People of the visitor's own libraries who may be named as signatories.
    var signatories: [LibraryID: [(id: PersonID, name: String, role: Role)]] = [:]
    var conflicts: [TermsConflict] = []
    /// What goes beyond what a party’s profile says it can carry.
    var warnings: [RealismWarning] = []
    var readiness: [Readiness] = []
    /// What holds today between the parties, asked of ``Agreements/terms(_:)``.
    var answers: [Terms] = []
    /// What has to be put right before the text may be proposed.
    var gaps: [AgreementError] = []
    var baseTitle: String?
    /// What each party's commitments come to when measured, by number of the commitment.
    var measured: [Int64: Int] = [:]
    var problem: Phrase?
    var isSaved = false
    var today: CalendarDay

    var history: [DeedLine] { dossier.history.map { DeedLine($0) } }
    var agreement: Agreement { dossier.agreement }
    var id: AgreementID { dossier.agreement.id }
    var state: AgreementState { dossier.agreement.state }

    func name(_ id: LibraryID) -> String { directory[id]?.name ?? "–" }
    func code(_ id: LibraryID) -> String { directory[id]?.code ?? "" }

    /// Whether the visitor took part in how it came about: an office and whoever runs the installation see what was agreed and how far it
    /// is, not what was said on the way.
    var isInvolved: Bool { may(.comment) || !own(.approve).isEmpty }

    /// The parties for which the visitor may do this.
    func own(_ verb: AgreementVerb) -> [AgreementParty] {
        agreement.parties.filter { actor.may(verb, in: AgreementPlace(libraries: [$0.library])) }
    }

    func may(_ verb: AgreementVerb) -> Bool {
        actor.may(verb, in: AgreementPlace(libraries: agreement.libraries, network: agreement.network))
    }

    /// Whether the lifecycle knows this step now and the visitor is one who may take it.
    func can(_ action: AgreementAction) -> Bool { dossier.steps.contains { $0.action == action } }

    /// The parties for which the visitor is the signatory on record.
    /// Whoever suspended it, or anybody once those have left.
    func mayResume(_ library: LibraryID) -> Bool {
        guard let suspender = agreement.suspendedBy else { return false }
        return library == suspender || !agreement.libraries(on: today).contains(suspender)
    }

    var signing: [(party: AgreementParty, capacity: Approval.Capacity)] {
        guard case .person(let person) = actor else { return [] }
        return agreement.parties.flatMap { party in
            Approval.Capacity.allCases.filter { Agreements.signs(person, party, $0) }.map { (party, $0) }
        }
    }

    func approval(_ library: LibraryID, _ capacity: Approval.Capacity) -> Approval? {
        dossier.approvals.first { $0.library == library && $0.capacity == capacity }
    }

    func measure(_ commitment: Commitment) -> Int? { measured[commitment.id] }

    func standing(_ commitment: Commitment) -> Commitment.Outcome {
        let count = measured[commitment.id]
        return commitment.standing(on: today) { _ in count }
    }
}

extension AgreementParty {
    var signingCapacities: [Approval.Capacity] { needsFoundation ? [.principal, .foundation] : [.principal] }
}
