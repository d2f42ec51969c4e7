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

    /// One line for each that bears it, one that both share, and one in kind.
    var budget: [FactorDetails.Cost] {
        [
            .init("Rapat dan fotokopi bersama", payer: nil, rupiah: 300_000),
            .init("Kotak dan label pinjaman", payer: school.library, rupiah: 150_000),
            .init("Ongkos antar", payer: nil, rupiah: 240_000),
            .init("Mengemas kotak", payer: foundationSchool.library, rupiah: 0, isInKind: true),
        ]
    }

    /// What came of it: within the budget, over it, given in work, and one line typed wrongly and taken back.
    func spend(on id: AgreementID) throws {
        let lines = budget.map(\.line)
        func spend(_ house: House, _ ago: Int, _ note: (CalendarDay) -> SpendingNote) throws -> Spending {
            try at(ago)
            return try agreements.spend(id, for: house.library, note(hands.real.today().adding(days: -ago)), by: house.staff)
        }
        _ = try spend(school, 180) {
            SpendingNote("12 kotak dan label", 148_500, line: lines[1], on: $0, receipt: "KW-031 (contoh)")
        }
        _ = try spend(foundationSchool, 175) {
            SpendingNote("Mengemas dua kotak", 0, line: lines[3], inKind: "6 jam kerja", on: $0)
        }
        _ = try spend(foundationSchool, 170) { SpendingNote("Bensin antar, tiga bulan pertama", 265_000, line: lines[2], on: $0) }
        let wrong = try spend(school, 160) { SpendingNote("Konsumsi rapat", 850_000, line: lines[0], on: $0) }
        try agreements.takeBack(wrong.id, of: id, reason: "Salah ketik: seharusnya Rp85.000", by: school.staff)
        _ = try spend(school, 158) { SpendingNote("Konsumsi rapat", 85_000, line: lines[0], on: $0, receipt: "KW-034 (contoh)") }
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
