import Testing

@testable import UnionCatalog

struct ClusterTests {
    private typealias Variant = (fingerprint: String, features: MatchFeatures)

    private func variants(_ records: [BibliographicRecord]) -> [Variant] {
        Set(records.map { MatchFeatures($0) }).map { features in
            (features.canonicalBytes.map { String($0, radix: 16) }.joined(separator: " "), features)
        }
    }

    private func titles(_ variants: [Variant]) -> Set<Set<String>> {
        let clustering = Matching.cluster(variants, edges: Matching.edges(among: variants.map(\.features)))
        return Set(clustering.groups.map { Set($0.map { variants[$0].fingerprint }) })
    }

    private func group(_ rows: String...) -> (clustering: Clustering, titles: [Set<String>]) {
        let records = rows.map(LabelledPair.record)
        let variants = records.map { record -> Variant in
            let features = MatchFeatures(record)
            return (features.canonicalBytes.map { String($0, radix: 16) }.joined(separator: " "), features)
        }
        let clustering = Matching.cluster(variants, edges: Matching.edges(among: variants.map(\.features)))
        return (clustering, clustering.groups.map { Set($0.map { rows[$0] }) })
    }

    @Test(arguments: 0..<12)
    func `titles do not depend on the order of arrival`(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let records = LabelledPair.all.flatMap { [$0.left, $0.right] }.shuffled(using: &random).prefix(120)
        let once = variants(Array(records))
        let expected = titles(once)
        #expect(expected.count < once.count, "some join")
        for _ in 0..<3 { #expect(titles(once.shuffled(using: &random)) == expected) }
    }

    @Test func `the direction and order of edges do not matter`() {
        var random = SplitMix(state: 7)
        let all = variants(LabelledPair.all.flatMap { [$0.left, $0.right] })
        let edges = Matching.edges(among: all.map(\.features))
        let expected = Set(Matching.cluster(all, edges: edges).groups)
        for _ in 0..<3 {
            let turned = edges.shuffled(using: &random).map { edge in
                Bool.random(using: &random)
                    ? edge
                    : Clustering.Edge(edge.right, edge.left, Matching.compare(all[edge.right].features, all[edge.left].features))
            }
            #expect(Set(Matching.cluster(all, edges: turned).groups) == expected)
        }
    }

    @Test func `a description without year joins no edition when two fit`() {
        let old = "Semesta Mendukung | Ayi Jufridar | Mizan | 1996 | 9789794333587"
        let new = "Semesta Mendukung | Ayi Jufridar | Mizan | 2010 | 9789794335741"
        let poor = "Semesta Mendukung | Ayi Jufridar | Mizan"
        let (clustering, titles) = group(old, poor, new)
        #expect(Set(titles) == [[old], [new], [poor]])
        #expect(clustering.refusals.contains { $0.conflicts.isEmpty })
    }

    @Test func `a description without year joins the only edition`() {
        let known = "Semesta Mendukung | Ayi Jufridar | Mizan | 1996 | 9789794333587"
        let poor = "Semesta Mendukung | Jufridar, Ayi"
        #expect(Set(group(poor, known).titles) == [[known, poor]])
    }

    @Test func `a description without author does not bridge two authors`() {
        let one = "Kimia Kelas X | Michael Purba | Erlangga | 2006"
        let two = "Kimia Kelas X | Unggul Sudarmo | Erlangga | 2006"
        let poor = "Kimia Kelas X | | Erlangga | 2006"
        let titles = group(one, poor, two).titles
        #expect(!titles.contains { $0.contains(one) && $0.contains(two) })
        #expect(titles.contains([poor]))
    }

    @Test func `a cut title does not bridge two longer ones`() {
        let short = "Belajar Sendiri Membuat Aplikasi Basis Data | Jubilee Enterprise | Elex Media | 2006 | 9789792091410"
        let one = "Belajar Sendiri Membuat Aplikasi Basis Data Penjualan | Jubilee Enterprise | Elex Media | 2006 | 9789792091410"
        let two = "Belajar Sendiri Membuat Aplikasi Basis Data Akademik | Jubilee Enterprise | Elex Media | 2006 | 9789792091410"
        let (clustering, titles) = group(one, short, two)
        #expect(!titles.contains { $0.contains(one) && $0.contains(two) })
        #expect(clustering.refusals.contains { $0.conflicts == [.title] })
    }

    @Test func `the years of one ISBN are years of one edition for those without ISBN too`() {
        let first = "Laskar Pelangi | Andrea Hirata | Bentang | 2005 | 9789793062792"
        let reprint = "Laskar Pelangi | Andrea Hirata | Bentang | 2008 | 9789793062792"
        let poor = "Laskar Pelangi | Hirata, Andrea | Bentang | 2005"
        #expect(Set(group(poor, reprint, first).titles) == [[first, reprint, poor]])
        let other = "Laskar Pelangi | Hirata, Andrea | Bentang | 2006"
        #expect(Set(group(other, reprint, first).titles) == [[first, reprint], [other]])
    }

    @Test func `a label of the title's letters joins where another cataloguer chose a maker`() {
        let full = "Oxford Ensiklopedi Pelajar Jilid 7 | | Widyadara | 1995 | | call=R 030 OXF o"
        let maker = "Oxford Ensiklopedi Pelajar : Pohon-Serangga | | Widyadara | 1995 | | ed=jil.7; call=R 030 WOR o"
        let brief = "Oxford Ensiklopedi Pelajar Jilid 7 | | | | | brief; call=R 030 OXF o"
        #expect(Set(group(brief, full, maker).titles) == [[full, maker, brief]])
    }

    @Test func `the name of a series alone joins none of its parts`() {
        let whole = "Gajah Mada | Langit Kresna Hariadi | Tiga Serangkai | 2006"
        let one = "Gajah Mada : Perang Bubat | Langit Kresna Hariadi | Tiga Serangkai | 2006"
        let two = "Gajah Mada : Hamukti Palapa | Langit Kresna Hariadi | Tiga Serangkai | 2006"
        #expect(Set(group(one, whole).titles) == [[one, whole]])
        let (clustering, titles) = group(one, whole, two)
        #expect(Set(titles) == [[one], [two], [whole]])
        #expect(clustering.refusals.contains { $0.conflicts == [.subtitle] })
        // Of another year than the parts but one, which has none.
        let first = "Gajah Mada | Langit Kresna Hariadi | Tiga Serangkai | 2004"
        let poor = "Gajah Mada | Langit Kresna Hariadi | Tiga Serangkai"
        let undated = "Gajah Mada : Hamukti Palapa | Langit Kresna Hariadi | Tiga Serangkai"
        #expect(!group(one, first, poor, undated).titles.contains { $0.contains(first) && $0.contains(undated) })
    }

    @Test func `a brief record joins when exactly one title has its name`() {
        let full = "Tenggelamnya Kapal van der Wijck | Hamka | Bulan Bintang | 1984"
        let brief = "Tenggelamnya kapal Van der Wijck | | | | | brief"
        #expect(Set(group(brief, full).titles) == [[full, brief]])
        let other = "Tenggelamnya Kapal van der Wijck | Hamka | Balai Pustaka | 2013"
        #expect(Set(group(other, brief, full).titles) == [[full], [other], [brief]])
    }

    @Test func `the edges between two variants of a title can be walked`() {
        let rows = [
            "Laskar Pelangi | Andrea Hirata | Bentang | 2005 | 9789793062792", "LASKAR PELANGI | Hirata, Andrea | | 2005",
            "Laskar pelangi | | Bentang Pustaka | 2005 | 9789793062792",
        ]
        let features = rows.map { MatchFeatures(LabelledPair.record($0)) }
        let edges = Matching.edges(among: features)
        let clustering = Matching.cluster(Array(zip(rows, features)).map { ($0, $1) }, edges: edges)
        #expect(clustering.groups.count == 1)
        #expect(clustering.joins.count == 2)
        let path = Clustering.path(from: 1, to: 2, edges: edges, joins: clustering.joins)
        #expect((1...2).contains(path.count))
        #expect(Clustering.path(from: 0, to: 0, edges: edges, joins: clustering.joins).isEmpty)
        #expect(Clustering.path(from: 0, to: 1, edges: edges, joins: []).isEmpty)
    }
}

/// A generator with a seed, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
