import Commons
import Testing

@testable import UnionCatalog

struct PairTests {
    @Test func `the table of labelled pairs is there`() {
        #expect(LabelledPair.all.count >= 100)
    }

    @Test(arguments: LabelledPair.all)
    func `a labelled pair is decided as a librarian would`(pair: LabelledPair) {
        let a = MatchFeatures(pair.left)
        let b = MatchFeatures(pair.right)
        let verdict = Matching.compare(a, b)
        let account =
            verdict.reasons.map { $0.text(.english) } + verdict.conflicts.map(\.rawValue) + verdict.doubts.map(\.rawValue)
        #expect(verdict.decision == pair.decision, "score \(verdict.score): \(account.joined(separator: "; "))")
    }

    @Test(arguments: LabelledPair.all)
    func `a pair is decided the same from either side`(pair: LabelledPair) {
        let a = MatchFeatures(pair.left)
        let b = MatchFeatures(pair.right)
        let there = Matching.compare(a, b)
        let back = Matching.compare(b, a)
        #expect(there.score == back.score)
        #expect(there.decision == back.decision)
        #expect(there.conflicts == back.conflicts)
        #expect(there.doubts == back.doubts)
        #expect(there.reasons.map(\.code) == back.reasons.map(\.code))
        #expect(there.reasons.map(\.left) == back.reasons.map(\.right))
        #expect(Matching.judge(a, b).decision == there.decision)
    }

    @Test(arguments: LabelledPair.all.filter { $0.decision == .join })
    func `a pair that joins shares a key`(pair: LabelledPair) {
        let shared = Set(MatchFeatures(pair.left).keys).intersection(MatchFeatures(pair.right).keys)
        #expect(!shared.isEmpty)
    }

    @Test(arguments: LabelledPair.all)
    func `features survive their encoding`(pair: LabelledPair) {
        let features = MatchFeatures(pair.left)
        let bytes = features.canonicalBytes
        #expect(MatchFeatures(canonicalBytes: bytes) == features)
        #expect(MatchFeatures(canonicalBytes: bytes.dropLast()) == nil)
        #expect(MatchFeatures(canonicalBytes: bytes + [0]) == nil)
    }
}
