import Testing
import TextAnalysis

@Suite struct SortKeyTests {
    private func sorted(_ titles: [String]) -> [String] {
        titles.sorted { Folding.sortKey($0).lexicographicallyPrecedes(Folding.sortKey($1)) }
    }

    @Test func `numbers sort by value and before letters`() {
        let order = ["2 Hati", "10 Cara", "100 Tokoh", "Jilid 2", "Jilid 2a", "Jilid 10", "Kelas VII"]
        #expect(sorted(order.reversed()) == order)
        #expect(Folding.sortKey("Jilid 007") == Folding.sortKey("Jilid 7"))
    }

    @Test func `a shorter title sorts before one that goes on, whatever the letters`() {
        let order = ["Bumi", "Bumi Manusia", "Bumiputra"]
        #expect(sorted(order.reversed()) == order)
    }

    @Test func `case, diacritics and punctuation do not matter, a leading article counts`() {
        #expect(Folding.sortKey("“Élan!”") == Folding.sortKey("elan"))
        #expect(sorted(["Bahasa", "Al-Qur'an", "Ali"]) == ["Al-Qur'an", "Ali", "Bahasa"])
    }

    @Test func `a key has at most 512 bytes`() {
        #expect(Folding.sortKey(String(repeating: "kata ", count: 10_000)).count <= 512)
        #expect(Folding.sortKey(String(repeating: "9", count: 10_000)).count <= 512)
        #expect(Folding.sortKey("").isEmpty)
    }
}
