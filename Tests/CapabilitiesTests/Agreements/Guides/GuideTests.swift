import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Agreements

/// The library of guides, and procedures named by agreements (S142).
@Suite struct GuideTests {
    static let library = GuideLibrary.shared

    @Test func `every guide is read, has its parts in both languages and its source`() {
        #expect(Self.library.faults == [])
        #expect(Self.library.current(.procedure).count >= 9 && Self.library.current(.script).count >= 4)
        #expect(Self.library.current(.lesson).count >= 3)
        #expect(Set(Self.library.all.map(\.mark)).count == Self.library.all.count, "a version stands twice")
        for guide in Self.library.all {
            #expect(guide.steps.count >= 2 && !guide.papers.isEmpty && !guide.source.isEmpty, "\(guide.code)")
            #expect(guide.code.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }, "\(guide.code)")
            if guide.kind == .script { #expect(guide.says.count >= 3, "\(guide.code)") }
            for phrase in guide.steps + guide.says + [guide.title, guide.purpose, guide.who, guide.time] {
                #expect(phrase.indonesian != phrase.english, "\(guide.code): \(phrase.english)")
                #expect(phrase.indonesian.count <= 200 && phrase.english.count <= 200)
            }
        }
        // A law that was not read word by word is not told as if it was.
        for guide in Self.library.all where guide.source.contains("UU ") { #expect(guide.ground == .unverified) }
    }

    @Test func `an older version stays for the texts that name it, and the newest is offered`() {
        func file(_ versions: [Int]) -> [UInt8] {
            let head = "judul: A | B\nguna: C | D\nsiapa: E | F\nwaktu: G | H\nsumber: S\ndasar: practice\n"
            return Array(versions.map { "@ satu \($0) procedure\n\(head)langkah: L\($0) | M\n" }.joined().utf8)
        }
        let library = GuideLibrary([file([1, 3, 2])])
        #expect(library.faults == [] && library.current.map(\.mark.version) == [3])
        #expect(library["satu"]?.mark.version == 3 && library["satu", 1]?.steps.first?.indonesian == "L1")
        #expect(library["satu", 9] == nil && library["dua"] == nil)
    }

    @Test(arguments: [
        "@ a 1 procedure\njudul: tanpa\n", "@ a x procedure\n", "@ a 1 lagu\n", "baris lepas\n",
        "@ a 1 procedure\njudul: A | B\nguna: C | D\nsiapa: E | F\nwaktu: G | H\nsumber: S\ndasar: practice\nlangkah: L | M\nalat: pesawat\n",
    ]) func `what cannot be read is a fault and no guide`(_ text: String) {
        let library = GuideLibrary([Array(text.utf8)])
        #expect(library.all.isEmpty && !library.faults.isEmpty)
    }

    @Test func `a text names procedures by code and version, and unknown ones are no text`() throws {
        try AgreeingLibraries.with { those in
            var text = those.text([those.a, those.b])
            let bare = try AgreementPaper.bytes(text)
            #expect(
                !bare.contains("guides") && !bare.contains("tools"), "the bytes of texts without procedures stay as they were")
            text.details.guides = [GuideMark("fotokopi", 1)]
            text.details.tools = [.init(those.a, .copier)]
            let id = try those.active([those.a, those.b], text).id
            let kept = try #require(try those.agreements.dossier(id, by: .operatorAtConsole).text)
            #expect(kept.details.guides == [GuideMark("fotokopi", 1)] && kept.details.tools == text.details.tools)
            let parties = Set([those.a, those.b])
            for mark in [GuideMark("fotokopi", 99), GuideMark("cara-mencari", 1), GuideMark("tiada", 1)] {
                text.details.guides = [mark]
                #expect(text.details.problems(parties: parties) == [.unknownGuide(mark.code)])
            }
            text.details.guides = nil
            text.details.tools = [.init(those.c, .copier)]
            #expect(text.details.problems(parties: parties) == [.notAParty(those.c)])
        }
    }

    @Test func `what a procedure needs and a profile lacks is told before signing`() throws {
        try AgreeingLibraries.with { those in
            var text = those.text([those.a, those.b])
            text.details.guides = [GuideMark("fotokopi", 1)]
            let id = try those.draft([those.a, those.b], text).id
            func lacking() throws -> [LibraryID] {
                try those.agreements.realism(id, by: those.person(.librarian, those.a)).filter {
                    if case .lacks([.copier, .scanner], GuideMark("fotokopi", 1)) = $0.kind { true } else { false }
                }.map(\.library)
            }
            #expect(try lacking() == [], "who says nothing of equipment is not judged")
            let membership = Membership(database: those.database, clock: those.hands.clock)
            let named: [(LibraryID, Set<Equipment>)] = [(those.a, [.scanner]), (those.b, [.phone])]
            for (library, equipment) in named {
                var profile = LibraryProfile()
                profile.equipment = equipment
                try membership.describe(
                    library, profile, hours: nil, email: nil, phone: nil, by: those.person(.librarian, library))
            }
            #expect(try lacking() == [those.b], "a scanner is one of the two that will do")
        }
    }
}
