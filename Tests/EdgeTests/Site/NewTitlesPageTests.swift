import Commons
import Hummingbird
import HummingbirdTesting
import Membership
import Testing
import UnionCatalog

@testable import Discovery
@testable import Site

/// The list of new titles through all the layers, and its message for WhatsApp (S116).
@Suite struct NewTitlesPageTests {
    @Test func `month, level and library choose the titles in page, feed and text alike`() async throws {
        try await SampleSite.test { client in
            for (query, has, hasNot) in [
                ("bulan=2026-11", ["Laskar Pelangi", "Bumi Manusia"], []), ("level=SMA", ["Laskar Pelangi"], ["Bumi Manusia"]),
                ("bulan=2026-11&amp;level=SMA", ["Laskar Pelangi"], ["Bumi Manusia"]),
                ("library=D0000012", ["Laskar Pelangi"], ["Bumi Manusia"]), ("bulan=2026-10", [], ["Laskar Pelangi"]),
            ] as [(String, [String], [String])] {
                for form in ["/baru", "/baru.atom", "/baru.txt"] {
                    let answer = try await client.get("\(form)?\(query.replacing("&amp;", with: "&"))")
                    #expect(answer.status == .ok, "\(form)?\(query)")
                    for title in has { #expect(answer.text.contains(title), "\(form)?\(query)") }
                    for title in hasNot { #expect(!answer.text.contains(title), "\(form)?\(query)") }
                }
                guard !has.isEmpty else { continue }
                #expect(
                    try await client.get("/baru?\(query.replacing("&amp;", with: "&"))").text.contains(
                        "href=\"/baru.txt?\(query)\""))
            }
        }
    }

    @Test func `what is no month or no level is said, with the list to go on from`() async throws {
        try await SampleSite.test { client in
            for wrong in ["bulan=2026-13", "bulan=kemarin", "level=XYZ", "bulan=%3Cscript%3E"] {
                let page = try await client.get("/baru?\(wrong)")
                #expect(page.status == .badRequest && page.text.contains("role=alert") && page.text.contains("Laskar Pelangi"))
                #expect(!page.text.contains("<script>alert"))
                for form in ["/baru.atom", "/baru.txt"] {
                    let answer = try await client.get("\(form)?\(wrong)")
                    #expect(answer.status == .badRequest && answer.text.contains("misalnya"), "\(form)?\(wrong)")
                }
            }
            #expect(try await client.get("/baru?library=TIADA").status == .notFound)
        }
    }

    @Test func `the message is short whatever the titles, counts the rest and ends with the link`() {
        let long = (0..<60).map { number in
            (
                title: SampleTitles.title(Int64(number), String(repeating: "*panjang* ", count: 1 + number)),
                day: CalendarDay(daysSince1970: 20_000)
            )
        }
        for library in [nil, SampleTitles.library(1, "D0000001", String(repeating: "Sekolah ", count: 200))] {
            for level in [nil, LibraryLevel.smp] {
                let model = SampleTitles.newTitles(long, of: library, month: CalendarMonth("2024-10"), level: level)
                let text = NewText.text(model, SampleTitles.visit(.indonesian))
                #expect(text.count <= NewText.most && text.count > 600)
                let shown = text.split(separator: "\n").filter { $0.hasPrefix("•") }
                #expect(shown.count >= 5 && text.contains("… dan \(Language.indonesian.number(6000 - shown.count)) judul lagi"))
                #expect(text.hasPrefix("*Buku baru di ") && text.contains(", Oktober 2024*"))
                #expect(
                    text.split(separator: "\n").last?.hasPrefix("Selengkapnya: https://silang.example/baru?bulan=2024-10") == true
                )
                #expect(!text.dropFirst().split(separator: "\n").dropFirst().joined().contains("*"))
            }
        }
    }
}
