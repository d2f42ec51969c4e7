extension Abbreviations {
    /// What pupils and cataloguers shorten, folded: the short form, then the long one. Several rows for one short form are several readings.
    static let data = """
        # school subjects (curricula of 2006, 2013 and Merdeka)
        ipa: ilmu pengetahuan alam
        ips: ilmu pengetahuan sosial
        ipas: ilmu pengetahuan alam dan sosial
        pkn: pendidikan kewarganegaraan
        ppkn: pendidikan pancasila dan kewarganegaraan
        pkn: pendidikan pancasila dan kewarganegaraan
        pmp: pendidikan moral pancasila
        pspb: pendidikan sejarah perjuangan bangsa
        pai: pendidikan agama islam
        pak: pendidikan agama kristen
        pjok: pendidikan jasmani olahraga dan kesehatan
        penjas: pendidikan jasmani
        penjaskes: pendidikan jasmani dan kesehatan
        penjasorkes: pendidikan jasmani olahraga dan kesehatan
        tik: teknologi informasi dan komunikasi
        sbk: seni budaya dan keterampilan
        sbdp: seni budaya dan prakarya
        pkwu: prakarya dan kewirausahaan
        ski: sejarah kebudayaan islam
        bk: bimbingan konseling
        mtk: matematika
        mat: matematika
        fis: fisika
        kim: kimia
        bio: biologi
        sos: sosiologi
        geo: geografi
        eko: ekonomi
        bhs: bahasa
        bindo: bahasa indonesia
        bing: bahasa inggris
        tkj: teknik komputer dan jaringan
        rpl: rekayasa perangkat lunak
        # schools
        sd: sekolah dasar
        smp: sekolah menengah pertama
        sma: sekolah menengah atas
        smk: sekolah menengah kejuruan
        slb: sekolah luar biasa
        mi: madrasah ibtidaiyah
        mts: madrasah tsanawiyah
        ma: madrasah aliyah
        tk: taman kanak kanak
        paud: pendidikan anak usia dini
        uks: usaha kesehatan sekolah
        osis: organisasi siswa intra sekolah
        pramuka: praja muda karana
        ktsp: kurikulum tingkat satuan pendidikan
        k13: kurikulum 2013
        rpp: rencana pelaksanaan pembelajaran
        lks: lembar kerja siswa
        lkpd: lembar kerja peserta didik
        un: ujian nasional
        unbk: ujian nasional berbasis komputer
        utbk: ujian tulis berbasis komputer
        uts: ulangan tengah semester
        uas: ulangan akhir semester
        ptk: penelitian tindakan kelas
        # parts of a description
        kls: kelas
        kl: kelas
        jil: jilid
        jld: jilid
        jl: jilid
        smt: semester
        sem: semester
        vol: volume
        ed: edisi
        cet: cetakan
        thn: tahun
        th: tahun
        hlm: halaman
        hal: halaman
        dll: dan lain lain
        dsb: dan sebagainya
        moh: muhammad
        muh: muhammad
        mhd: muhammad
        abd: abdul
        # reference works and the state
        kbbi: kamus besar bahasa indonesia
        eyd: ejaan yang disempurnakan
        puebi: pedoman umum ejaan bahasa indonesia
        pueyd: pedoman umum ejaan yang disempurnakan
        rpul: rangkuman pengetahuan umum lengkap
        rpal: rangkuman pengetahuan alam lengkap
        uud: undang undang dasar
        uu: undang undang
        ham: hak asasi manusia
        ri: republik indonesia
        nkri: negara kesatuan republik indonesia
        pbb: perserikatan bangsa bangsa
        tni: tentara nasional indonesia
        pki: partai komunis indonesia
        p3k: pertolongan pertama pada kecelakaan
        narkoba: narkotika dan obat terlarang
        napza: narkotika psikotropika dan zat adiktif
        ukm: usaha kecil dan menengah
        umkm: usaha mikro kecil dan menengah
        """
}
