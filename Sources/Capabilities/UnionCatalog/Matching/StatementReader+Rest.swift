extension StatementReader {
    /// A number that ends the title proper is its volume: "Ensiklopedia Islam 2", "Pengantar Antropologi II", "Fisika 3B".
    /// Four digits are part of the name: "Dilan 1990".
    mutating func readBareVolume() {
        guard found.volumes.isEmpty else { return }
        let proper = words.indices.filter { words[$0].segment == 0 && !isTaken[$0] }
        guard let first = proper.first else { return }
        let end = proper.last { !SignificantWords.stop.contains(words[$0].text) }
        // At the end, or before a statement that ends the name: "Sosiologi 2 [kelas XI] IPS".
        let candidates = proper.reversed().filter { $0 == end || $0 + 1 < words.count && isTaken[$0 + 1] }
        guard let place = candidates.first(where: { $0 != first && bareVolume(at: $0) != nil }), let mark = bareVolume(at: place)
        else { return readBracketedVolume() }
        take(place..<(place + 1))
        update { $0.volumes = [mark] }
    }

    private func bareVolume(at index: Int) -> String? {
        let text = words[index].text
        let isRoman = Numerals.roman(text) != nil && !Numerals.isDigits(text)
        // "X" alone may be the unknown; one Roman letter counts only as I or V.
        if isRoman, !words[index].capital || text == "x" || text == "l" { return nil }
        guard let mark = VolumeMark.parse(text, loose: false) else { return nil }
        return Numerals.isDigits(text) || isRoman || mark.count > 1 && mark.last?.isLetter == true ? mark : nil
    }

    /// "Fisika: SMU kelas 3 (3A)".
    private mutating func readBracketedVolume() {
        for index in words.indices where words[index].gap == .bracket && !isTaken[index] {
            guard index + 1 == words.count || words[index + 1].gap == .closed,
                let mark = VolumeMark.parse(words[index].text, loose: false), mark.count <= 3
            else { continue }
            take(index..<(index + 1))
            update { $0.volumes = [mark] }
            return
        }
    }

    /// A curriculum mark counts where the title is a textbook's or the field is the edition: "Implementasi Kurikulum 2013" is about one.
    mutating func readCurriculum() {
        let isTextbook = field == .edition || found.countedGrades != 0 || !found.levels.isEmpty
        for index in words.indices where !isTaken[index] {
            guard isTextbook || words[index].segment > 0 else { continue }
            let text = word(index)
            var length = 0
            var mark: Curriculum?
            if ["kurikulum", "kur", "gbpp"].contains(text) {
                for offset in 1...3 where mark == nil {
                    mark = Curriculum.named(word(index + offset))
                    length = offset + 1
                }
                if mark == nil, matches(["tingkat", "satuan", "pendidikan"], at: index + 1) {
                    (mark, length) = (.ktsp, 4)
                } else if mark == nil, matches(["berbasis", "kompetensi"], at: index + 1) {
                    (mark, length) = (.competence, 3)
                }
            } else if text == "k", word(index + 1) == "13", words[index + 1].gap == .dash {
                (mark, length) = (.y2013, 2)
            } else if text == "standar", word(index + 1) == "isi", word(index + 2) == "2006" {
                (mark, length) = (.ktsp, 3)
            } else if ["k13", "kurtilas", "kurnas", "ktsp", "kbk", "kurmer"].contains(text) {
                (mark, length) = (Curriculum.named(text), 1)
            }
            guard let mark else { continue }
            take(index..<(index + length))
            if index > 0, ["berdasarkan", "sesuai", "edisi"].contains(word(index - 1)) { take((index - 1)..<index) }
            update { if $0.curriculum == .unmarked { $0.curriculum = mark } }
        }
    }

    /// "Pendidikan Pancasila dan Kewarganegaraan (PPKn)": a bracketed abbreviation of the words before it adds nothing.
    mutating func dropAbbreviation() {
        for index in words.indices.dropFirst(2) where words[index].gap == .bracket && !isTaken[index] {
            guard index + 1 == words.count || words[index + 1].gap == .closed, (2...6).contains(words[index].text.utf8.count),
                words[index].text.utf8.first == words[0].text.utf8.first
            else { continue }
            var letters = Substring(words[index].text)
            for word in words[..<index] {
                for letter in word.text where letter == letters.first { letters.removeFirst() }
            }
            if letters.isEmpty { take(index..<(index + 1)) }
        }
    }
}
