/// Reads whom a book is for: set phrases, longest first, and "(Guru)" alone between brackets.
struct AudienceReader {
    private let words: [StatementWord]

    init(_ text: String) { words = StatementWord.words(of: text) }

    func mentions() -> [Mention<Audience>] {
        var found: [Mention<Audience>] = []
        var index = 0
        while index < words.count {
            guard let (audience, length) = audience(at: index) else {
                index += 1
                continue
            }
            found.append(
                Mention(value: audience, range: words[index].range.lowerBound..<words[index + length - 1].range.upperBound))
            index += length
        }
        return found
    }

    private func audience(at index: Int) -> (Audience, Int)? {
        for phrase in Self.phrases[words[index].text] ?? [] where matches(phrase.words, at: index) {
            return (phrase.audience, phrase.words.count)
        }
        return nil
    }

    private func matches(_ phrase: [String], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        for offset in phrase.indices {
            guard words[index + offset].text == phrase[offset] else { return false }
            if offset > 0, words[index + offset].gap != .space { return false }
        }
        guard phrase.count == 1, ["guru", "siswa", "murid"].contains(phrase[0]) else { return true }
        // One word: only where nothing else shares its brackets.
        let isFirst = index == 0 || words[index].gap == .other
        let isLast = index + 1 == words.count || words[index + 1].gap == .other
        return index > 0 && isFirst && isLast
    }

    private struct Phrase {
        let words: [String]
        let audience: Audience
    }

    private static let phrases: [String: [Phrase]] = {
        let teacher = [
            "buku panduan untuk guru", "buku pegangan untuk guru", "buku panduan guru", "buku pegangan guru",
            "buku petunjuk guru",
            "buku guru", "panduan guru", "pegangan guru", "petunjuk guru", "teachers book", "teachers guide", "teachers manual",
            "teachers edition", "teacher book", "teacher guide", "guru",
        ]
        let pupil = [
            "buku pegangan siswa", "buku teks siswa", "buku siswa", "buku murid", "buku peserta didik", "pegangan siswa",
            "students book", "student book", "pupils book", "siswa", "murid",
        ]
        let workbook = [
            "lembar kerja siswa", "lembar kegiatan siswa", "lembar kerja peserta didik", "lembar kegiatan peserta didik", "lks",
            "lkpd",
            "workbook",
        ]
        let all =
            teacher.map { ($0, Audience.teacher) } + pupil.map { ($0, Audience.pupil) } + workbook.map { ($0, Audience.workbook) }
        let phrases = all.map { Phrase(words: $0.0.split(separator: " ").map(String.init), audience: $0.1) }
        return Dictionary(grouping: phrases, by: { $0.words[0] }).mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
