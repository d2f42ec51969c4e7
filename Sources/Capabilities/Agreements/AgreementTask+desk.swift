public import Commons
import Membership

extension AgreementTask {
    /// The same as an item of the one list at the desk.
    public func deskTask(on today: CalendarDay) -> DeskTask {
        DeskTask(
            key: "agreement:\(agreement.rawValue):\(kind.word)", origin: .agreements, subject: title, why: kind.why,
            deed: kind.deed, path: "/perjanjian/\(agreement.rawValue)#\(kind.anchor)", urgency: urgency(today), due: due)
    }

    func urgency(_ today: CalendarDay) -> DeskTask.Urgency {
        switch kind {
        case .overdue: .overdue
        case .approve, .accept, .confirmPaper, .nameSignatory: .today
        case .decide: .soon
        case .ends(let days): days <= 7 ? .today : days <= 30 ? .soon : .whenever
        }
    }
}

extension AgreementTask.Kind {
    var word: String {
        switch self {
        case .nameSignatory(let library): "signatory:\(library.rawValue)"
        case .accept(let library, let version): "accept:\(library.rawValue):\(version)"
        case .approve(let library, let capacity, let version): "approve:\(library.rawValue):\(capacity.rawValue):\(version)"
        case .confirmPaper(let library, let capacity): "confirm:\(library.rawValue):\(capacity.rawValue)"
        case .decide: "decide"
        case .ends(let days): "ends:\(days)"
        case .overdue(let commitment): "overdue:\(commitment)"
        }
    }

    /// The part of the dossier where it is done.
    var anchor: String {
        switch self {
        case .nameSignatory, .approve, .confirmPaper: "pihak"
        case .accept, .decide, .ends: "langkah"
        case .overdue: "janji"
        }
    }

    public var deed: Phrase {
        switch self {
        case .nameSignatory: Phrase(id: "Catat penanda tangan", en: "Name the signatory")
        case .accept: Phrase(id: "Terima naskah", en: "Accept the text")
        case .approve: Phrase(id: "Setujui", en: "Approve")
        case .confirmPaper: Phrase(id: "Periksa kertasnya", en: "Check the paper")
        case .decide: Phrase(id: "Tentukan", en: "Decide")
        case .ends: Phrase(id: "Lihat dan perpanjang", en: "Look and renew")
        case .overdue: Phrase(id: "Lihat janji", en: "See the commitment")
        }
    }
}
