import Agreements
import Commons
import Community
import Discovery
import HTML
import Membership

/// The commonest deeds are done on the desk itself: a press, or a line and a press. What needs more is a link. Each form goes to the page
/// where the deed is always done, so nothing is allowed here that would be refused there.
extension Site {
    func deskForm(_ task: AgreementTask, _ who: SignedIn) -> DeskItem.Form? {
        func form(_ library: LibraryID, _ version: Int, _ deed: AgreementDeed, _ more: [(String, String)] = []) -> DeskItem.Form {
            DeskItem.Form(
                action: .agreementSteps(task.agreement), token: field("perjanjian", who),
                fields: [("perpustakaan", discovery.directory[library]?.code ?? ""), ("versi", String(version))] + more,
                buttons: [.init(value: deed.rawValue, label: task.deskTask(on: clock.today()).deed, isMain: true)],
                isApproval: deed == .approve)
        }
        return switch task.kind {
        case .accept(let library, let version): form(library, version, .accept)
        case .approve(let library, let capacity, let version):
            form(library, version, .approve, [("sebagai", capacity.rawValue)])
        default: nil
        }
    }

    func deskForm(_ duty: MeetingDuty, _ who: SignedIn) -> DeskItem.Form? {
        func form(
            _ fields: [(String, String)], _ buttons: [DeskItem.Form.Button], line: (name: String, label: Phrase, most: Int)? = nil
        ) -> DeskItem.Form {
            DeskItem.Form(
                action: .meetingSteps(duty.meeting.rawValue), token: field("rapat", who), fields: fields, line: line,
                buttons: buttons)
        }
        return switch duty.deed {
        case .vote(let vote, let library):
            form(
                [("langkah", "suara"), ("suara", String(vote)), ("perpustakaan", String(library.rawValue))],
                VoteChoice.allCases.map { .init(name: "pilihan", value: $0.rawValue, label: $0.name) })
        case .finish(let task):
            form(
                [("tugas", String(task))], [.init(value: "selesai", label: duty.task.deed, isMain: true)],
                line: ("laporan", MeetingPhrases.report, 400))
        case .confirm:
            form([], [.init(value: MeetingAction.confirm.rawValue, label: MeetingAction.confirm.name, isMain: true)])
        case nil: nil
        }
    }

    func deskForm(_ duty: MembershipDuty, _ who: SignedIn) -> DeskItem.Form? {
        guard let code = duty.code, !duty.steps.isEmpty else { return nil }
        return DeskItem.Form(
            action: .networkSteps(duty.network), token: field("jaringan", who), fields: [("perpustakaan", code)],
            buttons: duty.steps.map { .init(value: $0.rawValue, label: $0.name, isMain: $0 == duty.steps.first) })
    }

    func deskForm(_ duty: WishDuty, _ who: SignedIn) -> DeskItem.Form? {
        guard let wish = duty.wish else { return nil }
        return DeskItem.Form(
            action: .ownWishes(code: duty.code), token: field("permintaan", who), fields: [("kode", wish.text)],
            line: ("jawaban", WishesView.answer, 600),
            buttons: [
                .init(value: "jawab", label: WishesView.send, isMain: true), .init(value: "tutup", label: WishesView.close),
            ])
    }

    func deskForm(_ task: ApprovalTask, _ who: SignedIn) -> DeskItem.Form? {
        guard case .decide(let capacity) = task.kind else { return nil }
        return DeskItem.Form(
            action: .approvalRequest(task.request.id), token: field("setuju", who),
            fields: [("putaran", String(task.request.round)), ("sebagai", capacity.rawValue)],
            buttons: [
                .init(value: ApprovalDeed.approve.rawValue, label: task.deskTask(on: clock.today()).deed, isMain: true)
            ], isApproval: true)
    }

    /// A notice is read on its page, and said to be read in one press.
    func deskForm(_ notice: NoticeID, _ task: DeskTask, _ who: SignedIn) -> DeskItem.Form {
        DeskItem.Form(
            action: .notice(notice.rawValue), token: field("pemberitahuan", who),
            buttons: [.init(value: "baca", label: task.deed)])
    }
}
