extension SpellingTable {
    /// Words in the spellings of 1901 and 1947 that show no sure mark of them (tj, dj, oe …): today's form, then the old ones.
    static let oldWords = """
        yang: jang
        yaitu: jaitu
        yakni: jakni
        yogyakarta: jogjakarta djogjakarta jokjakarta yogjakarta
        yogya: jogja djogja djokja yogja
        surabaya: surabaja
        nurbaya: nurbaja
        jayabaya: jayabaja
        kaya: kaja
        kekayaan: kekajaan
        karya: karja
        bahaya: bahaja
        daya: daja
        budaya: budaja
        kebudayaan: kebudajaan
        supaya: supaja
        upaya: upaja
        ayah: ajah
        ayam: ajam
        ayat: ajat
        layar: lajar
        hanya: hanja
        banyak: banjak
        tanya: tanja
        bertanya: bertanja
        punya: punja
        nyak: nja
        nyata: njata
        kenyataan: kenjataan
        wayang: wajang
        sayang: sajang
        bayang: bajang
        mayat: majat
        payung: pajung
        kayu: kaju
        bayar: bajar
        dayak: dajak
        rakyat: rajat rakjat
        maklum: malum
        tidak: tida
        akhir: achir
        terakhir: terachir
        khusus: chusus
        kabar: khabar chabar
        khidmat: chidmat
        makhluk: machluk
        tarikh: tarich
        ikhtiar: ichtiar
        ikhtisar: ichtisar
        khas: chas
        nakhoda: nachoda
        perkhabaran: perchabaran
        mulia: moelia mulja
        dunia: dunja
        sumatra: sumatera
        hikayat: hikajat
        riwayat: riwajat
        wilayah: wilajah
        pelayan: pelajan
        percaya: pertjaja
        cahaya: tjahaja
        """
    /// Today's other spellings: the standard form, then common variants that the language centre lists as non-standard.
    static let variants = """
        aktif: aktip
        aktivitas: aktifitas
        analisis: analisa
        antre: antri
        apotek: apotik
        asas: azas
        atlet: atlit
        atmosfer: atmosfir
        cabai: cabe
        cendekiawan: cendikiawan
        daftar: daptar
        detail: detil
        diagnosis: diagnosa
        efektif: efektip
        efektivitas: efektifitas
        ekstrem: ekstrim
        etika: ethika
        februari: pebruari
        fisika: phisika pisika
        foto: photo poto
        geladi: gladi
        hafal: hapal
        hakikat: hakekat
        hierarki: hirarki
        hipotesis: hipotesa
        ijazah: ijasah
        inggris: inggeris
        izin: ijin
        jadwal: jadual
        jenderal: jendral
        karier: karir
        kompleks: komplek
        komplet: komplit
        konkret: konkrit kongkrit
        kreativitas: kreatifitas
        kualitas: kwalitas
        kuantitas: kwantitas
        kuitansi: kwitansi
        lubang: lobang
        manajemen: managemen
        manajer: manager
        matematika: mathematika matematik
        metode: metoda methode methoda
        metodologi: methodologi
        modern: moderen
        motif: motip
        napas: nafas
        negeri: negri
        november: nopember
        objek: obyek
        objektif: obyektif
        paham: faham
        perancis: prancis
        perpustakaan: perpoestakaan
        pikir: fikir
        praktik: praktek
        produktivitas: produktifitas
        provinsi: propinsi
        psikologi: psychologi psikhologi
        putra: putera
        putri: puteri
        risiko: resiko
        saksama: seksama
        sastra: sastera
        sekadar: sekedar
        senapan: senapang
        silakan: silahkan
        sintesis: sintesa
        sistem: sistim
        sopir: supir
        standar: standard
        standardisasi: standarisasi
        subjek: subyek
        teknik: tehnik tekhnik
        teknologi: tehnologi tekhnologi technologi
        telepon: telpon tilpon
        telur: telor
        teologi: theologi
        teoretis: teoritis
        teori: theori
        terampil: trampil
        utang: hutang
        zaman: jaman
        # names written in several ways
        kresna: krishna krisna
        mahabarata: mahabharata
        ramayana: ramajana
        bharata: barata
        majapahit: madjapahit modjopahit mojopahit
        sriwijaya: sriwidjaja
        harry: hary herry
        siti: sitti sittie
        """
}
