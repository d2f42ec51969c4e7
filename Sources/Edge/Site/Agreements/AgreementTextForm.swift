import Agreements
import Commons
import Discovery
import Membership
import WebSupport

/// Reads an agreement's text from the form that edits it. What the form does not show of the text before is kept.
struct AgreementTextForm {
    let form: Query
    let before: AgreementText
    let parties: [LibraryID]
    let directory: LibraryDirectory
    let today: CalendarDay
    /// What planning found for these parties.
    var needs: [FactorDetails.Need] = []

    /// Lines of a text area, without empty ones.
    static func lines(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: \.isNewline).map(Self.trimmed).filter { !$0.isEmpty }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private func words(_ name: String) -> String { form.trimmed(name) ?? "" }

    /// - Throws: ``AgreementError`` for a value that its parameter does not take.
    func text() throws -> AgreementText {
        var text = before
        text.title = words("judul")
        text.programme = AgreementText.Programme(
            form["program"] == "extends" ? .extends : .new, baseline: form.trimmed("awal"))
        text.drivers = Self.lines(form["pendorong"])
        for factor in AgreementFactor.allCases where factor.isText {
            let written = words("unsur-\(factor.rawValue)")
            text.factors[factor] = written.isEmpty ? nil : written
        }
        text.benefits = parties.compactMap { library in
            form.trimmed("manfaat-\(library.rawValue)").map { AgreementText.Benefit(library, $0) }
        }
        text.starts = form.trimmed("mulai").flatMap { CalendarDay($0) } ?? before.starts
        text.ends = form.trimmed("akhir").flatMap { CalendarDay($0) }
        text.renewal = form["perpanjangan"] == "none" ? .none : .byReview
        text.isPublic = form["terbuka"] == "1"
        if before.oral != nil || form.contains("lisan-tempat") {
            text.oral = AgreementText.OralRecord(
                day: form.trimmed("lisan-hari").flatMap { CalendarDay($0) } ?? today, place: words("lisan-tempat"),
                witnesses: Self.lines(form["lisan-saksi"]), summary: words("lisan-ringkasan"))
        }
        text.details = details()
        text.clauses = try clauses()
        return text
    }

    private func party(_ name: String) -> LibraryID? {
        form.trimmed(name).flatMap { directory[$0]?.id }.flatMap { parties.contains($0) ? $0 : nil }
    }

    private func details() -> FactorDetails {
        var details = before.details
        details.coordinator = party("koordinator")
        details.acknowledging = form.trimmed("mengetahui")
        details.decisionRule = form["putusan"].flatMap(FactorDetails.DecisionRule.init(rawValue:)) ?? .consensus
        details.duties = parties.flatMap { library in
            Self.lines(form["tugas-\(library.rawValue)"]).map { line in
                let parts = Self.cells(line)
                return FactorDetails.Duty(library, parts[0], subject: parts.at(1), period: parts.at(2))
            }
        }
        details.procedures = Self.lines(form["langkah-kerja"])
        details.equipment = Self.lines(form["peralatan"])
        let marks = form.values("sop").compactMap(Self.mark)
        details.guides = marks.isEmpty ? nil : marks
        let tools = parties.flatMap { library in
            form.values("alat-\(library.rawValue)").compactMap(Equipment.init(rawValue:)).map { FactorDetails.Tool(library, $0) }
        }
        details.tools = tools.isEmpty ? nil : tools
        details.costs = ([nil] + parties.map(Optional.init)).flatMap { payer in
            Self.lines(form["biaya-\(payer?.rawValue ?? 0)"]).map { line in
                let parts = Self.cells(line)
                let digits = (parts.at(1) ?? "").filter(\.isNumber)
                return FactorDetails.Cost(
                    parts[0], payer: payer, rupiah: Int(digits.prefix(13)) ?? 0, isInKind: digits.isEmpty)
            }
        }
        details.technology.systems = words("sistem")
        details.technology.dataExchange = words("pertukaran")
        details.technology.privacy = words("privasi")
        details.technology.securityContact = words("kontak-keamanan")
        let seats = parties.flatMap { library in
            form.values("tim-\(library.rawValue)").compactMap(Role.init(rawValue:)).filter(FactorDetails.Committee.roles.contains)
                .map { FactorDetails.Committee.Seat(library, $0) }
        }
        details.committee =
            seats.isEmpty
            ? nil
            : FactorDetails.Committee(
                seats, rhythm: form["tim-temu"].flatMap(FactorDetails.Committee.Rhythm.init(rawValue:)) ?? .quarterly)
        let needed = Set(form.values("suara-perlu"))
        let roles = PlanVoices.roles.filter { needed.contains($0.rawValue) }
        details.neededVoices = roles.isEmpty ? nil : roles
        // Only what planning found or the text has: no figure comes from the form.
        let codes = Set(form.values("kebutuhan"))
        let known = (before.details.needs ?? []) + needs
        let chosen = known.enumerated().filter { index, need in
            codes.contains(need.code) && known.firstIndex { $0.code == need.code } == index
        }.map(\.element)
        details.needs = chosen.isEmpty ? nil : chosen
        return details
    }

    /// "fotokopi@1".
    private static func mark(_ text: String) -> GuideMark? {
        let parts = text.split(separator: "@")
        guard parts.count == 2, let version = Int(parts[1]) else { return nil }
        return GuideMark(String(parts[0]), version)
    }

    private static func cells(_ line: String) -> [String] {
        let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
        return parts.isEmpty ? [""] : parts
    }

    // MARK: Clauses

    /// Those that were there and are still ticked, then those newly ticked from the library.
    private func clauses() throws -> [Clause] {
        var found: [Clause] = []
        for (index, clause) in before.clauses.enumerated() where form["pasal-\(index)"] == "1" {
            found.append(try read(clause, String(index), isScoped: true))
        }
        for key in form.values("tambah") {
            guard let known = ClauseLibrary.shared[key] else { throw AgreementError.unknownClause(key) }
            found.append(try read(known.standard, key, isScoped: false))
        }
        return found
    }

    private func read(_ clause: Clause, _ mark: String, isScoped: Bool) throws -> Clause {
        var clause = clause
        for parameter in clause.values.keys where parameter != .service {
            if let typed = form.trimmed("nilai-\(mark)-\(parameter.rawValue)") {
                clause.values[parameter] = try parameter.value(typed)
            }
        }
        if clause.values[.service] != nil {
            clause.scope.services = Set(form.values("layanan-\(mark)").compactMap(CooperationService.init(rawValue:)))
        }
        clause.scope.lender = party("dari-\(mark)")
        clause.scope.borrower = party("untuk-\(mark)")
        if isScoped {
            clause.scope.itemClasses = Set(form.values("golongan-\(mark)").compactMap(ItemClass.init(rawValue:)))
            clause.scope.materials = Set(form.values("jenis-\(mark)").compactMap(LendingMaterial.init(rawValue:)))
            clause.scope.patrons = Set(form.values("pembaca-\(mark)").compactMap(PatronCategory.init(rawValue:)))
            clause.remark = form.trimmed("tambahan-\(mark)")
        }
        return clause
    }
}

extension Array<String> {
    fileprivate func at(_ index: Int) -> String? { index < count && !self[index].isEmpty ? self[index] : nil }
}
