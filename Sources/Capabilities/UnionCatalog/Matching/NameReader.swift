/// Takes names apart.
struct NameReader {
    private(set) var words: Set<String> = []
    private(set) var initials: Set<Character> = []
    private var persons = 0
    private var bodies = 0

    var isEmpty: Bool { words.isEmpty }
    /// Every name read is a body's.
    var isBodyOnly: Bool { bodies > 0 && persons == 0 }

    mutating func read(_ name: String, isBody: Bool) {
        var found: [String] = []
        for piece in PlainWords.split(TitleWords.folded(name), keeping: ".") {
            if Numerals.isDigits(piece) { continue }
            let parts = piece.split(separator: ".").map(String.init)
            if Self.isTitle(parts.joined()) { continue }
            for part in parts { add(part, to: &found) }
        }
        guard !found.isEmpty else { return }
        if isBody || found.contains(where: Self.bodyWords.contains) { bodies += 1 } else { persons += 1 }
        words.formUnion(found)
    }

    private static func isTitle(_ word: String) -> Bool { titles.contains(word) || noise.contains(word) }

    private mutating func add(_ part: String, to found: inout [String]) {
        if part.isEmpty || Self.isTitle(part) { return }
        if part.utf8.count == 1 {
            initials.formUnion(part)
        } else {
            found.append(Self.muhammad.contains(part) ? "muhammad" : part)
        }
    }

    /// Short forms; the long ones are one name to the text analysis.
    private static let muhammad: Set<String> = [
        "mohammad", "mohamad", "muhamad", "mochammad", "mochamad", "moh", "muh", "moch", "mohd",
    ]

    private static let titles = set(
        """
        prof dr drs dra drg ir h hj kh ust ustadz ustadzah ustaz tgk teungku gus nyai raden spd mpd sag mag skom mkom ssi msi sh mh se mm mt
        st stp mtp sip mip mba phd ma msc bsc bba lc sthi sthum shum mhum sos ssos msos spdi mpdi spsi mpsi akt apt skm mkes skep mkep ners
        amd sked spt ssn msn sst mstp dea llm med mhi shi sei sy ssy msy cpa ak bkp jr sr stat sstat mstat skh sfarm sptk pd amak ssos
        """)

    private static let noise = set(
        """
        dan and dkk et al dll oleh by karya penulis pengarang penyunting editor ed eds penerjemah alih bahasa translated edited kawan penyadur
        disunting disusun diterjemahkan ilustrator ilustrasi illustrated with kontributor ketua koordinator
        """)

    /// Words that only bodies have in their names.
    static let bodyWords = set(
        """
        tim penyusun kementerian departemen kemdikbud kemendikbud depdikbud depdiknas direktorat dinas badan pusat balai lembaga universitas
        university institut yayasan press redaksi komputer panitia komisi majelis sekretariat perpustakaan pemerintah kabupaten provinsi
        himpunan ikatan asosiasi persatuan organisasi group team publishing books inc company society association committee staff guru
        """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
