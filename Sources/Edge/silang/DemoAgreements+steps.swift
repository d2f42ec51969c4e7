import Agreements
import Commons
import Membership

/// The steps that all stories take.
extension DemoAgreements {
    func text(
        _ title: String, _ houses: [House], services: Set<CooperationService>, why: String, days: Int
    ) -> AgreementText {
        var text = AgreementText(
            title: title + " (contoh)", starts: today.adding(days: 10), ends: today.adding(days: 9 + days))
        text.factors[.rationale] = why
        text.drivers = ["Anggaran terbatas"]
        text.benefits = houses.map {
            .init($0.library, "Siswa dan guru \($0.name) memperoleh bahan yang belum ada di rak sendiri.")
        }
        var keys: Set<String> = ["services", "reply", "privacy", "notice", "dispute", "monitoring"]
        if services.contains(.loan) {
            keys.formUnion(["loan-period", "patron-due", "ceilings", "transport", "replacement", "lateness"])
        }
        if services.contains(.copy) { keys.formUnion(["copy-tariff", "copyright"]) }
        text.clauses = ClauseLibrary.shared.clauses(keys).map { clause in
            guard clause.values[.service] != nil else { return clause }
            var clause = clause
            clause.scope.services = services
            return clause
        }
        return text
    }

    func begin(_ form: AgreementForm, _ houses: [House], _ text: AgreementText) throws -> AgreementID {
        let parties = houses.map { party($0) }
        let id = try agreements.draft(form, parties, text, network: network, by: houses[0].staff).id
        for house in houses.dropFirst() { try agreements.setSignatory(id, party(house), by: house.staff) }
        return id
    }

    func party(_ house: House) -> AgreementParty {
        var party = AgreementParty(
            house.library, signatory: house.principalID, position: "Kepala \(house.name)",
            needsFoundation: house.foundation != nil)
        if let foundation = house.foundation {
            (party.foundation, party.foundationPosition) = (foundation.id, "Ketua yayasan \(house.name)")
        }
        return party
    }

    func settle(_ id: AgreementID, _ houses: [House]) throws {
        let agreement = try agreements.propose(id, for: houses[0].library, by: houses[0].staff)
        for house in houses.dropFirst() {
            try agreements.accept(id, version: agreement.version, for: house.library, by: house.staff)
        }
    }

    func approve(_ id: AgreementID, _ houses: [House]) throws {
        let version = try agreements.dossier(id, by: houses[0].staff).agreement.version
        for house in houses {
            try agreements.approve(id, version: version, for: house.library, by: house.principal)
            if let foundation = house.foundation {
                try agreements.approve(id, version: version, for: house.library, .foundation, by: foundation.actor)
            }
        }
    }
}
