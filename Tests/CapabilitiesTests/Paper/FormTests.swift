import Commons
import HTML
import Membership
import Testing

@testable import Paper

@Suite struct FormTests {
    static let library = Library(
        id: LibraryID(1), code: "10506202",
        details: {
            var details = LibraryDetails(name: "SMP <Contoh> & Kawan", level: .smp)
            (details.npsn, details.npp, details.district) = ("10506202", "7171092D1020413", "Benang")
            return details
        }(), joinedAt: 0)
    static let day = CalendarDay(daysSince1970: 20_780)

    static func all(_ t: Language) -> [Letter] {
        return [
            .parentalConsent(library, t), .parentalConsent(library, child: ("Anak <x>", "VII-A"), t),
            .application(from: library, network: "Gugus \"1\"", number: "1/2026", on: day, t),
        ]
    }

    @Test(arguments: Language.allCases) func `every form prints without an open hole, escaped, with NPSN and NPP in its head`(
        t: Language
    ) {
        for letter in Self.all(t) {
            let text = letter.markup.description
            #expect(!text.contains("{") && !text.contains("<Contoh>") && !text.contains("data-refused") && !text.contains("<x>"))
            #expect(text.contains("NPSN 10506202 · NPP 7171092D1020413") && text.contains("SMP &lt;Contoh&gt; &amp; Kawan"))
        }
    }

    @Test func `the fixed words are read whole, in both languages, and law that was not read says so`() {
        #expect(PaperTexts.shared.faults == [] && PaperTexts.shared.entries.count > 50)
        for letter in Self.all(.indonesian) where !letter.sources.isEmpty {
            #expect(letter.markup.description.contains("belum diperiksa terhadap naskah aslinya"))
        }
        #expect(Self.all(.indonesian).contains { !$0.sources.isEmpty })
        for entry in PaperTexts.shared.entries where entry.source.text.contains("UU ") && entry.source.mark == .verified {
            Issue.record("\(entry.place) claims to be verified law")
        }
    }

    @Test func `what fills a hole opens no other`() {
        #expect(PaperTexts.fill("{a} dan {b}", ["a": "{b}", "b": "x"]) == "{b} dan x")
        #expect(PaperTexts.fill("{a", ["a": "x"]) == "{a")
    }

    @Test func `a letter kept and read again is the same`() throws {
        for letter in Self.all(.indonesian) {
            let bytes = try Papers.bytes(letter)
            #expect(try Papers.bytes(letter) == bytes && !bytes.isEmpty)
        }
    }

    @Test func `a consent asks for the scopes that the register knows, and no national number`() {
        let text = Letter.parentalConsent(Self.library, .indonesian).markup.description
        for scope in ConsentScope.allCases { #expect(text.contains(scope.name.indonesian)) }
        #expect(text.contains("dapat ditarik kapan saja") && text.contains("UU 27/2022"))
    }
}
