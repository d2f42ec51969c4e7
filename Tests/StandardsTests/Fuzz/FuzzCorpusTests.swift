import Testing

/// What the fuzzer reached once stays tested: each input of its corpus is read again, and the same promises are checked.
@Suite struct FuzzCorpusTests {
    @Test(arguments: FuzzTarget.allCases)
    func `a reader keeps its promises for every input that the fuzzer kept`(target: FuzzTarget) throws {
        let inputs = try PackedCorpus(of: target).inputs
        #expect(inputs.count > 20)
        for (index, input) in inputs.enumerated() {
            do throws(BrokenInvariant) {
                try target.check(input)
            } catch {
                Issue.record("input \(index) of \(target.rawValue): \(error)")
            }
        }
    }

    @Test func `a promise that is not kept is noticed`() {
        #expect(throws: BrokenInvariant.self) { try hold(false, "two and two are five") }
        #expect(throws: Never.self) { try hold(true, "two and two are four") }
    }

    @Test func `a packed corpus gives back its inputs, and a damaged one none`() throws {
        #expect(try PackedCorpus(packed: Array("0\n\n3\na\nb\n".utf8)).inputs == [[], Array("a\nb".utf8)])
        #expect(try PackedCorpus(packed: []).inputs.isEmpty)
        for damaged in ["3\nab", "x\nab\n", "-1\n", "2"] {
            #expect(throws: PackedCorpus.Damaged.self) { try PackedCorpus(packed: Array(damaged.utf8)) }
        }
    }
}
