public import Commons

/// Where a meeting stands.
public enum MeetingState: String, Sendable, Hashable, CaseIterable {
    case planned, called
    case inSession = "in-session"
    case concluded, confirmed, cancelled

    public var name: Phrase {
        switch self {
        case .planned: Phrase(id: "direncanakan", en: "planned")
        case .called: Phrase(id: "sudah diundang", en: "called")
        case .inSession: Phrase(id: "berlangsung", en: "in session")
        case .concluded: Phrase(id: "selesai, notulen menunggu pengesahan", en: "concluded, minutes to be confirmed")
        case .confirmed: Phrase(id: "notulen disahkan", en: "minutes confirmed")
        case .cancelled: Phrase(id: "dibatalkan", en: "cancelled")
        }
    }

    public var isComing: Bool { self == .planned || self == .called || self == .inSession }
}

public enum MeetingAction: String, Sendable, Hashable, CaseIterable {
    case call, move, open, conclude, confirm, cancel

    public var name: Phrase {
        switch self {
        case .call: Phrase(id: "Kirim undangan", en: "Send the invitation")
        case .move: Phrase(id: "Pindahkan", en: "Move")
        case .open: Phrase(id: "Buka rapat", en: "Open the meeting")
        case .conclude: Phrase(id: "Tutup rapat", en: "Conclude the meeting")
        case .confirm: Phrase(id: "Sahkan notulen", en: "Confirm the minutes")
        case .cancel: Phrase(id: "Batalkan rapat", en: "Cancel the meeting")
        }
    }
}

/// The life of a meeting, as one table: code, pages and the table in docs/meetings.md come from it.
public enum MeetingLifecycle {
    public enum Who: String, Sendable, Hashable, CaseIterable {
        /// A network's coordinator; in an agreement's circle any party's librarian, deputy or principal.
        case chair
        /// Librarian, deputy or principal of a library of the circle.
        case member

        public var name: Phrase {
            switch self {
            case .chair: Phrase(id: "pemimpin rapat", en: "whoever chairs")
            case .member: Phrase(id: "wakil perpustakaan", en: "a library’s representative")
            }
        }
    }

    public struct Step: Sendable, Hashable {
        public let from: MeetingState
        public let action: MeetingAction
        public let to: MeetingState
        public let who: Who
        /// What the others are told.
        public let message: Phrase
        /// Who has to act next; nil when nobody must.
        public let next: Who?
    }

    public static let table: [Step] = [
        Step(
            from: .planned, action: .call, to: .called, who: .chair,
            message: Phrase(
                id: "Anda diundang rapat; titipkan kabar sebelumnya.", en: "You are invited; hand in your notes before."),
            next: .member),
        Step(
            from: .planned, action: .move, to: .planned, who: .chair,
            message: Phrase(id: "Rencana rapat dipindah.", en: "The planned meeting was moved."), next: .chair),
        Step(
            from: .planned, action: .cancel, to: .cancelled, who: .chair,
            message: Phrase(id: "Rapat dibatalkan.", en: "The meeting was cancelled."), next: nil),
        Step(
            from: .called, action: .move, to: .called, who: .chair,
            message: Phrase(id: "Rapat dipindah; lihat hari dan jamnya.", en: "The meeting was moved; see its day and time."),
            next: .member),
        Step(
            from: .called, action: .open, to: .inSession, who: .chair,
            message: Phrase(id: "Rapat dibuka.", en: "The meeting is open."), next: .chair),
        Step(
            from: .called, action: .cancel, to: .cancelled, who: .chair,
            message: Phrase(id: "Rapat dibatalkan.", en: "The meeting was cancelled."), next: nil),
        Step(
            from: .inSession, action: .conclude, to: .concluded, who: .chair,
            message: Phrase(
                id: "Rapat ditutup; mohon sahkan notulennya.", en: "The meeting is over; please confirm the minutes."),
            next: .member),
        Step(
            from: .concluded, action: .confirm, to: .confirmed, who: .member,
            message: Phrase(id: "Notulen disahkan.", en: "The minutes are confirmed."), next: nil),
    ]

    public static func step(_ state: MeetingState, _ action: MeetingAction) -> Step? {
        table.first { $0.from == state && $0.action == action }
    }

    /// The table as Markdown, for the document.
    public static func markdown(_ language: Language) -> String {
        let head = "| state | action | becomes | who may | message | next |\n|---|---|---|---|---|---|"
        return
            ([head]
            + table.map { step in
                "| \(step.from.rawValue) | \(step.action.rawValue) | \(step.to.rawValue) | \(step.who.name.text(language)) | "
                    + "\(step.message.text(language)) | \(step.next?.name.text(language) ?? "–") |"
            }).joined(separator: "\n")
    }
}
