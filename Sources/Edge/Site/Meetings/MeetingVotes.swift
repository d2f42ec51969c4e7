import Agreements
import Commons
import Community
import HTML
import Membership

/// The votes on a meeting's page.
enum MeetingVotes {
    static func votes(_ m: MeetingModel, _ t: Language) -> Markup {
        guard !m.dossier.votes.isEmpty || m.dossier.may(.openVote) else { return Markup() }
        return """
            <h2>\(t(MeetingPhrases.votes))</h2>\(each: m.dossier.votes, { vote($0, m, t) })\
            \(if: m.dossier.may(.openVote), """
                <details><summary>\(t(MeetingPhrases.ask))</summary><form class="card stack" action=\(m.action) method=post>\(m.field)\
                <div><label for=tanya>\(t(MeetingPhrases.question))</label><input type=text id=tanya name=tanya required maxlength=400></div>\
                <p class=tick><input type=checkbox id=rahasia name=rahasia value=1><label for=rahasia>\(t(MeetingPhrases.secret))</label></p>\
                <button class=button type=submit name=langkah value=tanya>\(t(MeetingPhrases.openVote))</button></form></details>
                """)
            """
    }

    private static func vote(_ vote: MeetingVote, _ m: MeetingModel, _ t: Language) -> Markup {
        let isOpen = vote.outcome == nil
        let known = m.dossier.libraries.filter { vote.ballots.keys.contains($0) }
        return """
            <section class=card><h3>\(vote.question) \(if: vote.isSecret, "<span class=\"badge badge-quiet\">\(t(MeetingPhrases.secret))</span>")</h3>\
            \(if: !isOpen || !vote.isSecret, "<p><strong>\(m.words.result(vote))</strong></p>")\
            \(if: isOpen || !vote.isSecret, bars(vote))\
            <p class=hint>\(t(MeetingPhrases.rule)): \(t(vote.rule.name)). \(if: isOpen, "\(t(MeetingPhrases.voteHint))")</p>\
            \(if: !known.isEmpty, "<p class=quiet>\(known.map { said($0, vote, m, t) }.joined(separator: ", "))</p>")\
            \(if: isOpen && m.dossier.may(.vote), "\(each: m.dossier.own, { ballot(vote, $0, m, t) })")\
            \(if: isOpen && m.dossier.may(.closeVote), """
                <form class=ways action=\(m.action) method=post>\(m.field)<input type=hidden name=langkah value=tutup-suara>\
                <button class=button type=submit name=suara value="\(vote.id)">\(t(MeetingPhrases.closeVote))</button></form>
                """)</section>
            """
    }

    private static func bars(_ vote: MeetingVote) -> Markup {
        vote.isSecret
            ? Markup() : Bar.markup([("tone-e", vote.yes), ("tone-c", vote.no), ("tone-f", vote.abstain)], of: vote.voters)
    }

    private static func said(_ library: LibraryID, _ vote: MeetingVote, _ m: MeetingModel, _ t: Language) -> String {
        let choice = vote.ballots[library].flatMap { $0 }
        return "\(m.name(library)): \(choice.map { t($0.name) } ?? t(MeetingPhrases.voted))"
    }

    private static func ballot(_ vote: MeetingVote, _ library: LibraryID, _ m: MeetingModel, _ t: Language) -> Markup {
        """
        <form action=\(m.action) method=post>\(m.field)<input type=hidden name=langkah value=suara><input type=hidden name=suara value="\(vote.id)">\
        <input type=hidden name=perpustakaan value="\(library.rawValue)"><p>\(t(MeetingPhrases.yourVote)): <strong>\(m.name(library))</strong></p>\
        <p class=ways>\(each: VoteChoice.allCases, {
            "<button class=button type=submit name=pilihan value=\($0.rawValue)>\(t($0.name))</button>"
        })</p></form>
        """
    }
}
