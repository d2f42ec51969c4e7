import Commons
import Foundation
import HTML
import TestKit
import Testing
import UnionCatalog

@testable import Site

/// Both languages are whole: no phrase is empty or left in the other language.
@Suite struct LanguageTests {
    /// Small words that stand in nearly every sentence of one language and never in the other.
    static let indonesian: Set<String> = [
        "dan", "yang", "di", "untuk", "dengan", "tidak", "belum", "dari", "atau", "ini", "sudah", "bisa", "buku",
    ]
    static let english: Set<String> = [
        "the", "and", "of", "not", "with", "from", "this", "are", "is", "what", "your", "book", "to",
    ]

    @Test func `the English pages hold no Indonesian and the Indonesian ones no English`() {
        for (language, foreign) in [(Language.english, Self.indonesian), (.indonesian, Self.english)] {
            for page in ViewTests.pages("Zzz", language) {
                let found = Set(Self.words(page.body.description)).intersection(foreign)
                #expect(found.isEmpty, "\(page.title): \(found)")
            }
        }
    }

    @Test func `every phrase of the room's sources has both languages`() throws {
        let sources = repositoryRoot() + "/Sources/Edge/Site"
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
        try #require(files.count > 30)
        for file in files {
            let data = try #require(FileManager.default.contents(atPath: sources + "/" + file))
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.firstMatch(of: /\b(id|en|same): ""[^"]/) == nil, "\(file)")
        }
    }

    /// Words in text, without tags, and without what is quoted as typed (`lang`, code).
    private static func words(_ html: String) -> [String] {
        var text = ""
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            text += rest[..<start] + " "
            rest = rest[start...]
            let isForeign =
                rest.hasPrefix("<a lang=") || rest.hasPrefix("<a class=\"tag\" lang=") || rest.hasPrefix("<a class=tag lang=")
                || rest.hasPrefix("<code")
            guard let end = rest.firstIndex(of: ">") else { break }
            rest = rest[rest.index(after: end)...]
            if isForeign, let close = rest.firstIndex(of: "<") { rest = rest[close...] }
        }
        return (text + rest).lowercased().split { !$0.isLetter }.map(String.init)
    }
}
