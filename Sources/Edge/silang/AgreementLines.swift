import Agreements
import Commons
import Membership

/// Agreements as lines for a person, and as JSON.
struct AgreementLines {
    private let libraries: [LibraryID: Library]
    private let t: Language

    init(_ libraries: [Library], _ language: Language) {
        self.libraries = Dictionary(libraries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        t = language
    }

    func table(_ all: [AgreementSummary]) -> String {
        if all.isEmpty { return Phrase(id: "Belum ada perjanjian.", en: "There are no agreements yet.").text(t) }
        return all.map { one in
            let parties = one.agreement.libraries.map(code).joined(separator: " ")
            let days = "\(one.starts.iso)–\(one.ends?.iso ?? "")"
            return [
                String(one.agreement.id.rawValue), one.agreement.state.name.text(t), one.agreement.form.name.text(t), days,
                parties,
                Terminal.printable(one.title),
            ].joined(separator: "\t")
        }.joined(separator: "\n")
    }

    func text(_ dossier: AgreementDossier) -> String {
        let agreement = dossier.agreement
        guard let text = dossier.text else { return "" }
        var lines = [
            "\(agreement.form.name.text(t)) \(agreement.id.rawValue) · \(agreement.state.name.text(t))",
            Terminal.printable(text.title),
            "\((agreement.starts ?? text.starts).iso) – \((agreement.starts == nil ? text.ends : agreement.ends)?.iso ?? "")",
        ]
        for party in agreement.parties {
            let approvals = dossier.approvals.filter { $0.library == party.library }
            let told = approvals.map { "\($0.capacity.name.text(t)) \($0.day.iso) (\($0.way.rawValue))\($0.counts ? "" : " …")" }
            lines.append("  \(code(party.library))  \(name(party.library))  \(told.joined(separator: ", "))")
        }
        for clause in text.clauses {
            let wording = ClauseLibrary.shared[clause.key]?.text(clause, t) ?? clause.remark ?? clause.key
            lines.append("  \(clause.key): \(Terminal.printable(wording))")
        }
        for commitment in dossier.commitments {
            lines.append("  \(code(commitment.library)) → \(Terminal.printable(commitment.what)) (\(commitment.due.iso))")
        }
        return lines.joined(separator: "\n")
    }

    func json(_ one: AgreementSummary) -> JSON {
        .object([
            "id": .number(one.agreement.id.rawValue), "form": .string(one.agreement.form.rawValue),
            "state": .string(one.agreement.state.rawValue), "title": .string(one.title), "starts": .string(one.starts.iso),
            "ends": .string(one.ends?.iso), "parties": .array(one.agreement.libraries.map { .string(code($0)) }),
            "services": .array(one.services.map { .string($0.rawValue) }), "reminder": .number(one.reminder?.daysBefore),
        ])
    }

    func json(_ dossier: AgreementDossier) -> JSON {
        let agreement = dossier.agreement
        let text = dossier.text
        return .object([
            "id": .number(agreement.id.rawValue), "form": .string(agreement.form.rawValue),
            "state": .string(agreement.state.rawValue), "version": .number(agreement.version),
            "amends": .number(agreement.relation == .amends ? agreement.base.map { Int($0.rawValue) } : nil),
            "title": .string(text?.title), "starts": .string((agreement.starts ?? text?.starts)?.iso),
            "ends": .string((agreement.starts == nil ? text?.ends : agreement.ends)?.iso),
            "parties": .array(
                agreement.parties.map { party in
                    .object([
                        "library": .string(code(party.library)), "position": .string(party.position),
                        "approved": .array(
                            dossier.approvals.filter { $0.library == party.library && $0.counts }.map {
                                .object([
                                    "capacity": .string($0.capacity.rawValue), "way": .string($0.way.rawValue),
                                    "day": .string($0.day.iso),
                                ])
                            }),
                    ])
                }),
            "clauses": .array((text?.clauses ?? []).map(json)),
            "versions": .array(
                dossier.versions.map {
                    .object([
                        "version": .number($0.number), "digest": .string($0.digest),
                        "acceptedBy": .array($0.acceptedBy.map { .string(code($0)) }),
                    ])
                }),
        ])
    }

    private func json(_ clause: Clause) -> JSON {
        .object([
            "key": .string(clause.key), "text": .string(ClauseLibrary.shared[clause.key]?.text(clause, t) ?? clause.remark),
            "values": TermsText.json(clause),
            "services": .array(clause.scope.services.map(\.rawValue).sorted().map { .string($0) }),
            "lender": .string(clause.scope.lender.map(code)), "borrower": .string(clause.scope.borrower.map(code)),
        ])
    }

    private func code(_ id: LibraryID) -> String { libraries[id]?.code ?? "?" }
    private func name(_ id: LibraryID) -> String { libraries[id]?.name ?? "?" }
}
