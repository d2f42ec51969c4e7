import Commons
import Discovery
import Membership
import UnionCatalog

/// What made-up readers looked for in vain and asked for, over some weeks, and what librarians answered: so that planning has
/// something to say.
struct DemoNeeds {
    let installation: Installation

    /// Words the catalogue knows, in titles it does not have.
    private static let searches = [
        ("komik sejarah majapahit", 9), ("novel wayang remaja", 8), ("cerita bergambar gunung api", 7),
        ("hewan laut bergambar", 6), ("sejarah wayang anak", 6), ("kamus wayang anak", 5), ("resep masakan laut", 4),
        ("fiksi sejarah majapahit remaja", 4), ("komik fisika kelas 8", 3), ("kumpulan pantun jenaka madrasah", 3),
    ]

    private struct Asking {
        let text: String
        let library: String
        let daysBack: Int
        var answer: String?
        var isClosed = false
        /// What the answer points to.
        var title: String?
    }

    private static let wishes = [
        Asking(text: "Komik sejarah Majapahit untuk kelas 8", library: "D0000008", daysBack: 34),
        Asking(text: "Fiksi gunung api untuk SMP", library: "D0000008", daysBack: 21),
        Asking(text: "Cerita gunung api bergambar", library: "D0000008", daysBack: 9),
        Asking(text: "Novel petualangan", library: "D0000008", daysBack: 4),
        Asking(
            text: "Cerita rakyat untuk lomba mendongeng", library: "D0000008", daysBack: 27,
            answer: "Ada di rak fiksi; kami sisihkan tiga judul sampai Jumat.", title: "cerita rakyat"),
        Asking(
            text: "Majalah musik terbaru", library: "D0000008", daysBack: 40, answer: "Belum dapat dipenuhi semester ini.",
            isClosed: true),
        Asking(text: "Tafsir anak bergambar", library: "D0000014", daysBack: 12),
        Asking(
            text: "Ensiklopedia hewan laut", library: "D0000001", daysBack: 18, answer: "Silakan baca di ruang rujukan.",
            title: "ensiklopedia"),
        Asking(text: "Fisika kelas 11 dengan percobaan", library: "D0000012", daysBack: 6),
    ]

    private struct Spoken {
        let text: String
        let channel: WishChannel
        let daysBack: Int
        var patrons: PatronCategory?
        var partner: String?
        var answer: String?
    }

    /// What was asked of one school by word of mouth, some of it by other libraries.
    private static let spoken = [
        Spoken(text: "To Kill a Mockingbird", channel: .whatsApp, daysBack: 10, patrons: .guardian),
        Spoken(text: "Cantik Itu Luka", channel: .desk, daysBack: 3, patrons: .teacher),
        Spoken(text: "Sherlock Holmes Empat Pemburu Harta", channel: .phone, daysBack: 8, partner: "D0000012"),
        Spoken(
            text: "Sejarah gunung api", channel: .whatsApp, daysBack: 16, partner: "D0000001",
            answer: "Kami kirim lewat titipan Jumat."),
        Spoken(
            text: "Novel sejarah", channel: .letter, daysBack: 24, partner: "D0000001", answer: "Ada dua judul, silakan dipilih."),
        Spoken(text: "Hewan laut", channel: .phone, daysBack: 45, partner: "D0000001", answer: "Sudah dititipkan."),
        Spoken(text: "Puisi anak", channel: .desk, daysBack: 30, patrons: .pupil, answer: "Ada di rak sastra."),
    ]

    /// Written down on the day after, as it is in life.
    private func writeDown(_ discovery: Discovery, _ hands: DemoAgreements.Hands) async throws {
        guard let library = discovery.directory["D0000008"] else { return }
        for (number, one) in Self.spoken.enumerated() {
            hands.set(daysBack: one.daysBack)
            let asked = hands.clock.today()
            hands.set(daysBack: one.daysBack - 1)
            let note = WishNote(
                WishForm(text: one.text, id: "contoh-lisan-\(number)"), by: one.channel, asked: asked, patrons: one.patrons,
                partner: one.partner)
            let wish = try await discovery.note(note, at: library.id, by: .operatorAtConsole)
            if let wish, let answer = one.answer { try discovery.answer(wish.code, text: answer, by: .operatorAtConsole) }
        }
    }

    func make() async throws {
        let hands = DemoAgreements.Hands(installation.clock)
        let discovery = Discovery(database: installation.database, clock: hands.clock)
        try discovery.load()
        for (place, (text, times)) in Self.searches.enumerated() {
            for time in 0..<times {
                hands.set(daysBack: (place * 5 + time * 9) % 80)
                _ = try await discovery.search(CatalogSearch(text))
                await discovery.countUnmetSearches()
            }
        }
        for (number, asking) in Self.wishes.enumerated() {
            hands.set(daysBack: asking.daysBack)
            let form = WishForm(text: asking.text, library: asking.library, id: "contoh-\(number)")
            guard let wish = try await discovery.ask(form, by: .visitor), let answer = asking.answer else { continue }
            hands.set(daysBack: max(0, asking.daysBack - 2))
            if asking.isClosed {
                try discovery.close(wish.code, text: answer, by: .operatorAtConsole)
            } else {
                var found: TitleID?
                if let words = asking.title { found = try await discovery.search(CatalogSearch(words)).entries.first?.title.id }
                try discovery.answer(wish.code, text: answer, title: found, by: .operatorAtConsole)
            }
        }
        try await writeDown(discovery, hands)
    }
}
