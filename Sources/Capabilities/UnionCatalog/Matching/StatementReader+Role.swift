extension StatementReader {
    static let rolePhrases: [String: [([String], BookRole)]] = {
        let table: [(String, BookRole)] = [
            ("buku pegangan guru", .teacher), ("buku panduan guru", .teacher), ("buku petunjuk guru", .teacher),
            ("buku panduan untuk guru", .teacher), ("buku pegangan untuk guru", .teacher), ("buku guru", .teacher),
            ("pegangan guru", .teacher), ("petunjuk guru", .teacher), ("panduan guru", .teacher),
            ("edisi guru", .teacher), ("teachers book", .teacher), ("teacher book", .teacher), ("teachers guide", .teacher),
            ("teacher guide", .teacher), ("teachers manual", .teacher), ("teachers edition", .teacher),
            ("buku pegangan siswa", .pupil), ("pegangan siswa", .pupil), ("buku pelajaran siswa", .pupil),
            ("buku teks siswa", .pupil), ("buku siswa", .pupil), ("buku murid", .pupil), ("buku peserta didik", .pupil),
            ("students book", .pupil),
            ("student book", .pupil), ("pupils book", .pupil), ("pupil book", .pupil),
            ("lembar kegiatan siswa", .workbook), ("lembaran kegiatan siswa", .workbook), ("lembar kerja siswa", .workbook),
            ("lembar kerja peserta didik", .workbook), ("lembar kegiatan peserta didik", .workbook), ("lks", .workbook),
            ("lkpd", .workbook), ("workbook", .workbook), ("work book", .workbook), ("buku kerja", .workbook),
            ("activity book", .workbook),
        ]
        return Dictionary(grouping: table.map { ($0.0.split(separator: " ").map(String.init), $0.1) }, by: { $0.0[0] })
    }()

    func readRole(_ reader: inout StatementReader, _ index: Int) -> Int {
        for (phrase, role) in Self.rolePhrases[word(index)] ?? [] where matches(phrase, at: index) {
            reader.update { if $0.role == .unmarked || role != .pupil { $0.role = role } }
            return phrase.count
        }
        // "(Guru)", "(Siswa)", "(Murid)": alone in brackets
        let isAlone = words[index].gap == .bracket && (index + 1 == words.count || words[index + 1].gap == .closed)
        if isAlone, ["guru", "siswa", "murid"].contains(word(index)) {
            let role: BookRole = word(index) == "guru" ? .teacher : .pupil
            reader.update { if $0.role == .unmarked { $0.role = role } }
            return 1
        }
        return 0
    }
}
