public import Commons

/// The answer to one ``TermsQuestion``: whether the service is on, every parameter's value with its source, and what was set aside.
public struct Terms: Sendable {
    public enum Service: Sendable, Hashable {
        case on(TermSource)
        /// No agreement in force between the two switches it on.
        case off(Reason)

        public enum Reason: Sendable, Hashable {
            case noAgreement
            /// There are agreements, but none in force on that day.
            case noneInForce
            /// None of those in force has a clause for it, in this direction.
            case noClause
            case switchedOff(TermSource)
            case sameLibrary
        }
    }

    /// Why this item, or this reader, is not served although the service is on.
    public enum Objection: Sendable, Hashable {
        case notLent(Term)
        case onSiteOnly(Term)
        case newItem(until: CalendarDay, Term)
        case readersNotServed(Term)
    }

    public let question: TermsQuestion
    public let service: Service
    /// In the parameters' order.
    public let terms: [Term]
    public let objections: [Objection]
    let aside: Aside

    public subscript(parameter: TermsParameter) -> Term? { terms.first { $0.parameter == parameter } }

    public var isOn: Bool { if case .on = service { true } else { false } }
    /// Whether the item may go to this reader's library now.
    public var mayServe: Bool { isOn && objections.isEmpty }

    public func number(_ parameter: TermsParameter) -> Int? { self[parameter]?.value.number }
    public func choice(_ parameter: TermsParameter) -> TermsChoice? { self[parameter]?.value.choice }

    /// What was considered and set aside, with the reason, agreement by agreement.
    public var setAside: [SetAside] { aside.told(terms) }
}

extension Terms.Service.Reason {
    public var phrase: Phrase {
        switch self {
        case .noAgreement:
            Phrase(
                id: "Belum ada perjanjian antara kedua perpustakaan; layanan ini tidak berlaku.",
                en: "There is no agreement between the two libraries; this service is off.")
        case .noneInForce:
            Phrase(
                id: "Tidak ada perjanjian yang berlaku pada hari itu; layanan ini tidak berlaku.",
                en: "No agreement is in force on that day; this service is off.")
        case .noClause:
            Phrase(
                id: "Tidak ada pasal yang membuka layanan ini untuk arah itu.",
                en: "No clause switches this service on in that direction.")
        case .switchedOff: Phrase(id: "Layanan ini ditutup oleh sebuah pasal.", en: "A clause switches this service off.")
        case .sameLibrary:
            Phrase(
                id: "Pemberi dan penerima layanan adalah perpustakaan yang sama.",
                en: "Both sides are the same library.")
        }
    }
}
