/// Reads volumes: a marker word and the number right after it.
struct VolumeReader {
    private let words: [StatementWord]

    init(_ text: String) { words = StatementWord.words(of: text) }

    func mentions() -> [Mention<Volume>] {
        var found: [Mention<Volume>] = []
        var index = 0
        while index < words.count {
            guard let (volume, next) = volume(at: index) else {
                index += 1
                continue
            }
            found.append(Mention(value: volume, range: words[index].range.lowerBound..<words[next - 1].range.upperBound))
            index = next
        }
        return found
    }

    private func volume(at index: Int) -> (Volume, Int)? {
        guard let kind = Self.markers[words[index].text], words.indices.contains(index + 1) else { return nil }
        // "Jilid-2", "vol.13", "vol13"; not "buku (1)" or "buku: 3".
        guard words[index + 1].gap != .other, words[index + 1].gap != .comma, words[index + 1].gap != .slash else { return nil }
        guard let (number, letter, next) = mark(at: index + 1, kind: kind) else { return nil }
        // "Buku 100 Tokoh", "Part 2 Go": an everyday word needs the number to end the phrase.
        if Self.isEveryday(kind) {
            guard let number, number <= 50 else { return nil }
            // "Ayat-Ayat Cinta: buku 2 dwilogi" and "Buku 1 Kumpulan Soal" count nothing else than books.
            let beginsPhrase = index > 0 && words[index].gap == .other
            guard beginsPhrase || number == 1 || endsPhrase(next) else { return nil }
        }
        let (last, end) = kind == .volume || kind == .juz ? furtherNumbers(after: number, from: next) : (nil, next)
        return (Volume(kind: kind, number: number, letter: letter, last: last), end)
    }

    /// "25,26,27", "1-30": the last of numbers that rise.
    private func furtherNumbers(after first: Int?, from start: Int) -> (Int?, Int) {
        guard var value = first else { return (nil, start) }
        var index = start
        while words.indices.contains(index), [.comma, .dash, .ampersand].contains(words[index].gap),
            let next = words[index].number,
            next > value, next < 200
        {
            (value, index) = (next, index + 1)
        }
        return index > start ? (value, index) : (nil, start)
    }

    private func mark(at index: Int, kind: Volume.Kind) -> (number: Int?, letter: String?, next: Int)? {
        let word = words[index]
        if word.text == "ke", words.indices.contains(index + 1), words[index + 1].gap == .dash || words[index + 1].gap == .space {
            guard let value = words[index + 1].number, (1...199).contains(value) else { return nil }
            return (value, nil, index + 2)
        }
        if let value = Self.ordinals[word.text] { return (value, nil, index + 1) }
        if let value = word.number {
            guard (1...199).contains(value) else { return nil }
            guard words.indices.contains(index + 1), words[index + 1].gap == .none else { return (value, nil, index + 1) }
            let letter = words[index + 1].text
            return letter.utf8.count == 1 ? (value, letter, index + 2) : nil
        }
        // Roman numerals stand in capitals, but for "jil. ii": "buku mi" is no volume.
        let isCapital = word.original.allSatisfy { $0.isUppercase }
        guard isCapital || !Self.isEveryday(kind) else { return nil }
        if let value = RomanNumeral.value(word.text), (1...49).contains(value) { return (value, nil, index + 1) }
        guard let last = word.text.last, ("a"..."d").contains(last) else { return nil }
        if let value = RomanNumeral.value(word.text.dropLast()), (1...49).contains(value) {
            return (value, String(last), index + 1)
        }
        return isCapital && word.text.utf8.count == 1 ? (nil, word.text, index + 1) : nil
    }

    private func endsPhrase(_ index: Int) -> Bool {
        guard words.indices.contains(index) else { return true }
        let word = words[index]
        return word.gap != .space || Self.after.contains(word.text) || Self.markers[word.text] != nil
    }

    /// Whether the marker is also an everyday word, so that more is asked of what follows.
    private static func isEveryday(_ kind: Volume.Kind) -> Bool { kind == .book || kind == .part || kind == .series }

    private static let markers: [String: Volume.Kind] = [
        "jilid": .volume, "jil": .volume, "jld": .volume, "volume": .volume, "vol": .volume, "buku": .book, "book": .book,
        "bagian": .part, "bag": .part, "part": .part, "juz": .juz, "seri": .series,
    ]
    private static let ordinals = [
        "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8,
        "kesembilan": 9, "kesepuluh": 10, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "one": 1, "two": 2, "three": 3,
        "four": 4,
    ]
    private static let after: Set<String> = [
        "untuk", "for", "kelas", "kls", "grade", "edisi", "ed", "cet", "cetakan", "semester", "sma", "smp", "sd", "ma", "mts",
        "mi",
        "smk", "smu", "dan", "dari", "of", "rev", "revisi",
    ]
}
