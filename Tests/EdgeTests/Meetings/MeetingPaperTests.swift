import Commons
import Community
import Discovery
import HTML
import Membership
import Paper
import Testing

@testable import Site

/// The minutes of a meeting that was held, from the rows to the sheet.
@Suite struct MeetingPaperTests {
    @Test(arguments: Language.allCases)
    func `minutes tell each task with who does it, until when, and how it stands; numbered, the list is their annex`(t: Language)
        async throws
    {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = try house.library(Cast.own)
            for code in [Cast.own, Cast.other] {
                for step in [MemberStep.invite, .accept] {
                    try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                }
            }
            let (community, console) = (Community(database: house.database, clock: SampleSite.clock), Actor.operatorAtConsole)
            let today = SampleSite.clock.today()
            let id = try community.plan(
                .network(NetworkID(1)), title: "Rapat", day: today, minute: 780, place: "Aula", by: console)
            try community.take(.call, id, by: console)
            try community.take(.open, id, by: console)
            for (what, days) in [("Tugas selesai", 3), ("Tugas berjalan", 30), ("Tugas lewat", 3)] {
                try community.decide("Putusan <\(what)>", at: id, task: (own, what, today.adding(days: days)), by: console)
            }
            let librarian = Actor.person(
                ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            try community.finish(1, report: "Beres", by: librarian)
            try community.attend(id, for: own, by: librarian)
            try community.write("Dibahas.", of: id, by: console)
            let dossier = try community.meeting(id, by: librarian)
            let discovery = Discovery(database: house.database, clock: SampleSite.clock)
            try discovery.load()
            let papers = MeetingPapers(
                dossier: dossier, circle: "Gugus", words: MeetingWords(t: t, directory: discovery.directory),
                today: today.adding(days: 10))
            let minutes = papers.minutes("7/2026").markup.description
            let states = t == .indonesian ? ["selesai, ", "berjalan", "lewat tenggat"] : ["done, ", "open", "overdue"]
            for state in states { #expect(minutes.contains("<td>\(state)"), "\(state)") }
            #expect(minutes.contains("7/2026") && minutes.contains("Putusan &lt;Tugas selesai&gt;") && !minutes.contains("{"))
            #expect(papers.minutes(nil).lacksNumber == true && papers.minutes("7").lacksNumber == nil)
            let list = papers.attendance(minutes: "7/2026").markup.description
            #expect(list.contains("7/2026") && list.contains("Satulibrarian") && list.contains("✓"))
            #expect(papers.attendance(minutes: nil).lacksNumber == nil)
        }) { _ in }
    }
}
