public import Commons
import Store

extension Approvals {
    /// What waits for the actor: requests to decide, papers to confirm, requests that were sent back.
    public func tasks(by actor: Actor) throws -> [ApprovalTask] {
        guard !actor.approvalLibraries.isEmpty else { return [] }
        return try requests(states: [.asked, .returned], by: actor).flatMap { request -> [ApprovalTask] in
            if request.state == .returned {
                return actor.mayAskApproval(for: request.library) ? [ApprovalTask(request: request, kind: .change)] : []
            }
            let deciding = request.missing.filter { actor.mayDecide(request.kind, as: $0, for: request.library) }.prefix(1)
            let confirming = request.unconfirmed.filter {
                actor.mayConfirmApproval(of: request.library) && $0.actor != actor.journalID
            }
            return deciding.map { ApprovalTask(request: request, kind: .decide($0)) }
                + confirming.map { ApprovalTask(request: request, kind: .confirm($0.capacity)) }
        }
    }
}

/// One thing about a request that waits for somebody.
public struct ApprovalTask: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case decide(SigningCapacity)
        case confirm(SigningCapacity)
        /// Sent back, to be asked again.
        case change
    }

    public let request: ApprovalRequest
    public let kind: Kind

    /// The same as an item of the one list at the desk.
    public func deskTask(on today: CalendarDay) -> DeskTask {
        let left = today.daysSince1970 - request.form.until.daysSince1970
        let urgency: DeskTask.Urgency = left > 0 ? .overdue : .today
        let name = request.kind.name
        let (word, why, deed): (String, Phrase, Phrase) =
            switch kind {
            case .decide(let capacity):
                (
                    "decide:\(capacity.rawValue)",
                    Phrase(
                        id: "\(name.indonesian): pustakawan meminta persetujuan Anda.",
                        en: "\(name.english): the librarian asks for your approval."),
                    Phrase(id: "Setujui", en: "Approve")
                )
            case .confirm(let capacity):
                (
                    "confirm:\(capacity.rawValue)",
                    Phrase(
                        id: "\(name.indonesian): lembar yang ditandatangani perlu dikuatkan orang kedua.",
                        en: "\(name.english): a signed sheet has to be confirmed by a second person."),
                    Phrase(id: "Periksa kertasnya", en: "Check the paper")
                )
            case .change:
                (
                    "change",
                    Phrase(
                        id: "\(name.indonesian): dikembalikan kepala sekolah untuk diperbaiki.",
                        en: "\(name.english): the principal sent it back for changes."),
                    Phrase(id: "Perbaiki dan ajukan lagi", en: "Change and ask again")
                )
            }
        return DeskTask(
            key: "approval:\(request.id.rawValue):\(request.round):\(word)", origin: .approvals, subject: request.form.subject,
            why: why, deed: deed, path: "/meja/persetujuan/\(request.id.rawValue)", urgency: urgency, due: request.form.until)
    }
}
