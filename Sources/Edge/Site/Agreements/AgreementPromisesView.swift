import Agreements
import Commons
import HTML
import Membership

/// Who promised what, what became of it, and the reviews, with their numbers filled in.
enum AgreementPromisesView {
    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        let mine = m.own(.promise)
        let mayPromise = !mine.isEmpty && m.state != .ended && m.state != .withdrawn
        return """
            <section aria-labelledby=janji><h2 id=janji>\(t(AgreementPhrases.commitments))</h2>\
            \(if: m.dossier.commitments.isEmpty, "<p>\(t(AgreementPhrases.noCommitments))</p>", else: """
                <ul class=talk>\(each: m.dossier.commitments, { commitment($0, m, t) })</ul>
                """)\
            \(if: mayPromise, promiseForm(mine, m, t))</section>
            """
    }

    private static func commitment(_ one: Commitment, _ m: AgreementModel, _ t: Language) -> Markup {
        let standing = m.standing(one)
        let mark = standing == .kept ? "stock-in" : standing == .missed ? "stock-out" : "quiet"
        let count = m.measure(one)
        let measure = CommitmentMeasure(rawValue: one.measure)
        let counted = measure.map { measure in
            let row = measure.row
            let reached = count.map { "\(t.number($0)) \(t(row.unit))" } ?? t(id: "belum terhitung", en: "nothing counted yet")
            let target = one.target.map { ", \(measure.target($0, t))" } ?? ""
            return t(
                id:
                    "dihitung sistem: \(t(row.name).prefix(1).lowercased())\(t(row.name).dropFirst())\(target); kini \(reached) (\(t(row.source)))",
                en:
                    "counted: \(t(row.name).prefix(1).lowercased())\(t(row.name).dropFirst())\(target); now \(reached) (\(t(row.source)))"
            )
        }
        let free = measure == nil ? [one.measure, one.target.map { "target \(t.number($0))" } ?? ""] : []
        let query = measure.map { "\(t(id: "Pertanyaan", en: "Query")): \($0.row.query)" }
        return """
            <li><p><strong>\(m.name(one.library))</strong>: \(one.what) <span class=\(mark)>\(t(standing.name))</span></p>\
            <p\(classes: "quiet")\(attribute: "title", query)>\(([t(id: "paling lambat \(one.due.text(t))", en: "by \(one.due.text(t))"), counted ?? ""] + free)
                .filter { !$0.isEmpty }.joined(separator: " · "))</p>\
            \(if: one.stated == nil && m.may(.stateOutcome), outcomeForm(one, m, t))</li>
            """
    }

    private static func outcomeForm(_ one: Commitment, _ m: AgreementModel, _ t: Language) -> Markup {
        // Nobody marks their own promise as kept.
        let others = m.own(.stateOutcome).contains { $0.library != one.library }
        return """
            <form class=ways action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            <input type=hidden name=janji value=\(one.id)><input type=hidden name=langkah value=\(AgreementDeed.outcome.rawValue)>\
            \(if: others, "<button class=button type=submit name=hasil value=kept>\(t(id: "Sudah ditepati", en: "It was kept"))</button>")\
            <button class=button type=submit name=hasil value=missed>\(t(id: "Tidak ditepati", en: "It was missed"))</button></form>
            """
    }

    private static func promiseForm(_ mine: [AgreementParty], _ m: AgreementModel, _ t: Language) -> Markup {
        """
        <details><summary>\(t(AgreementDeed.promise.name))</summary><form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
        <div><label for=siapa>\(t(id: "Yang berjanji", en: "Who promises"))</label><select id=siapa name=perpustakaan>\
        \(each: mine, { "<option value=\(m.code($0.library))>\(m.name($0.library))</option>" })</select></div>\
        <div><label for=apa>\(t(id: "Apa", en: "What"))</label><textarea id=apa name=apa rows=2 maxlength=900 required></textarea></div>\
        <div><label for=tenggat>\(t(id: "Paling lambat", en: "By"))</label><input type=date id=tenggat name=hari required></div>\
        <div><label for=ukuran>\(t(id: "Diukur dengan", en: "Measured by"))</label><select id=ukuran name=ukuran>\
        <option value="">\(t(id: "pernyataan pihak lain", en: "the other party’s word"))</option>\
        \(each: CommitmentMeasure.allCases, { measure in
            let row = measure.row
            let kept = measure.judged == .reach ? t(id: "paling sedikit", en: "at least") : t(id: "paling banyak", en: "at most")
            return "<option value=\(measure.rawValue)>\(t(row.name)): \(kept) … \(t(row.unit))</option>"
        })</select></div>\
        <div><label for=target>\(t(id: "Jumlah yang dituju", en: "Number to reach"))</label><p class=hint id=target-hint>\(t(
            id: "Wajib bila dihitung sistem; boleh kosong bila pihak lain yang menyatakan.",
            en: "Needed where the system counts; may be empty where the other party says so."))</p>\
        <input aria-describedby="target-hint" type=text inputmode=numeric id=target name=target maxlength=9></div>\
        <button class=button type=submit name=langkah value=\(AgreementDeed.promise.rawValue)>\(t(AgreementPhrases.save))</button></form></details>
        """
    }

    static func reviews(_ m: AgreementModel, _ t: Language) -> Markup {
        let mayReview = m.can(.review) && m.may(.review)
        let answering = m.state.isInForce ? m.own(.pulse) : []
        guard mayReview || !m.dossier.reviews.isEmpty || !m.dossier.beats.isEmpty || !answering.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=tinjauan><h2 id=tinjauan>\(t(AgreementPhrases.reviews))</h2>\
            <ul class=talk>\(each: m.dossier.reviews, { review in
                """
                <li><p><strong>\(review.day.text(t))</strong> \(numbers(review.kept, review.missed, review.pending, t))</p>\
                \(if: m.isInvolved && !review.notes.isEmpty, "<p class=summary>\(review.notes)</p>")\
                \(if: !review.numbers.isEmpty, reviewed(review.numbers.map { ($0.commitment, $0.figure, $0.standing) }, m, t))\
                \(with: review.costs, { "<p class=quiet>\(AgreementSpendingView.sums($0.planned, $0.spent, t))</p>" })</li>
                """
            })</ul>\(pulse(m, answering, t))\(if: mayReview, reviewForm(m, t))</section>
            """
    }

    /// Two questions a quarter; the answers show as means, beside the numbers of a review.
    private static func pulse(_ m: AgreementModel, _ answering: [AgreementParty], _ t: Language) -> Markup {
        let points = [
            t(id: "1 – tidak", en: "1 – no"), t(id: "2 – kurang", en: "2 – hardly"), t(id: "3 – cukup", en: "3 – fairly"),
            t(id: "4 – ya", en: "4 – yes"), t(id: "5 – sangat", en: "5 – very"),
        ]
        func choice(_ name: String, _ mark: String, _ words: String) -> Markup {
            """
            <div><label for="\(name)-\(mark)">\(words)</label><select id="\(name)-\(mark)" name=\(name) required><option value=""></option>\
            \(each: Array(points.enumerated()), { "<option value=\($0.offset + 1)>\($0.element)</option>" })</select></div>
            """
        }
        return """
            \(if: !m.dossier.beats.isEmpty, """
                <h3>\(t(id: "Denyut mitra", en: "The partners’ pulse"))</h3><ul class=talk>\(each: m.dossier.beats.prefix(8), { beat in
                    """
                    <li><p><strong>\(t(id: "Triwulan \(beat.quarter.number) \(beat.quarter.year)", en: "Quarter \(beat.quarter.number), \(beat.quarter.year)"))</strong> \
                    \(t(
                        id: "lancar \(tenths(beat.smoothTenths, ",")), sepadan \(tenths(beat.worthTenths, ",")) dari 5 (\(beat.answers) jawaban)",
                        en: "smooth \(tenths(beat.smoothTenths, ".")), worth it \(tenths(beat.worthTenths, ".")) of 5 (\(beat.answers) answers)"))</p></li>
                    """
                })</ul>
                """)\
            \(each: answering, { party in
                """
                <details><summary>\(t(id: "Dua pertanyaan triwulan ini", en: "Two questions for this quarter")): \(m.name(party.library))</summary>\
                <form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
                <input type=hidden name=perpustakaan value=\(m.code(party.library))>\
                \(choice("lancar", m.code(party.library), t(id: "Apakah kerja sama ini berjalan lancar?", en: "Does this cooperation run smoothly?")))\
                \(choice("sepadan", m.code(party.library), t(id: "Apakah hasilnya sepadan dengan usahanya?", en: "Is it worth the effort?")))\
                <button class=button type=submit name=langkah value=\(AgreementDeed.pulse.rawValue)>\(t(AgreementDeed.pulse.name))</button></form></details>
                """
            })
            """
    }

    /// The numbers of each commitment, as they were or as they would be kept now.
    private static func reviewed(
        _ numbers: [(commitment: Int64, figure: Int?, standing: Commitment.Outcome)], _ m: AgreementModel, _ t: Language
    ) -> Markup {
        """
        <div class=scroll-x><table class=plain><thead><tr><th scope=col>\(t(AgreementPhrases.library))</th><th scope=col>\(t(AgreementPhrases.commitments))</th>\
        <th scope=col class=number>\(t(id: "Target", en: "Target"))</th><th scope=col class=number>\(t(id: "Terhitung", en: "Counted"))</th>\
        <th scope=col>\(t(id: "Hasil", en: "Outcome"))</th></tr></thead><tbody>\(each: numbers, { number in
            let one = m.dossier.commitments.first { $0.id == number.commitment }
            let unit = one.flatMap { CommitmentMeasure(rawValue: $0.measure) }.map { " \(t($0.row.unit))" } ?? ""
            return """
                <tr><th scope=row>\(one.map { m.name($0.library) } ?? "–")</th><td>\(one?.what ?? "–")</td>\
                <td class=number>\(one?.target.map { "\(t.number($0))\(unit)" } ?? "–")</td>\
                <td class=number>\(number.figure.map { "\(t.number($0))\(unit)" } ?? "–")</td><td>\(t(number.standing.name))</td></tr>
                """
        })</tbody></table></div>
        """
    }

    private static func tenths(_ value: Int, _ point: String) -> String { "\(value / 10)\(point)\(value % 10)" }

    static func numbers(_ kept: Int, _ missed: Int, _ pending: Int, _ t: Language) -> String {
        t(
            id: "\(kept) janji ditepati, \(missed) tidak ditepati, \(pending) belum jatuh tempo.",
            en: "\(kept) kept, \(missed) missed, \(pending) not due yet.")
    }

    /// The numbers are those that will be kept with the review.
    private static func reviewForm(_ m: AgreementModel, _ t: Language) -> Markup {
        let standing = m.dossier.commitments.map { m.standing($0) }
        return """
            <details><summary>\(t(id: "Adakan tinjauan", en: "Hold a review"))</summary>\
            <form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            <p>\(numbers(standing.count { $0 == .kept }, standing.count { $0 == .missed }, standing.count { $0 == .pending }, t))</p>\
            \(if: !m.dossier.commitments.isEmpty, reviewed(m.dossier.commitments.map { ($0.id, m.measure($0), m.standing($0)) }, m, t))\
            \(with: m.spending.flatMap { $0.report.isEmpty ? nil : $0.report }, { "<p>\(AgreementSpendingView.sums($0.planned, $0.spent, t))</p>" })\
            <div><label for=isi-tinjauan>\(t(
                id: "Yang dibicarakan: manfaat, hambatan, dan usul perubahan", en: "What was said: gains, obstacles, proposals"))</label>\
            <textarea id=isi-tinjauan name=catatan rows=5 maxlength=8000></textarea></div>\
            <button class=button type=submit name=langkah value=\(AgreementDeed.review.rawValue)>\(t(AgreementDeed.review.name))</button></form></details>
            """
    }
}
