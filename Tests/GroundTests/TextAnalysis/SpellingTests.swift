import Testing
import TextAnalysis

@Suite struct SpellingTests {
    @Test(arguments: [
        ("Sitti Noerbaja", "Siti Nurbaya"), ("Pramoedya Ananta Toer", "Pramudya Ananta Tur"), ("Soekarno", "Sukarno"),
        ("Djakarta", "Jakarta"), ("Tjut Nja' Dhien", "Cut Nyak Dien"), ("Alisjahbana", "Alisyahbana"),
        ("Soetan Sjahrir", "Sutan Syahrir"),
        ("Masjarakat", "Masyarakat"), ("Balai Poestaka", "Balai Pustaka"), ("jang", "yang"), ("Djojopoespito", "Joyopuspito"),
        ("Mihardja", "Miharja"), ("njanji", "nyanyi"), ("sedjarah", "sejarah"), ("kebudajaan", "kebudayaan"),
        ("Abdoel Moeis", "Abdul Muis"),
        ("sjech", "syekh"), ("pertjaja", "percaya"), ("Surabaja", "Surabaya"), ("boekoe-boekoe", "buku buku"), ("achir", "akhir"),
        ("tjahaja", "cahaya"), ("Soedjatmoko", "Sujatmoko"), ("pengadjaran", "pengajaran"),
    ])
    func `old and new spelling have one key`(old: String, new: String) {
        #expect(Folding.key(old) == Folding.key(new))
        #expect(Analyzer.shared.words(old).map(\.stem).first == Analyzer.shared.words(new).map(\.stem).first)
    }

    @Test(arguments: [
        "ajar", "jalan", "meja", "raja", "panjang", "banjir", "belanja", "senja", "kerja", "masjid", "adjektif", "koefisien",
        "bioenergi",
        "makroekonomi", "saja", "lajang", "jati", "janji", "poet", "chord", "objek", "sajak", "jujur", "menjahit", "injil",
        "ninja",
    ])
    func `modern words keep their letters`(word: String) {
        #expect(Folding.key(word) == word)
    }

    @Test(arguments: [
        ["Al-Qur'an", "Alquran", "al Quran", "Qur’an", "QURAN", "Al-Qurʾān", "Quraan"], ["shalat", "sholat", "solat", "salat"],
        ["hadits", "hadis", "hadith", "al-hadits"], ["fiqh", "fiqih", "fikih"], ["Muhammad", "Mohammad", "Muhamad", "Mohamed"],
        ["aqidah", "akidah"], ["Ramadhan", "Ramadan", "Romadhon"], ["ustadz", "ustaz", "ustad"],
        ["syari'ah", "syariah", "shariah"],
        ["khutbah", "khotbah"], ["do'a", "doa"], ["wudhu", "wudu", "wudlu"], ["dzikir", "zikir"], ["adzan", "azan"],
        ["taqwa", "takwa"],
        ["An-Nawawi", "Nawawi", "an nawawi"], ["Asy-Syafi'i", "Syafii", "As-Syafi'i"], ["Utsman", "Usman"], ["Jum'at", "Jumat"],
        ["musholla", "mushala", "musala"], ["Ghazali", "Al-Ghazali", "al Gazali"], ["akhlaq", "akhlak"],
        ["istiqlal", "istiklal"],
    ])
    func `loans from Arabic have one key and one stem`(spellings: [String]) {
        #expect(Set(spellings.map(Folding.key)).count == 1)
        #expect(Set(spellings.map { Analyzer.shared.words($0).map(\.stem) }).count == 1)
    }

    @Test(arguments: [
        ("koran", "quran"), ("massa", "masa"), ("sah", "syah"), ("tinggi", "tingi"), ("three", "tree"), ("salah", "salat"),
        ("the", "te"),
        ("quality", "kuality"), ("spss", "sps"), ("korban", "kurban"), ("mana", "makna"), ("sarat", "syarat"),
    ])
    func `words that only look alike stay apart`(one: String, other: String) {
        #expect(Folding.key(one) != Folding.key(other))
        #expect(Analyzer.shared.stem(one) != Analyzer.shared.stem(other))
    }

    @Test func `an article needs its noun`() {
        #expect(Folding.key("as soon as") == "as soon as")
        #expect(Folding.key("at the end, et al") == "at the end et al")
        #expect(Folding.key("Art-Nouveau") == "art nouveau")
        #expect(Folding.key("ash-Shiddieqy, at-Tirmidzi, ad-Dausi") == Folding.key("Shiddieqy Tirmidzi Dausi"))
    }

    @Test(arguments: [
        "obyek|objek", "propinsi|provinsi", "methode|metode", "tehnik|teknik", "ijin|izin", "praktek|praktik", "photo|foto",
    ])
    func `today's variants meet`(pair: String) {
        let forms = pair.split(separator: "|").map(String.init)
        #expect(Set(forms.map(Folding.key)).count == 1)
    }

    @Test func `a word said twice with a 2 is written out, a name with a 2 is not`() {
        #expect(Folding.key("laki2 dan anak²") == "laki laki dan anak anak")
        #expect(Folding.key("buku2nya") == "buku bukunya")
        #expect(Folding.key("SMA2 CO2 Web2 H2O") == "sma2 co2 web2 h2o")
    }
}
