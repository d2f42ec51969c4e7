import Commons
import HTML
import Membership
import Testing

@testable import Paper

@Suite struct OrdinaryLetterTests {
    static let kinds = LetterKind.allCases.filter { $0.series == .letters }

    static func letter(_ written: OrdinaryLetter, _ number: String? = "7/2026", _ t: Language = .indonesian) throws -> Letter {
        try written.draft(from: FormTests.library, on: FormTests.day, t).make(number)
    }

    @Test(arguments: OrdinaryLetterTests.kinds, Language.allCases)
    func `every kind prints with its number, its words and a place to sign`(kind: LetterKind, t: Language) throws {
        let written = OrdinaryLetter(
            kind, subject: "Perihal <satu>", to: ["SMA <Dua>"], nature: .urgent, enclosures: "1 berkas",
            body: "Paragraf pertama.\n\nParagraf <kedua>.", signer: .principal)
        let letter = try Self.letter(written, "7/2026", t)
        let text = letter.markup.description
        #expect(text.contains("7/2026") && text.contains("Perihal &lt;satu&gt;") && !text.contains("{"))
        #expect(text.contains("<p>Paragraf pertama.</p><p>Paragraf &lt;kedua&gt;.</p>") && !text.contains("garis"))
        #expect(
            letter.signatures.flatMap(\.self).map(\.role) == [.principal] && text.contains(t == .indonesian ? "NIP" : "Staff"))
        // A certificate and minutes are no letters to somebody: a title stands in the middle.
        #expect((letter.title == nil) == ![.certificate, .minutes].contains(kind))
        #expect((letter.title != nil) != text.contains("SMA &lt;Dua&gt;"))
    }

    @Test func `without a text it leaves lines to write on, without a number it is a draft`() throws {
        let written = OrdinaryLetter(.letter, subject: "Perihal", to: ["SMA Dua"])
        #expect(try Self.letter(written).markup.description.contains("class=garis"))
        #expect(try Self.letter(written, nil).markup.description.contains("RANCANGAN – belum bernomor"))
    }

    @Test func `what is missing or too long is refused`() {
        func refusal(_ change: (inout OrdinaryLetter) -> Void) -> PaperError? {
            var written = OrdinaryLetter(.letter, subject: "Perihal", to: ["SMA Dua"])
            change(&written)
            do throws(PaperError) {
                _ = try written.draft(from: FormTests.library, on: FormTests.day, .indonesian)
                return nil
            } catch { return error }
        }
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.subject = " \n " } == .subjectMissing)
        #expect(refusal { $0.recipients = [" "] } == .addresseeMissing)
        #expect(refusal { $0.enclosures = String(repeating: "x", count: 61) } == .tooLong)
        #expect(refusal { $0.body = String(repeating: "x", count: 6_001) } == .tooMuchText)
    }

    @Test(arguments: [
        ("Setiap siswa membaca.", "setiap siswa membaca"), ("Kebutuhan bacaan beragam;", "kebutuhan bacaan beragam"),
        ("Anggaran terbatas", "anggaran terbatas"), ("Dinas Pendidikan menganjurkan", "Dinas Pendidikan menganjurkan"),
        ("Indonesia membaca", "Indonesia membaca"), ("Kabupaten Benang luas. ", "Kabupaten Benang luas"),
        ("SMP Contoh 1 jauh", "SMP Contoh 1 jauh"), ("Siti adalah nama", "Siti adalah nama"), ("", ""), (".", ""),
        ("Many schools", "many schools"), ("BANYAK siswa", "BANYAK siswa"),
    ])
    func `a reason goes on after "bahwa" with a small letter only where its first word is surely no name`(
        typed: String, goes: String
    ) {
        #expect(DriverWords.sentence(typed) == goes)
    }
}
