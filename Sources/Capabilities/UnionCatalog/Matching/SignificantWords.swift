/// Which words of a title carry its identity.
enum SignificantWords {
    /// Left out of every comparison, unless the title has no others.
    static let stop = set(
        """
        dan and untuk bagi for yang di ke dari dengan pada dalam oleh the a an of in on to with by from at atau or sebagai serta si sang
        et la le de el und der die das
        """)

    /// Say what kind of book it is rather than what it is called; their absence on one side is no difference.
    static let weak = WordList.hashes(of: "buku pelajaran novel roman seri series program edisi bse")

    /// Words that many different books share, so that a title made only of them needs more agreement before it joins.
    static let common = WordList.hashes(
        of:
            """
            matematika fisika kimia biologi ekonomi akuntansi geografi sosiologi sejarah antropologi seni budaya rupa musik tari teater
            pendidikan agama islam kristen katolik hindu buddha khonghucu budi pekerti pancasila kewarganegaraan pkn ppkn pai jasmani olahraga
            kesehatan prakarya kewirausahaan teknologi informasi komunikasi informatika ilmu pengetahuan alam sosial ipa ips tematik terpadu tema
            bahasa sastra indonesia inggris arab jepang jerman prancis mandarin jawa sunda bali daerah english kamus ensiklopedia ensiklopedi atlas
            dasar umum pengantar lengkap praktis cerita rakyat dongeng puisi kumpulan pantun peribahasa dunia anak soal latihan bank rumus ujian
            nasional un usbn rangkuman ringkasan materi siswa guru peminatan wajib mathematics physics chemistry biology dictionary grammar
            geometri aljabar kalkulus statistika statistik manajemen psikologi hukum politik filsafat fiqih fikih hadis hadits tafsir tauhid
            quran terjemah terjemahnya terjemahan kitab suci undang perpustakaan komputer internet keterampilan hidup lingkungan metode
            metodologi penelitian sistem analisis perancangan algoritma pemrograman teori aplikasi administrasi negara bisnis pemasaran
            keuangan laporan makro mikro makroekonomi mikroekonomi organisasi perilaku sumber daya manusia kepemimpinan konsep prinsip asas
            management introduction principles fundamentals general basic theory economics accounting marketing systems
            """)

    /// Languages, whose order in a dictionary's name tells which way it translates.
    static let languages = WordList.hashes(
        of: """
            indonesia inggris arab jepang jerman belanda prancis perancis mandarin cina tionghoa korea jawa sunda bali madura minang minangkabau
            latin spanyol italia rusia melayu indonesian english arabic japanese german dutch french chinese korean malay
            """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
