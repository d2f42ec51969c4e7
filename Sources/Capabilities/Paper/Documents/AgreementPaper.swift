import Agreements
import Commons
import Membership

/// The printed text of an agreement: head, parties, considerans, fifteen articles, signatures and annexes, all from one version and its live
/// parameters, so that paper and program cannot differ.
struct AgreementPaper {
    let agreement: Agreement
    let text: AgreementText
    let digest: String?
    /// The day of the last approval; nil until all have approved.
    let signedOn: CalendarDay?
    let libraries: [LibraryID: Library]
    /// Each party's own letter number.
    var numbers: [LibraryID: String]
    /// What an addendum changes: its title and number.
    let base: (title: String, number: String)?
    let language: Language
    /// What stands above each party's name in its head.
    var above: [LibraryID: [String]] = [:]
    /// Who signs for each party, by number: the signatory on record, else its principal.
    var signers: [LibraryID: PersonID] = [:]

    var parties: [AgreementParty] { agreement.parties }
    private var texts: PaperTexts { .shared }

    func letter() -> Letter {
        var letter =
            switch agreement.form {
            case .oral: oral()
            case .addendum: agreement.relation == .joins ? accession() : addendum()
            case .mou, .pks, .charter: articles()
            }
        // What all have accepted is printed to be signed, and is no draft any more.
        letter.isDraft = [.draft, .proposed, .withdrawn].contains(agreement.state)
        letter.isSample = parties.contains { libraries[$0.library]?.isSample == true }
        return letter
    }

    // MARK: Kinds

    private func articles() -> Letter {
        var letter = titled()
        letter.blocks = opening()
        for article in ClauseLibrary.shared.articles {
            let paragraphs = AgreementArticles(paper: self).paragraphs(article)
            letter.blocks.append(.article(number: article.number, name: article.name.text(language), paragraphs: paragraphs))
        }
        for row in signatureRows() { letter.blocks.append(.signatures(row)) }
        letter.blocks += AgreementAnnexes(paper: self).blocks()
        letter.sources = texts.sources("catalogue") + sources()
        return letter
    }

    private func addendum() -> Letter {
        var letter = titled()
        letter.blocks = [
            .paragraph(
                line("opening", of: "addendum", ["day": day, "base": base?.title ?? "………", "number": base?.number ?? "………"]))
        ]
        for article in ClauseLibrary.shared.articles {
            let changed = AgreementArticles(paper: self).clauses(of: article.number)
            guard !changed.isEmpty else { continue }
            letter.blocks.append(.article(number: article.number, name: article.name.text(language), paragraphs: changed))
        }
        letter.blocks.append(.paragraph(line("rest", of: "addendum", ["starts": fullDay(agreement.starts ?? text.starts)])))
        letter.signatures = signatureRows()
        letter.sources = sources()
        return letter
    }

    private func oral() -> Letter {
        var letter = titled()
        let record = text.oral
        letter.blocks = [
            .paragraph(
                line(
                    "opening", of: "oral",
                    [
                        "day": record.map { DayWords.both($0.day, language) } ?? Self.dots, "place": record?.place ?? Self.dots,
                        "parties": names.joined(separator: language == .indonesian ? " dan " : " and "),
                    ])),
            .paragraph(record?.summary ?? ""),
        ]
        let clauses = ClauseLibrary.shared.articles.flatMap { AgreementArticles(paper: self).clauses(of: $0.number) }
        if !clauses.isEmpty { letter.blocks.append(.list(.numbers, clauses.map(\.text))) }
        if let witnesses = record?.witnesses, !witnesses.isEmpty {
            letter.blocks += [.paragraph(line("witnesses", of: "oral")), .list(.numbers, witnesses)]
        }
        let until = (agreement.ends ?? text.ends).map { (language == .indonesian ? " sampai dengan " : " to ") + fullDay($0) }
        letter.blocks += [
            .paragraph(
                line("until", of: "oral", ["starts": fullDay(agreement.starts ?? text.starts), "until": until ?? ""])),
            .paragraph(line("confirm", of: "oral")),
        ]
        letter.signatures = signatureRows(hasMeterai: false)
        return letter
    }

    // MARK: Parts

    func titled() -> Letter {
        var letter = Letter(
            language, heads: parties.count <= 2 ? parties.compactMap { head($0.library) } : [],
            title: formName)
        letter.subtitle =
            [
                names.count <= 4
                    ? names.joined(separator: language == .indonesian ? " dengan " : " and ")
                    : language == .indonesian ? "\(names.count) perpustakaan" : "\(names.count) libraries",
                (language == .indonesian ? "tentang " : "on ") + text.title,
            ]
            + parties.prefix(4).map { party in
                "\(LetterPhrases.number.text(language)): \(numbers[party.library] ?? party.number ?? "………………………………")"
            }
        return letter
    }

