import Commons
import Testing

@testable import UnionCatalog

struct ExplanationTests {
    private func features(_ row: String) -> MatchFeatures { MatchFeatures(LabelledPair.record(row)) }

    @Test func `a join names its reasons with points`() {
        let a = features("Laskar Pelangi | Andrea Hirata | Bentang | 2005 | 9789793062792")
        let b = features("Laskar Pelangi : novel | Hirata, Andrea | Bentang Pustaka | 2005 | 9789793062792")
        #expect(
            Matching.explain(a, b, path: [a, b]).lines(.indonesian) == [
                "Satu judul.", "Nilai 1000 / 600",
                "  Judul pokok sama, anak judul hanya lengkap pada satu: “laskar pelangi” – “laskar pelangi : novel” (+420)",
                "  ISBN sama: “9789793062792” (+300)", "  Pengarang sama: “andrea hirata” (+200)",
                "  Penerbit sama: “bentang” (+110)",
                "  Tahun sama: “2005” (+150)",
            ])
        #expect(Matching.explain(a, b, path: [a, b]).lines(.english)[3] == "  Same ISBN: “9789793062792” (+300)")
    }

    @Test func `two titles apart name what stands between them`() {
        let a = features("Bahasa Indonesia Kelas X | Suherli | Kemdikbud | 2017 | 9786024270988")
        let b = features("Bahasa Indonesia Kelas XI | Suherli | Kemdikbud | 2017 | 9786024270988")
        let lines = Matching.explain(a, b).lines(.indonesian)
        #expect(lines.prefix(2) == ["Bukan satu judul.", "Dipisah karena kelasnya lain."])
        #expect(lines.contains("  Kelas berbeda: “10” – “11”"))
        #expect(Matching.explain(a, b).lines(.english)[1] == "Apart because the grades differ.")
    }

    @Test func `a value that is missing on one side is said to be`() {
        let a = features("Pengantar Antropologi II | Koentjaraningrat | Rineka Cipta | 1998")
        let b = features("Pengantar Antropologi | Koentjaraningrat | Rineka Cipta | 1998")
        let lines = Matching.explain(a, b).lines(.indonesian)
        #expect(lines.contains("Perlu dilihat: jilid hanya disebut pada satu."))
        #expect(lines.contains("  Jilid hanya disebut pada satu: “2” – tidak disebut (−60)"))
    }

    @Test func `a way over several descriptions is told step by step`() {
        let a = features("Laskar Pelangi | Andrea Hirata | Bentang | 2005")
        let b = features("Laskar Pelangi | | Bentang | 2005 | 9789793062792")
        let c = features("Laskar Pelangi | Hirata, Andrea | | | 9789793062792")
        let explanation = Matching.explain(a, c, path: [a, b, c])
        #expect(explanation.steps.count == 2)
        #expect(explanation.lines(.english)[1] == "Connected in 2 steps:")
        #expect(Matching.explain(a, a).lines(.english) == ["One title: the two descriptions are the same."])
    }

    @Test func `titles that agree but stay apart say so`() {
        let a = features("Laskar Pelangi | Andrea Hirata | Bentang | 2005")
        let b = features("Laskar Pelangi | Andrea Hirata | Bentang")
        #expect(Matching.explain(a, b).lines(.english).contains { $0.hasPrefix("The two agree, but other descriptions") })
    }

    @Test(arguments: Reason.Code.allCases)
    func `every reason has words in both languages`(code: Reason.Code) {
        let reason = Reason(code: code, left: "a", right: "b", points: -5)
        for language in Language.allCases {
            #expect(reason.text(language).hasSuffix(": “a” – “b” (−5)"))
            #expect(!reason.text(language).hasPrefix(code.rawValue))
        }
        #expect(reason.text(.indonesian) != reason.text(.english) || code.rawValue.hasPrefix("isbn"))
    }

    @Test func `every conflict and doubt has words`() {
        for language in Language.allCases {
            #expect(Set(Conflict.allCases.map { $0.text(language) }).count == Conflict.allCases.count)
            #expect(Set(Doubt.allCases.map { $0.text(language) }).count == Doubt.allCases.count)
        }
    }
}
