/// Publishers known under several names. A name that contains any of the variants belongs to the house.
///
/// Imprints count as their house: school libraries type either. Ministries of education changed name but publish one series of schoolbooks.
enum PublisherHouses {
    private static let table = """
        erlangga: erlangga, gelora aksara, esis, esensi
        elex: elex media, elexmedia, elek media
        gramediapustakautama: gramedia, gramedia pustaka utama, gpu
        grasindo: grasindo, gramedia widiasarana, gramedia widia sarana
        kpg: kpg, kepustakaan populer gramedia
        kemdikbud: kemdikbud, kemendikbud, kemendikbudristek, kemdikbudristek, depdikbud, depdiknas, dikbud, diknas, deptdiknas, kementerian pendidikan, departemen pendidikan, pusat kurikulum, puskurbuk, pusat perbukuan, pusbuk, bskap, kemendikdasmen
        kemenag: kemenag, kementerian agama, departemen agama, depag
        tigaserangkai: tiga serangkai, tigaserangkai, tiga serangai, metagraf, metamind, tinta medina, tiga ananda, wangsa jatra lestari
        rosdakarya: rosdakarya, rosda karya, rosda
        rajagrafindo: raja grafindo, rajagrafindo, rajawali pers, rajawali press
        andi: andi offset, andi, andi publisher
        bumiaksara: bumi aksara, bumi askara, bumi asksara, bumiaksara
        yudhistira: yudhistira, yudistira, ghalia indonesia printing
        balaipustaka: balai pustaka, balaipustaka
        itb: itb
        bentang: bentang, bentang pustaka, bentang belia
        mizan: mizan, kaifa
        gemainsani: gema insani, gip
        intanpariwara: intan pariwara, intanpariwara
        deepublish: deepublish, budi utama
        kanisius: kanisius
        quadra: quadra, inti solusindo
        yramawidya: yrama widya, yramawidya, yrama
        grafindo: grafindo media pratama, grafindo
        republika: republika
        gagasmedia: gagas media, gagasmedia
        mediakita: mediakita, media kita
        rinekacipta: rineka cipta
        ganecaexact: ganeca exact, ganeca
        pustakasetia: pustaka setia
        alfabeta: alfabeta, alvabeta cv
        salemba: salemba empat, salemba
        informatika: informatika
        prenhallindo: prenhallindo
        prenada: prenada, kencana, prenadamedia
        """

    /// Ministries: one book of theirs for each subject, grade, role and revision.
    static let ministries = Set(["kemdikbud", "kemenag"].map { WordList([$0]) })

    static let noise: Set<String> = Set(
        """
        pt cv ud fa tbk penerbit percetakan publisher publishers publishing published pub press inc incorporated ltd limited co company corp
        corporation group grup creative imprint of offset persero the and dan perusahaan umum
        jakarta bandung yogyakarta jogjakarta jogja surabaya semarang solo surakarta malang medan bogor depok bekasi tangerang sidoarjo klaten
        denpasar makassar padang palembang
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// (" variant ", house), longest variant first.
    private static let variants: [(variant: String, house: String)] = table.split(separator: "\n").flatMap { line in
        let parts = line.split(separator: ":").map { $0.drop(while: { $0 == " " }) }
        guard parts.count == 2 else { return [(String, String)]() }
        return parts[1].split(separator: ",").map { (" " + $0.drop(while: { $0 == " " }) + " ", String(parts[0])) }
    }.sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }

    private static let byFirstWord: [Substring: [(variant: String, house: String)]] = Dictionary(
        grouping: variants, by: { $0.variant.split(separator: " ")[0] })

    /// - Parameter name: folded words with one space before, between and after.
    static func house(of name: String) -> String? {
        var best: (variant: String, house: String)?
        for word in name.split(separator: " ") {
            for candidate in byFirstWord[word] ?? [] where candidate.variant.utf8.count > best?.variant.utf8.count ?? 0 {
                if contains(name, candidate.variant) { best = candidate }
            }
        }
        return best?.house
    }

    private static func contains(_ name: String, _ part: String) -> Bool {
        let text = Array(name.utf8)
        let wanted = Array(part.utf8)
        guard text.count >= wanted.count else { return false }
        return (0...(text.count - wanted.count)).contains { start in text[start..<(start + wanted.count)].elementsEqual(wanted) }
    }
}
