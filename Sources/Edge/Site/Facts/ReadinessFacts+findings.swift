import Agreements
import Commons
import Community
import Discovery
import HTML
import Membership
import UnionCatalog

/// One line for each question that the system can answer.
extension ReadinessFacts {
    var findings: [String: ReadinessFinding] {
        consent.merging(willingness) { first, _ in first }.merging(collection) { first, _ in first }
            .merging(people) { first, _ in first }.merging(equipment) { first, _ in first }
    }

    private var code: String { library.library.code }

    private func found(
        _ isSo: Bool, _ figure: Phrase?, _ words: Phrase, _ query: String, _ page: SiteURL?
    ) -> ReadinessFinding {
        ReadinessFinding(
            isSo ? .yes : .no, source: .query(query, words: words, path: page?.url.text), figure: figure)
    }

    private var consent: [String: ReadinessFinding] {
        var found: [String: ReadinessFinding] = [:]
        let charter = Phrase(id: "piagam katalog induk", en: "the union catalogue’s charter")
        found["charter"] = self.found(
            library.charter != nil, library.charter.map { Phrase(id: "versi \($0)", en: "version \($0)") }, charter,
            "library.charter, network_member_day", .networks)
        let approvals = Phrase(id: "persetujuan perjanjian", en: "approvals of agreements")
        func figure(_ count: Int) -> Phrase { Phrase(id: "\(count) persetujuan", en: "\(count) approvals") }
        if signed.principal > 0 {
            found["head-agrees"] = self.found(
                true, figure(signed.principal), approvals, "agreement_approval: COUNT, capacity = principal", .agreements)
        } else if library.charter != nil, library.roles[.principal] != nil {
            found["head-agrees"] = self.found(
                true, Phrase(id: "piagam diterima", en: "charter accepted"), charter, "library.charter", .networks)
        }
        if signed.foundation > 0 {
            found["foundation-agrees"] = self.found(
                true, figure(signed.foundation), approvals, "agreement_approval: COUNT, capacity = foundation", .agreements)
        }
        return found
    }

    private var willingness: [String: ReadinessFinding] {
        var found: [String: ReadinessFinding] = [:]
        if let wishes, wishes.asked > 0 {
            let isPrompt = wishes.percent >= Limits.most && (wishes.open.last ?? 0) <= Limits.answerDays
            found["answers-requests"] = self.found(
                isPrompt,
                Phrase(
                    id: "\(wishes.answered.count) dari \(wishes.asked) dijawab, paling lama \(wishes.longest ?? 0) hari",
                    en: "\(wishes.answered.count) of \(wishes.asked) answered, \(wishes.longest ?? 0) days at most"),
                Phrase(id: "permintaan pembaca setengah tahun ini", en: "readers’ wishes of this half-year"),
                "wish: asked_day → answered_day", .ownWishes(code: code))
        }
        if let texts, texts.count > 0 {
            found["answers-texts"] = self.found(
                (texts.longest ?? 0) <= Limits.answerDays,
                Phrase(
                    id:
                        "\(texts.median.map { "median \($0) hari, " } ?? "")paling lama \(texts.longest ?? 0) hari, \(texts.count) naskah",
                    en: "\(texts.median.map { "median \($0) days, " } ?? "")\(texts.longest ?? 0) at most, \(texts.count) texts"),
                Phrase(id: "perundingan perjanjian setengah tahun ini", en: "talks about agreements of this half-year"),
                "agreement_version.proposed_at → agreement_acceptance.at, agreement_comment.at", .agreements)
        }
        if let attendance, attendance.invited > 0 {
            found["attends"] = self.found(
                Self.share(attendance.present, of: attendance.invited) >= Limits.half,
                Phrase(
                    id: "hadir di \(attendance.present) dari \(attendance.invited) rapat",
                    en: "came to \(attendance.present) of \(attendance.invited) meetings"),
                Phrase(id: "daftar hadir rapat setahun ini", en: "attendance lists of this year"),
                "meeting_library: presence = present", .meetings)
        }
        if kept.kept + kept.missed > 0 {
            found["keeps-promises"] = self.found(
                Self.share(kept.kept, of: kept.kept + kept.missed) >= Limits.most,
                Phrase(
                    id: "\(kept.kept) ditepati, \(kept.missed) tidak", en: "\(kept.kept) kept, \(kept.missed) missed"),
                Phrase(id: "janji yang jatuh tempo setahun ini", en: "commitments due within this year"),
                "commitment: due_day, outcome, measure", .agreements)
        }
        return found
    }

