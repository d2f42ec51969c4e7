import Membership
import Testing

@testable import Discovery

@Suite struct NamedReadersTests {
    @Test(
        arguments: [
            ("matematika kelas 8", SchoolStage.lowerSecondary, 8), ("fisika kls XI", .upperSecondary, 11),
            ("kelas tujuh ipa", .lowerSecondary, 7), ("cerita untuk SD", .primary, nil), ("IPA SMP Negeri", .lowerSecondary, nil),
            ("kelas iv sd", .primary, 4), ("lagu anak paud", .early, nil), ("bahasa arab mts", .lowerSecondary, nil),
        ] as [(String, SchoolStage, Int?)])
    func `readers are named in words`(_ text: String, _ stage: SchoolStage, _ grade: Int?) {
        #expect(NamedReaders(in: text) == NamedReaders(stage: stage, grade: grade))
    }

    @Test(arguments: ["", "mi goreng", "ma", "kelas", "kelas menengah", "kelas 13", "kelas 0", "100 resep"])
    func `other words name nobody`(_ text: String) {
        #expect(NamedReaders(in: text) == NamedReaders())
    }

    @Test func `a library of one stage says for whom, one of several does not`() {
        #expect(SchoolStage(LibraryLevel.mts) == .lowerSecondary)
        for level in [LibraryLevel.slb, .pkbm, .publicLibrary] { #expect(SchoolStage(level) == nil) }
        #expect((1...12).allSatisfy { SchoolStage(grade: $0) != nil } && SchoolStage(grade: 13) == nil)
    }
}