    private func opening() -> [Letter.Block] {
        var blocks: [Letter.Block] = [.paragraph(line("opening", ["day": day, "place": Self.dots]))]
        for (index, party) in parties.enumerated() {
            guard let library = libraries[party.library] else { continue }
            let head = Letterhead(library)
            blocks.append(.heading("\(index + 1). \(title(of: index))"))
            blocks.append(
                .facts([
                    Letter.Fact(word("Nama", "Name"), Self.dots + Self.dots, person: signers[party.library]),
                    Letter.Fact("NIP", Self.dots + Self.dots), Letter.Fact(word("Jabatan", "Position"), position(party)),
                    Letter.Fact(word("Alamat", "Address"), head.lines.first ?? "–"),
                    Letter.Fact(word("Identitas", "Identity"), head.codes.isEmpty ? library.code : head.codes),
                ]))
            blocks.append(.paragraph(line("party", ["library": library.name, "party": title(of: index)])))
        }
        let titles = parties.indices.map { title(of: $0) }
        blocks.append(.paragraph(line("together", ["parties": list(titles)])))
        blocks.append(.paragraph(line("considerans")))
        blocks.append(
            .list(.letters, text.drivers.map { that + DriverWords.sentence($0) + ";" } + [that + line("considered")]))
        blocks.append(.paragraph(line("agreed", ["form": formName, "title": text.title])))
        return blocks
    }

    private var that: String { word("bahwa ", "that ") }

    func signatureRows(hasMeterai: Bool = true) -> [[Letter.Signature]] {
        let all = parties.enumerated().flatMap { index, party in
            var signs = [
                Letter.Signature(
                    position(party) + ",", lead: title(of: index), identity: LetterPhrases.staffNumber.text(language),
                    hasMeterai: hasMeterai, hasStamp: true, person: signers[party.library])
            ]
            if party.needsFoundation {
                signs.append(
                    Letter.Signature(
                        (party.foundationPosition ?? word("Ketua Yayasan", "Head of the foundation")) + ",",
                        lead: title(of: index), hasStamp: true, person: party.foundation))
            }
            return signs
        }
        return stride(from: 0, to: all.count, by: 2).map { Array(all[$0..<min($0 + 2, all.count)]) } + acknowledging
    }

    /// "Mengetahui, Kepala Dinas Pendidikan …": an office that takes note and is bound by nothing.
    private var acknowledging: [[Letter.Signature]] {
        guard let office = text.details.acknowledging, !office.isEmpty else { return [] }
        return [
            [
                Letter.Signature(
                    office + ",", lead: LetterPhrases.noted.text(language),
                    identity: LetterPhrases.staffNumber.text(language), hasStamp: true)
            ]
        ]
    }

    func head(_ library: LibraryID) -> Letterhead? {
        libraries[library].map { Letterhead($0, above: above[library] ?? []) }
    }

    func sources() -> [Letter.Source] {
        var found = texts.sources("agreement")
        for clause in AgreementArticles(paper: self).used where clause.mark != .practice {
            found.append(Letter.Source(clause.source, SourceMark(rawValue: clause.mark.rawValue) ?? .unverified))
        }
        var seen: Set<String> = []
        found = found.filter { seen.insert($0.text).inserted }
        if let digest {
            found.append(
                Letter.Source(
                    word("Sidik naskah versi ", "Fingerprint of version ") + "\(agreement.version): \(digest)", .verified))
        }
        return found
    }

    // MARK: Words

    static let dots = "………………………"

    func line(_ place: String, of document: String = "agreement", _ holes: [String: String] = [:]) -> String {
        texts.line(document, place, language, holes)
    }

    func lines(_ place: String, _ holes: [String: String] = [:]) -> [String] { texts.lines("agreement", place, language, holes) }

    func word(_ indonesian: String, _ english: String) -> String { language == .indonesian ? indonesian : english }

    var formName: String { agreement.form.name.text(language) }
    var names: [String] { parties.map { libraries[$0.library]?.name ?? "#\($0.library.rawValue)" } }
    func name(_ id: LibraryID) -> String { libraries[id]?.name ?? "#\(id.rawValue)" }

    /// "PIHAK PERTAMA"; of many, "PIHAK 11".
    func title(of index: Int) -> String {
        let indonesian = [
            "PERTAMA", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH",
        ]
        let english = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"]
        let ordinal = index < 10 ? word(indonesian[index], english[index]) : String(index + 1)
        return word("PIHAK \(ordinal)", index < 10 ? "the \(ordinal) Party" : "Party \(ordinal)")
    }

    func position(_ party: AgreementParty) -> String {
        party.position.isEmpty ? word("Kepala ", "Head of ") + name(party.library) : party.position
    }

    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + word(" dan ", " and ") + last
    }

    func fullDay(_ day: CalendarDay) -> String { "\(day.text(language)) (\(DayWords.text(day, language)))" }

    var day: String {
        signedOn.map { DayWords.both($0, language) }
            ?? word("……………, tanggal …………… bulan …………… tahun ……………", "……………, the …………… of ……………, ……………")
    }

    /// "28 (dua puluh delapan) hari"; what is no number as it is.
    static func write(_ parameter: TermsParameter, _ value: ParameterValue, _ language: Language) -> String {
        guard case .number(let number) = value else { return parameter.text(value, language) }
        let plain = parameter.text(value, language)
        if case .rupiah = parameter.spec.kind { return NumberWords.bothRupiah(number, language) }
        let figures = language.number(number)
        guard plain.hasPrefix(figures) else { return plain }
        return "\(figures) (\(NumberWords.text(number, language)))" + plain.dropFirst(figures.count)
    }
}
