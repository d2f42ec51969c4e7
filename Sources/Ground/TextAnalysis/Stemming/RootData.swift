extension Roots {
    /// Roots common in titles and school subjects, our own list: what the rule-only stemmer would damage ("pelangi", "merdeka",
    /// "tulis" in "penulis") or fail to join. A word that stands here is its own stem.
    static let data = """
        abad abadi abai abang abdi abdikasi abjad abu acak acara aceh acu ada adab adaptasi adat adik adil adipati
        administrasi adopsi adu aduk afrika agama agar agung ahad ahli air ajaib ajak ajar aju akal akan akar akhir akhlak
        akibat akomodasi akrab akreditasi aksara akselerasi akses aksi aktif aktivasi aktivitas aku akumulasi akuntansi
        akurat alam alamat alangkah alas alat aliansi alih alir aliyah aljabar alokasi alun alur amal aman amanah amandemen
        amat ambal ambil ambisi amerika ampas ampuh ampun anak analisis analogi ancam anda andai andal aneh aneka angan
        anggap anggar anggota anggrek angguk anggur angin angka angkasa angkat angklung angkuh angkut angsa angsur aniaya
        animasi anjing anjur antar antara antik anting antologi anugerah anut anyam apa api apik aplikasi apung arab arah
        arak aransemen arca arif arkeologi aroma arsip arsitek arsitektur arti artikel artikulasi arung arus asah asal asam
        asap asas asasi asean asia asimilasi asing asli asmara asosiasi aspal asri astronomi asuh atap atas atlas atlet atom
        atur australia awak awal awam awan awas awet ayah ayam ayat ayo ayu ayun azab babak babat babi baca badai badak badan
        bagai bagaimana bagi bagus bahagia bahan baharu bahas bahasa bahaya bahtera bahu baik bait baja bajak baju bakar
        bakat bakteri bakti baku balai balap balas balet bali balik balita balok balon balut bambu banding bandung bang
        bangga bangkai bangkit bangku bangsa bangsawan bangun banjar banjir bank bantah bantai banten bantu banyak bapak
        baptis bara barakah barang barat baring baris baru basah basis basmi batak batal batang batas batik batin batu bau
        baur bawa bawah bawang bayang bayar bayi beban bebas bebek beda bedah bedil begini begitu bekal bekas beku bela belah
        belakang belalang belanda belanja belas belenggu beli beliau belimbing belit belitung belok belum belut benak benam
        benang benar bencana benci benda bendahara bendera bengkak bengkel bengkulu benih bening bentang benteng bentuk
        bentur benua beranda berangkat berani beras berat beri berita berkah berkas berkat berlian berontak bersih beruang
        beruntung besar besi betawi biadab biak biar biara biarawan bias biasa biaya bibir bibit bicara bidadari bidak bidan
        bidang bijak biji bikin bikini bilang bilas biliar bimbing bina binasa binatang bincang bingkai bingung bintang
        biografi biola biologi biru bisik bising bisnis bisu blokir bobot bocah bocor bodoh bohong bola bolak boleh bom
        boneka bongkar borgol borobudur bosan botani botol brosur buah bual buang buat buaya bubar bubuh bubuk bubur budak
        budaya budi budidaya bugis bujang buka bukit bukti buku bulan bulat bulu bumbu bumi bunga bungkus buntut bunuh bunyi
        bupati buru buruh buruk burung bus busana busuk busur butir butuh cabai cabang cabut cacah cacat cacing cadang cahaya
        cair cakap cakar cakrawala cakup calon campak campur canang candi candu canggih cangkok cangkul cantik canting capai
        cara cari cat catat catur cegah cek cekam cekik cela celaka celup cemar cemas cemburu cendana cendekia cengkeh
        cengkeram cepat cerah cerai ceramah cerap cerdas cerdik ceria cerita cermat cermin cerna cerpen cetak cetus cicak
        cina cincin cinta cipta ciri cita citra cium coba cocok coklat contoh copet copot corak coret cuaca cuci cucu cukup
        cukur culik cumi curah curang curi curiga cuti dadu daerah daftar dagang daging dahan dahsyat dahulu daki dakwa
        dakwah dalam dalang dalil damai damar damba dampak dampar damping dana danau dandan dansa dapat dapur dara darah
        darat dari daripada darma darurat dasar data datang datar datuk daulat daun daur dawai daya dayaguna dayak dayung
        debar debat debu definisi dekat deklarasi dekorasi delapan delima demam demi demokrasi dempul denah denda dendam
        dengan dengar dengung depan dera derajat deras deret derita derma dermawan desa desain desak deskripsi detik dewa
        dewan dewasa dewi diabetes diagnosis diagram dialog diam dian diare didih didik dieng difabel difusi digital dikte
        dilan dilema dili dimensi dinamika dinamis dinamo dinas dinasti dinding dingin diplomasi diplomat direktur diri
        disabilitas disiplin diskon diskriminasi diskusi dispensasi distribusi divisi doa dokter dokumen dokumentasi dominasi
        donasi dongeng dorong dosa dosen drama dua duduk duet duga duka dukuh dukun dukung dulu dunia duri durian duta edar
        edisi edit edukasi efek efektif eja ejek ekologi ekonomi ekor eksekusi eksistensi eksperimen eksplorasi ekspor elak
        elang elektro elektronik elemen elok elus emas emban embun emosi empat empati empuk enak enam encer endap energi
        enggan engkau enkripsi ensiklopedi ensiklopedia entah erat eropa erosi erti esa esai esok estimasi etika evaluasi
        evolusi fabel fajar fakir fakta fasih fatwa fauna fiksi filsafat fisika fitnah flora fokus format foto fungsi fusi
        gabung gadai gading gadis gagah gagak gagal gagap gagas gairah gajah galaksi galau gali gamang gambar gambus gamelan
        gampang ganas ganda gandeng gandum ganggu ganja ganjal ganjil ganteng ganti gantung gapai garam garang garis garuda
        gas gaul gaung gaya geguritan gelandang gelap gelar gelas gelisah gelombang gelora gelung gema gemar gembala gembira
        gembleng gempa gempur genang genap gendong generalisasi generasi geng genggam geografi geologi geometri gerabah gerai
        gerak gerbang gereja gergaji gerhana gerilya gersang gerus gesek geser getar giat gigi gigit gila giling gilir gitar
        gizi goda godok golong goncang goreng gores gosok gotong goyang grafik gua gubah gubernur gudang gugah gugat gugur
        gula gulai gulat guling gulir gulung guna guncang guntur gunung gurah gurat gurau guru gurun gusur guyur habis hadang
        hadap hadiah hadir hadis hafal haid hajar haji hak hakikat hakim halal halaman halang halus hama hamba hambat hambur
        hamil hampa hampir hancur hangat hantam hantar hantu hanya hanyut hapus haram harap harga hari harimau harmoni
        harmonis harta haru harum harus hasil hasrat hasut hati haus hawa hawai hayat hebat heboh hela helai helat hemat
        hempas hendak hening hentak henti heran herbal hewan hias hibah hibur hidang hidayah hidrogen hidrolisis hidung hidup
        hijau hijrah hikayat hikmah hikmat hilang himpun hina hindar hindu hingga hipnotis hirup hisap hitam hitung hobi
        hormat hotel hubung hujan hukum hulu huma huni huruf hutan ia ibadah ibarat iblis ibtidaiyah ibu ibunda idam idap ide
        ideal identifikasi identitas ideologi idola ijazah ikan ikat ikhlas iklan iklim ikrar ikut ilahi ilham ilmiah ilmu
        ilmuwan imam iman imbang imbas imbuh imla impi implementasi implikasi impor inang incar indah indeks indera india
        indikasi indonesia induk induksi industri infeksi informasi ingat inggris ingin ingkar ini injak injil inovasi insan
        insang insinyur inspirasi instal instalasi instansi institusi intan integral integrasi integritas internet interogasi
        intervensi inti intip introduksi investasi ionisasi irama iri iring iris isap isi islam isolasi istana istilah
        istimewa istirahat istri itu izin jabat jadi jadwal jaga jagat jago jagung jahat jahit jajah jajan jajar jaka jakarta
        jaket jaksa jala jalan jalar jalin jalur jamah jaman jambu jamin jamu jamur jangan janggal jangka jangkau janji
        jantan jantung jarah jarak jarang jari jaring jarum jasa jasad jasmani jatah jati jatuh jauh jawa jawab jaya jebak
        jejak jejal jelajah jelang jelas jelata jelita jemari jembatan jemput jemur jenaka jenang jenazah jendela jendral
        jengkal jenis jenjang jenuh jepang jepit jerat jerman jernih jeruk jika jilat jilbab jilid jinak jingga jiwa jodoh
        joget jual juang juara judi judul jujur julang juluk jumat jumlah jumpa junjung jurang juri jurnal juru jurus juta
        kabar kabinet kabung kabupaten kabur kabut kaca kacang kacau kadang kadar kader kafir kaget kagum kaisar kait kaji
        kakak kakek kaki kaku kala kalah kalam kaldu kalender kali kalian kaligrafi kalimantan kalimat kalkulus kalori kalung
        kambing kambuh kami kamis kampung kamu kamus kanak kanan kancil kandang kandung kantong kantor kapak kapal kapan
        kapas kapital kapsul kapur karakter karam karang karantina karate karena karet karier karsa kartu karun karya
        karyawan kasar kasat kasih kasta kasur kasus kata katak katalis katalog katulistiwa kaum kawah kawal kawan kawat
        kawin kaya kayu kebal kebaya kebun kecewa kecil kecoh kecuali kedelai kediri kejam kejar keju kejut kelabu keladi
        kelahi kelam kelamin kelana kelapa kelas keliling kelinci keling kelola kelompok keluar keluarga keluh kemah kemarin
        kemas kembali kembang kembar kembara kempis kemudi kemudian kemuning kena kenal kenan kenang kenari kencana kencang
        kencing kendali kendara kendari kendi kental kentang kepada kepala kepiting kepung kera kerabat kerak keram keramat
        keramik keran keranjang kerap keras keraton keren kereta kering keringat keris kerja kerjasama kertas kerucut
        kerudung keruh kesan kesatria ketat ketik ketika ketua ketuk khalifah khas khasiat khatulistiwa khawatir khayal
        khianat khidmat khotbah khusus khusyuk kiai kiamat kian kiat kijang kikis kilat kimia kini kipas kira kiri kirim
        kisah kisar kita kitab kitar klasifikasi klasik klinik kliping koala kobar kode kodifikasi kolam kolase koleksi
        kolong koloni komando kombinasi komedi komentar komik komisi komite komoditas kompeni kompetensi kompetisi kompleks
        komponen komposisi komputer komunikasi komunitas kondensasi kondisi konfigurasi konflik kongres konjugasi konsep
        konservasi konsolidasi konstitusi konstruksi konsumsi konteks kontes kontrak kontrol konversi koordinasi koperasi
        kopi koran korban koreksi korosi korupsi kosa kosmos kota kotak kotor kraton kreasi kreatif kredit kriminal krisis
        kristal kristen kriteria kritik kritis kuah kualifikasi kuasa kuat kubur kubus kucing kuda kudeta kudus kue kuis kuku
        kukuh kukus kulak kuliah kuliner kulit kultur kuman kumbang kumpul kuna kunang kunci kuning kunjung kuno kunyah
        kunyit kupas kupu kura kurang kurban kurs kursi kursus kurus kutip kutub kutuk kwartal laba label labirin
        laboratorium labu lacak ladang lafal lagu lahan lahap lahir lain laju laki lakon laksana laku lalat lalu lama lamar
        lambang lambat lambung lampau lampir lampu lampung lamun lancar landa landak langgan langgar langit langka langkah
        langsing langsung lanjut lansia lantai lantang lantas lantik lapang lapangan lapar lapis lapor larang larap lari
        larut laskar latar latih latin laun laut lawak lawan layak layan layang layar layu lebah lebar lebat lebih lebur
        ledak legitimasi lekat lelah lelaki lele leleh leluasa leluhur lem lemah lemak lembab lembaga lembah lembar lembing
        lembu lembur lembut lempar lenggang lengkap lengkung lenong lensa lepas lereng lestari letak letus lewat lezat liang
        liar libur liburan lidah lihat likuidasi lilin lilit lima limau limbah limpah lincah lindung lingkar lingkung lingkup
        lintah lintas lipat lipatganda liput lirik lisan lisensi listrik liter literasi liuk lobi logam logaritma logika
        logis lokal lokasi lokomotif lolos lomba lompat longgar longsor lontar lorong luang luap luar luas lubang lucu lucut
        ludah luhur luka lukis lulus lumat lumba lumpuh lumpur lumut lunak lunas luncur lupa lurah lurus lusa lutung luwes
        maaf mabuk macam macan madani madrasah madu madura mahabarata mahal mahar mahasiswa mahir mahkamah mahkota main
        majalah majas majelis majemuk maju maka makalah makam makan makassar makhluk maklum makmur makna maksimal maksud
        malaikat malam malang malas malaysia malin malu maluku mama mamalia mampu mana manado manajemen mandi mandiri manfaat
        mangga manggis manggung mangkuk mangrove mangsa mani manik manis manja mantan mantap mantra mantri manual manusia
        marah marak mari markas marmut masa masak masalah masjid massa masuk masyarakat mata matahari matang matematika
        materi mati maulid mawar maya mayat medali medan media medis meditasi megah meja mekanik mekanika mekar melarat
        melati melayu melodi memang membran menang menantu menara mengapa mengerti meninggal menit mentah mental mentari
        mentawai menteri menu merah merak merauke merdeka merdu mereka merger meriah meriam merpati mertua mesin mesir meski
        mesra metabolisme metafora meteor meteorologi meter meteran metode metodologi mewah mikrobiologi miliar milik mimpi
        minang minangkabau minat mineral minggu minim minta minum minyak miring misal misi miskin misteri mitos mitra modal
        mode model modern modifikasi modul mohon molekul momen monyet moral motif motivasi motor mozaik muamalah muat muda
        mudah mujur muka mukim mukjizat mula mulai mulia mulut muncul mundur mungkin murah murid murni museum musik musim
        muslim musnah musuh musyawarah mutasi mutiara mutlak mutu nabi nada nadi naga nagari naik nakal nakhoda nalar nama
        nanas nanti narasi naratif nasabah nasi nasib nasihat nasional naskah naung nazar nazi negara negeri negosiasi
        nelayan nenek neraca neraka netral nganga ngeri niaga niat nikah nikmat nila nilai ninja nisan nobat nobel noda nol
        nominasi nomor normal nostalgia nota novel nuansa nukil nuklir nurani nusa nusantara nutrisi nyai nyala nyaman nyamuk
        nyanyi nyata nyawa obat objek obral obrol oksida oksidasi olah olahraga oleh oles ombak omong ongkos oper operasi
        opini optimal orang orangutan orasi organ organisasi orientasi otak otomotif otonomi otot pabrik pacar pacu pada
        padam padan padang padat padi padu pagar pagi pahala paham pahat pahlawan pajak pajang pakai pakan paket paksa paku
        pala palembang palsu pamer pampas panah panas pancang pancar pancasila pancing pandai pandang pandu panen pangan
        pangeran panggang panggil panggung pangkal pangkas pangkat pangku panglima pangsa panitia panjang panjat pantai
        pantang pantau panti pantul pantun papan papar papua para parang parasit pariwisata parkir parlemen partai partikel
        partisipasi paruh paruk pasak pasal pasang pasar pasien pasif pasir pasok paspor pasti pasung patah paten patih
        patroli patuh patung patut paus payung pecah pecat pecel pedang pedas pedih pedoman peduli pegal pegang pegas pegawai
        pekalongan pekan pekanbaru pekerti pelamin pelangi pelihara pelita pelopor peluang peluk peluru pemilu pena penasaran
        penat pencak pendam pendapa pendek pendeta pengantin pengaruh penggal penjara pentas penting penuh penyu pepatah
        pepaya perahu peran perancis perang perangai perangkap perangkat perangko peras perawan percaya percik perdana
        perempuan peri peribahasa perih periksa perilaku peringkat perintah perintis periode periodik perisai peristiwa
        perkakas perkara perkasa perkosa perkutut perlu permaisuri permata permutasi pernah peron perosok persada persen
        persepsi perseroan persia persis personal personalia perspektif pertama peru perunggu perut perwira pesan pesantren
        pesawat peserta pesisir pesona pesta peta petak petani petas peti petik petir petuah petualang piagam piala piano
        piawai picu pidana pidato pihak pijar pijat pikat piket pikir pilah pilih pilot pilu pimpin pinang pindah pinggir
        pingit pinjam pinta pintar pintu pipa piramida piring pisah pisang pisau plasma plastik pleset plot pohon pokok pola
        poligami polisi politik polusi pompa pondok pontianak populasi portugis posisi potensi potong potret prakarya praktik
        pramugara pramugari pramuka prasangka prasasti prasejarah prediksi presiden prestasi pribadi prinsip prioritas produk
        produksi produser profesi profesional profil program promosi propaganda proposal prosa prosedur proses protein
        proteksi protes provinsi proyek psikologi puas puasa puber publik publikasi pucuk pudar puing puisi puja puji pukat
        pukau pukul pula pulang pulau pulih puluh pulung punah puncak pungut punya pupuk pupus pura purba puri purnabakti
        purnama pusaka pusat pustaka pustakawan putar putih putik putra putri putus raba rabu rabun racik racun radiasi
        radikal radio raga ragam ragu rahasia rahim rahmat raih raja rajin rajut raket rakit raksasa rakyat ramadan ramah
        ramai ramal ramayana rambah rambut rambutan rampas rampok ramu rancang rangka rangkai rangkap rangkul rangkum
        rangsang rantai rantau ranting rapat rapi rapuh rasa rasio rasional rasul rata ratap ratu ratus raut rawa rawai rawan
        rawat raya rayu reaksi realisasi realitas rebah reboisasi rebus rebut receh reda redaksi redam redup referensi
        reformasi regu regulasi rekam rekan rekat rekayasa rekomendasi rekonstruksi rekor rekreasi rela relasi relawan relief
        religi religius remaja rempah renang rencana rendah rendam rengek rentan renung resah resap resensi resep resepsi
        resmi respirasi restoran retak retorika revolusi rezeki rezim riak riang rias ribu rilis rimba rinci rindu ringan
        ringkas rintang rintis risalah risau riset risiko ritual riwayat robek roboh robot roda rohani rokok roman romantis
        romawi ronggeng rontok rotan rotasi roti ruah ruang rugi rukun rumah rumit rumpun rumput rumus runding runtuh rupa
        rupiah rusa rusak rusia rusuh rusuk rute saat sabar sabda sabtu sabuk sabun sabung sadap sadar sadis sadur safari
        sagu sahabat sahaja saham sahur sahut saing sains sajak saji sakit sakral saksama saksi sakti sakura salah salak
        salam salat saleh salep salib salin saling salju salur saluran salut sama samak samar sambal sambung sambut sampah
        sampai sampan samping sampul samudera samudra samurai sana sandal sandang sandar sandera sandi sanding sandiwara
        sandung sangat sangga sanggar sanggup sangka sangkal sangkuriang sangkut sanjung sanksi santai santan santap santet
        santri santun sapa sapi sapu saraf saran sarana sarang sarap sari saring sarjana sarung sasar sastra sastrawan
        satelit satria satu satwa sawah sawit sayang sayap sayat sayembara sayu sayur sebab sebagai sebar sebelah sebelas
        seberang sebut sedekah sederhana sedia sedih sedikit sedimentasi sedot segala segar segel segera segi segitiga sehat
        seimbang sejahtera sejajar sejarah sejati sejuk sekap sekarang sekat sekolah sekretaris sekunder sekutu sel sela
        selak selalu selam selamat selandia selaras selasa selat selatan seleksi selenggara selera selesai selidik selimut
        seling selisih selubung selundup seluruh semai semangat semar semarang semat sembah sembahyang sembelih sembilan
        sembuh sembunyi semedi semen semenanjung sementara semesta semi seminar sempal sempit semprot sempurna semua semula
        semut senam senang senapan sendi sendiri sengaja sengat sengketa sengsara seni seniman senin senja senjata sentosa
        sentuh senyap senyawa senyum sepak sepakat sepatu sepeda seperti sepi sepuluh serabut serah serai serak seram serang
        serangga serap serasi serat seratus serbu serbuk serdadu seret seri serial seribu serigala serikat seringai serius
        serta sertifikasi seru seruling sesak sesal sesat sesuai setan setara setel setia setor setrika setuju sewa sia siaga
        sial siang siap siapa siar siasat sidang sidik sifat sigap sihir sikap sikat siklus siksa silam silang silat
        silaturahmi silsilah simak simbol simpang simpul sinar sindir sinetron singa singapura singgah singgasana singgung
        singkap singkat singkir singkong singsing sinonim sintaksis sintas sintesis sinyal siput siram sirih sirip sirkulasi
        sisa sisi sisik sisip sisir sistem sistematis siswa siswi sita situ situasi situs siuman skandal sketsa skripsi
        slogan smes soal sofa sohor sokong solusi sombong sopan sorak sorban sore sorot sosial sosialisasi sosiologi sosok
        spanyol spesifikasi spiritual sponsor spontan spora srikandi sriwijaya stabil stasiun statistik statistika status
        strategi stres struktur studi suami suap suara suasana suatu subsidi subuh subur suci sudah sudut sufi sugesti suguh
        suhu suka sukarela sukarno sukses suku sulam sulap sulawesi suling sulit suluh suluk sulung sulur sumatra sumbang
        sumbat sumber sumbu sumpah sumur sunan sunat sunda sungai sungguh suntik sunting sunyi supaya supir suplai surat
        surau surga suri suruh surut surya susah susila susu susul susun susup susut sutera sutra sutradara swadaya swakarsa
        swasta syair syarat syariah syiar syukur taat tabah tabel tabiat tabir tabu tabung tabur tadah tafsir tagih tahan
        tahap tahu tahun tajam tajwid takar takdir takhta takluk takut takwa talenta tali taman tamasya tamat tambah tambak
        tambal tambang tambat tampak tampar tampil tampung tamu tanah tanam tanda tandang tanding tandu tandur tandus tangan
        tangga tanggal tanggap tangguh tanggul tanggung tanggungjawab tangis tangkai tangkal tangkap tangkas tani tanpa
        tantang tanya tapa tapai tapak tapis taraf target tari tarif tarik taring taruh tarung tarzan tas tasbih tata
        tatabahasa tatah tatap tauhid taut tawa tawan tawar tawuran tayang teater tebak tebal tebang tebar tebas tebing tebu
        teduh tegak tegal tegang tegas teguh teh teka tekad tekan teknik teknis teknologi tekstil tekuk tekun telaah teladan
        telaga telah telanjang telapak telepon televisi telinga teliti teluk telur telusur tema teman tembaga tembak tembakau
        tembang tembok tembus tempa tempat tempel tempuh tempur temu tenaga tenang tenar tendang tengah tenggara tenggelam
        tengger tengok tentang tentara tenteram tentram tentu tenun tepat tepi tepis tepuk tepung terali terampil terang
        terap terapi teras terbang terbit teri teriak terima terjemah terjun terka terlalu terminal termometer ternak terobos
        terompet teror terowongan tersier tertawa tertib terumbu terus tetangga tetap tetapi tetas tetes tewas thailand tiada
        tiang tiap tiba tidak tidur tifa tifus tiga tiket tikus tilas timbang timbul timbun timor timpang timun timur tindak
        tindas tinggal tinggi tingkah tingkat tinjau tinju tinta tipis tipu tirai tiram tirani tiri tiru titah titian titik
        titip tiup tobat tokoh tolak toleransi tolong tomat tombak tonggak tongkat tonton topeng toraja tradisi tradisional
        tragedi tragis transformasi transmigrasi transmisi transportasi trauma triliun trilogi tritunggal tsanawiyah tsunami
        tua tuah tualang tuan tuang tubuh tuduh tudung tugas tugu tuhan tuju tujuh tukang tukar tukik tulang tular tuli tulis
        tulus tumbal tumbang tumbuh tumpah tumpang tumpas tumpul tunai tunas tunda tunduk tunggal tunggu tungku tunjang
        tunjuk tuntas tuntun tuntut turbin turis turki turnamen turun turut tutor tutup tutur uang ubah uban ubi ucap udang
        udara ufuk ujar uji ujung ukir ukur ulama ulang ular ulas ulat ulet ulir ultah umat umbi umpama umpan umpat umum umur
        undang undi unduh undur unggas unggul ungkap ungkit unik universitas unjuk unsur unta untai untuk untung upacara upah
        upaya upeti upik urai urap urat urgensi urus urut usaha usang usia usil usir usul usung usut utama utara utuh utus
        vaksin variabel vas vegetasi video virus visi visual vokal voli vonis vulkanik wabah wadah waduk wahana wahyu wajah
        wajar wajib wakaf wakil waktu walau wali walikota wangi wangsa wangsit wanita warga warganegara waris warna warta
        wartawan warung wasiat waspada watak wawancara wawas wayang wewenang wibawa wibisono widya wilayah wiraswasta
        wirausaha wisata wisuda wudu wujud yakin yatim yayasan yodium yoga yogya zaitun zakat zaman zamrud zat ziarah zikir
        zina zodiak zona zoologi
        """
}