    private var collection: [String: ReadinessFinding] {
        var found: [String: ReadinessFinding] = [:]
        let source = Phrase(id: "katalog induk", en: "the union catalogue")
        let page = SiteURL.library(code: code)
        func percent(_ part: Int, _ whole: Int, _ id: String, _ en: String) -> Phrase {
            let share = Self.share(part, of: whole)
            return Phrase(id: "\(share) persen \(id)", en: "\(share) per cent \(en)")
        }
        let titles = catalog?.titles ?? 0
        found["catalogued"] = self.found(
            titles > 0,
            Phrase(
                id: "\(Language.indonesian.number(titles)) judul", en: "\(Language.english.number(titles)) titles"), source,
            "holding: COUNT", page)
        if let catalog {
            if let day = catalog.asOf {
                found["catalogue-current"] = self.found(
                    day.adding(days: Limits.catalogueDays) >= today,
                    Phrase(id: "data per \(day.text(.indonesian))", en: "as of \(day.text(.english))"), source,
                    "holding: MAX(as_of)", page)
            }
            if let declared = library.profile.declaredCopies, declared > 0 {
                found["catalogue-complete"] = self.found(
                    Self.share(catalog.copies, of: declared) >= Limits.most,
                    Phrase(
                        id:
                            "\(Language.indonesian.number(catalog.copies)) dari \(Language.indonesian.number(declared)) eksemplar",
                        en: "\(Language.english.number(catalog.copies)) of \(Language.english.number(declared)) copies"),
                    Phrase(
                        id: "katalog induk dan buku induk di profil", en: "the union catalogue, and the register in the profile"),
                    "holding: SUM(copies) / library_profile.declaredCopies", .profile(code: code, isDone: false))
            }
            found["labelled"] = self.found(
                Self.share(catalog.labelled, of: titles) >= Limits.most,
                percent(catalog.labelled, titles, "judul bernomor panggil", "of titles have a call number"), source,
                "holding: COUNT(call_number) / COUNT", page)
            found["classified"] = self.found(
                Self.share(catalog.classed, of: titles) >= Limits.most,
                percent(catalog.classed, titles, "nomor panggil diawali nomor klas", "of call numbers begin with a class"),
                source,
                "holding: call_number BETWEEN '0' AND '9…'", page)
        }
        let own = Phrase(id: "aturan sendiri", en: "the own rules")
        if let rules {
            found["rules-recorded"] = self.found(
                true, Phrase(id: "versi \(rules.version)", en: "version \(rules.version)"), own, "house_rule: MAX(version)",
                .houseRules(code: code, isDone: false))
            if rules.hasTariff {
                found["tariff-set"] = self.found(
                    true, Phrase(id: "tarif ada", en: "prices are given"), own, "house_rule: parameter rupiah",
                    .houseRules(code: code, isDone: false))
            }
        }
        return found
    }

    private var people: [String: ReadinessFinding] {
        let source = Phrase(id: "orang dan peran", en: "people and roles")
        let profile = Phrase(id: "profil perpustakaan", en: "the library’s profile")
        let page = SiteURL.profile(code: code, isDone: false)
        func role(_ role: Role) -> ReadinessFinding {
            let count = library.roles[role] ?? 0
            return self.found(
                count > 0, Phrase(id: "\(count) orang", en: count == 1 ? "1 person" : "\(count) people"), source,
                "appointment: COUNT, role = \(role.rawValue)", .peopleOf(code: code, isDone: false))
        }
        var found = ["deputy": role(.deputy)]
        // A school whose librarian has no account yet may still have named one on paper.
        if library.roles[.librarian] != nil { found["contact"] = role(.librarian) }
        // A library that keeps its register on paper may still tick it.
        if lessons.times > 0 {
            found["guides-readers"] = self.found(
                true,
                Phrase(
                    id: "\(lessons.times) kali, \(lessons.tookPart) peserta",
                    en: "\(lessons.times) times, \(lessons.tookPart) took part"),
                Phrase(id: "buku bimbingan pemustaka", en: "the register of lessons"), "lesson: COUNT, SUM(took_part)",
                .lessons(code: code, year: nil, isDone: false))
        }
        guard library.profileChanged != nil else { return found }
        let skills = library.profile.skills.count
        found["skills"] = self.found(
            skills > 0, Phrase(id: "\(skills) keahlian", en: "\(skills) skills"), profile, "library_profile.skills", page)
        found["capacity"] = self.found(
            library.profile.weeklyCeiling != nil,
            library.profile.weeklyCeiling.map { Phrase(id: "\($0) pinjaman per minggu", en: "\($0) loans a week") }, profile,
            "library_profile.weeklyCeiling", page)
        return found
    }

    private var equipment: [String: ReadinessFinding] {
        var found: [String: ReadinessFinding] = [:]
        let source = Phrase(id: "profil perpustakaan", en: "the library’s profile")
        let page = SiteURL.profile(code: code, isDone: false)
        if library.canBeCalled {
            found["phone"] = self.found(true, nil, source, "library.phone, library_profile.equipment", page)
        }
        if library.hasHours, !library.profile.rules.isEmpty || rules != nil {
            found["rules-published"] = self.found(
                true, nil, source, "library.hours, library_profile.week, library_profile.rules", .library(code: code))
        }
        let equipment = library.profile.equipment
        guard !equipment.isEmpty else { return found }
        func has(_ any: Set<Equipment>) -> ReadinessFinding {
            let named = Equipment.allCases.filter { any.contains($0) && equipment.contains($0) }
            return self.found(
                !named.isEmpty,
                named.isEmpty
                    ? nil
                    : Phrase(
                        id: named.map(\.name.indonesian).joined(separator: ", "),
                        en: named.map(\.name.english).joined(separator: ", ")), source, "library_profile.equipment", page)
        }
        found["internet"] = has([.internet])
        found["copier"] = has([.copier, .scanner])
        if found["phone"] == nil { found["phone"] = has([.phone, .whatsApp]) }
        return found
    }
}
