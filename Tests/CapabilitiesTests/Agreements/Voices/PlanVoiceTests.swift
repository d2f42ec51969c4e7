import Commons
import Membership
import Store
import Testing

@testable import Agreements

/// People of the parties say what they think of a text (S77, S183).
@Suite struct PlanVoiceTests {
    private static func with(
        _ body: (AgreeingLibraries, People, (String, Role, LibraryID) throws -> PersonID) throws -> Void
    ) throws {
        try AgreeingLibraries.with { those throws in
            let people = People(database: those.database, clock: those.hands.clock)
            try body(those, people) { name, role, library in
                var details = PersonDetails(name: name)
                if role == .pupil { (details.number, details.classGroup) = ("1001", "VII-A") }
                return try people.add(details, as: role, at: .library(library), by: .operatorAtConsole)
            }
        }
    }

    private static func actor(_ id: PersonID, _ role: Role, _ library: LibraryID) -> Actor {
        .person(ActingPerson(id: id, grants: [RoleGrant(role, at: .library(library))]))
    }

    @Test func `somebody is asked at their desk, answers once for each wording, and a changed text asks again`() throws {
        try Self.with { those, _, add throws in
            let agreements = those.agreements
            let id = try those.draft().id
            let (librarian, sari) = (those.person(.librarian, those.a), try add("Sari", .teacher, those.a))
            let teacher = Self.actor(sari, .teacher, those.a)
            try agreements.askVoice(id, of: sari, as: .teacher, for: those.a, by: librarian)
            let task = try #require(try agreements.voiceTasks(by: teacher).first)
            #expect(task.subject == "Kerja sama contoh")
            let question = try #require(try agreements.voices(id, by: librarian).questions.first).id
            #expect(task.path == "/meja/suara/\(question)")
            let letter = try agreements.voiceLetter(question, by: teacher)
            #expect(letter.text.title == "Kerja sama contoh" && letter.said == nil)
            try agreements.say(
                question, version: letter.version, revision: letter.revision, supports: false, note: " Terlalu lama. ",
                by: teacher)
            try agreements.say(
                question, version: letter.version, revision: letter.revision, supports: true, note: "Baik.", by: teacher)
            #expect(try agreements.voiceTasks(by: teacher) == [])
            func count() throws -> VoiceCount? {
                let voices = try agreements.voices(id, by: librarian)
                return voices.counts(of: those.a).first
            }
            #expect(try count() == VoiceCount(role: .teacher, asked: 1, supporting: 1, objecting: 0))
            // Proposing does not change the words; editing does.
            let proposed = try agreements.propose(id, for: those.a, by: librarian)
            #expect(try count()?.supporting == 1 && agreements.voiceTasks(by: teacher) == [])
            try agreements.revise(id, by: librarian) { $0.drivers.append("Jarak dekat") }
            #expect(try count() == VoiceCount(role: .teacher, asked: 1, supporting: 0, objecting: 0))
            #expect(try agreements.voiceTasks(by: teacher).count == 1)
            #expect(throws: AgreementError.withdrawnText) {
                try agreements.say(question, version: proposed.version, revision: letter.revision, supports: true, by: teacher)
            }
            try agreements.unaskVoice(question, of: id, for: those.a, by: librarian)
            #expect(try agreements.voiceTasks(by: teacher) == [])
            #expect(throws: NotAllowed.self) { try agreements.voiceLetter(question, by: teacher) }
        }
    }

    @Test func `names and notes are the own library's, others see role, day and number; the journal holds none of it`() throws {
        try Self.with { those, _, add throws in
            let agreements = those.agreements
            let id = try those.draft().id
            let (librarian, sari) = (those.person(.librarian, those.a), try add("Sari", .teacher, those.a))
            let teacher = Self.actor(sari, .teacher, those.a)
            try agreements.askVoice(id, of: sari, as: .teacher, for: those.a, by: librarian)
            let question = try #require(try agreements.voices(id, by: librarian).questions.first).id
            let letter = try agreements.voiceLetter(question, by: teacher)
            try agreements.say(
                question, version: letter.version, revision: letter.revision, supports: true, note: "Kenari.", by: teacher)
            let own = try agreements.voices(id, by: librarian)
            #expect(own.voices.map(\.person) == [sari] && own.voices.map(\.note) == ["Kenari."])
            for other in [
                those.person(.librarian, those.b), those.person(.principal, those.b), those.coordinator,
                those.person(.principal, those.a),
            ] {
                let seen = try agreements.voices(id, by: other)
                #expect(seen.voices.map(\.person) == [nil] && seen.voices.map(\.note) == [""] && seen.questions.isEmpty)
                #expect(seen.counts(of: those.a) == [VoiceCount(role: .teacher, asked: 1, supporting: 1, objecting: 0)])
            }
            #expect(throws: NotAllowed.self) { try agreements.voices(id, by: those.person(.librarian, those.d)) }
            let journal = try those.database.read { try $0.journal(limit: 200) }.filter { $0.verb == "agreement.voice" }
            #expect(journal.count == 1 && journal[0].actor == "system")
            #expect(!"\(journal)".contains("Kenari") && !"\(journal)".contains("person:"))
        }
    }

    @Test func `a pupil is asked with a guardian's consent alone, and speaks namelessly by link or paper without`() throws {
        try Self.with { those, people, add throws in
            let agreements = those.agreements
            let id = try those.draft().id
            let (librarian, adi) = (those.person(.librarian, those.a), try add("Adi", .pupil, those.a))
            #expect(throws: AgreementError.notOfTheLibrary) {
                try agreements.askVoice(id, of: adi, as: .pupil, for: those.a, by: librarian)
            }
            try people.consent(of: [adi], at: those.a, formDay: those.today, scopes: [.account], by: librarian)
            try agreements.askVoice(id, of: adi, as: .pupil, for: those.a, by: librarian)
            // Nobody is asked as what they are not, nor for another library.
            for (person, role, library) in [(adi, Role.teacher, those.a), (adi, .pupil, those.b), (adi, .librarian, those.a)] {
                #expect(throws: (any Error).self) {
                    try agreements.askVoice(id, of: person, as: role, for: library, by: those.person(.librarian, library))
                }
            }
            let token = try agreements.voiceLink(id, as: .pupil, for: those.a, by: librarian)
            #expect(try agreements.voiceLetter(link: token).role == .pupil)
            try agreements.say(link: token, supports: true, note: "Mau.")
            #expect(throws: AgreementError.linkOver) { try agreements.say(link: token, supports: false) }
            #expect(throws: AgreementError.linkUnknown) { try agreements.voiceLetter(link: String(repeating: "0", count: 48)) }
            try agreements.recordVoices(
                id, as: .pupil, supporting: 10, objecting: 2, day: those.today, for: those.a, by: librarian)
            let voices = try agreements.voices(id, by: librarian)
            #expect(voices.counts(of: those.a) == [VoiceCount(role: .pupil, asked: 14, supporting: 11, objecting: 2)])
            #expect(voices.unasked(of: those.a, PlanVoices.expected) == [.teacher])
            let stale = try agreements.voiceLink(id, as: .pupil, for: those.a, by: librarian)
            try agreements.edit(id, revision: 1, those.text([those.a, those.b], days: 100), by: librarian)
            #expect(throws: AgreementError.linkOver) { try agreements.voiceLetter(link: stale) }
            for (yes, no) in [(0, 0), (-1, 3), (3_000, 0)] {
                #expect(throws: AgreementError.nothingSaid) {
                    try agreements.recordVoices(
                        id, as: .teacher, supporting: yes, objecting: no, day: those.today, for: those.a, by: librarian)
                }
            }
        }
    }

    @Test func `approval waits for the support of named roles only where the parties wanted it`() throws {
        try Self.with { those, _, _ throws in
            let agreements = those.agreements
            var text = those.text([those.a, those.b])
            text.details.neededVoices = [.teacher, .pupil]
            let id = try those.negotiated([those.a, those.b], text).id
            let (librarian, principal) = (those.person(.librarian, those.a), those.person(.principal, those.a))
            #expect(throws: AgreementError.voicesMissing([.teacher, .pupil])) {
                try agreements.approve(id, version: 1, for: those.a, by: principal)
            }
            func hear(_ role: Role, _ yes: Int, _ no: Int) throws {
                try agreements.recordVoices(
                    id, as: role, supporting: yes, objecting: no, day: those.today, for: those.a, by: librarian)
            }
            try hear(.teacher, 2, 0)
            try hear(.pupil, 0, 3)
            #expect(throws: AgreementError.voicesMissing([.pupil])) {
                try agreements.approve(id, version: 1, for: those.a, by: principal)
            }
            try hear(.pupil, 1, 0)
            try agreements.approve(id, version: 1, for: those.a, by: principal)
            // Without that clause nobody has to be asked.
            _ = try those.active()
        }
    }

    @Test func `whoever leaves takes name and note along; the number stays`() throws {
        try Self.with { those, people, add throws in
            let agreements = those.agreements
            let id = try those.draft().id
            let (librarian, sari) = (those.person(.librarian, those.a), try add("Sari", .teacher, those.a))
            let teacher = Self.actor(sari, .teacher, those.a)
            try agreements.askVoice(id, of: sari, as: .teacher, for: those.a, by: librarian)
            let question = try #require(try agreements.voices(id, by: librarian).questions.first).id
            let letter = try agreements.voiceLetter(question, by: teacher)
            try agreements.say(
                question, version: letter.version, revision: letter.revision, supports: true, note: "Kenari.", by: teacher)
            try agreements.forgetVoicesOfTheGone()
            #expect(try agreements.voices(id, by: librarian).voices.map(\.person) == [sari])
            try people.erase(sari, at: those.a, by: librarian)
            try agreements.forgetVoicesOfTheGone()
            let left = try agreements.voices(id, by: librarian)
            #expect(left.voices.map(\.person) == [nil] && left.voices.map(\.note) == [""] && left.questions.isEmpty)
            #expect(left.counts(of: those.a) == [VoiceCount(role: .teacher, asked: 1, supporting: 1, objecting: 0)])
        }
    }
}
