extension Roots {
    /// Roots common in titles and school subjects, our own list: what the rule-only stemmer would damage ("pelangi", "merdeka",
    /// "tulis" in "penulis") or fail to join. A word that stands here is its own stem.
    static let data = """
        abad abadi abai abang abdi abu acak acara aceh acu ada adab adat adik adil administrasi adu aduk afrika agama agar
        agung ahad ahli air ajaib ajak ajar aju akal akan akar akhir akhlak akrab aksara aksi aktif aktivitas aku akuntansi
        alam alamat alas alat aliansi alih alir aljabar alun alur amal aman amanah amat ambil ambisi amerika ampuh ampun anak
        analisis ancam anda andal aneh aneka angan anggap anggar anggota anggrek anggur angin angka angkasa angkat angklung
        angkut angsa animasi anjing anjur antar antara antik anting antologi anugerah anyam apa api apik apung arab arah arca
        arif arsip arsitektur arti artikel arus asa asah asal asam asap asas asasi asean asia asing asli asmara asri
        astronomi asuh atap atas atlas atlet atom atur australia awal awam awan awas awet ayah ayam ayat ayo ayu ayun azab
        baca badai badak badan bagai bagaimana bagi bagus bahagia bahan bahas bahasa bahaya bahtera baik bait baja bajak baju
        bakar bakat bakteri bakti baku balai balap balas balet bali balik balita balok balon bambu banding bandung bang
        bangga bangkai bangkit bangku bangsa bangsawan bangun banjar banjir bank bantah bantai banten bantu banyak bapak
        barang barat baring baris baru basah basis basmi batak batang batas batik batin batu bau bawa bawah bawang bayang
        bayar bayi beban bebas bebek beda bedah bedil begini begitu bekal bekas beku bela belah belakang belalang belanda
        belanja belas beli beliau belimbing belitung belok belum belut benak benam benang benar bencana benci benda bendahara
        bendera bengkel bengkulu benih bening benteng bentuk bentur benua beranda berangkat berani beras berat berita berkah
        berkas berlian beruang beruntung besar besi betawi biadab biak biar biara biarawan biasa biaya bibir bibit bicara
        bidadari bidak bidan bidang bijak biji bilang biliar bimbing bina binasa binatang bingkai bingung bintang biografi
        biola biologi biru bisik bising bisnis bisu bocah bodoh bohong bola bolak bom boneka bongkar borobudur bosan botani
        botol brosur buah buang buat buaya bubuk bubur budak budaya budi bugis bujang buka bukit bukti buku bulan bulat bulu
        bumbu bumi bunga bungkus bunuh bunyi bupati buru buruh buruk burung bus busana busuk busur butir butuh cabai cabang
        cabut cacah cacat cacing cadang cahaya cair cakap cakar cakrawala cakup calon campak campur candi candu canggih
        cangkok cangkul cantik canting capai cara cari cat catat catur cegah cek cekam cemar cemas cemburu cendana cendekia
        cengkeh cengkeram cepat cerah cerai ceramah cerdas cerdik ceria cerita cermat cermin cerna cerpen cetak cicak cina
        cincin cinta cipta ciri cita cium coba cocok coklat contoh corak coret cuaca cuci cucu cukup culik cumi curah curang
        curi cuti dadu daerah daftar dagang daging dahan dahsyat dahulu daki dakwah dalam dalang dalil damai damar damba
        dampak dampar damping dana danau dandan dansa dapat dapur dara darah darat dari darma darurat dasar data datang datar
        datuk daulat daun daur dawai daya dayak dayung debar debat debu definisi dekat dekorasi delapan delima demam demi
        demokrasi dempul denah denda dendam dengan dengar dengung depan derajat deras derita derma dermawan desa desain desak
        detik dewa dewan dewasa dewi diabetes diagnosis diagram dialog diam dian diare didik dieng difabel digital dikte
        dilan dilema dili dimensi dinamika dinamis dinamo dinas dinasti dinding dingin diplomasi diplomat direktur diri
        disabilitas disiplin diskon diskusi dispensasi distribusi divisi doa dokter dokumen dongeng dorong dosa dosen drama
        dua duduk duga duka dukuh dukun dukung dulu dunia duri durian duta edisi edukasi efek efektif ekologi ekonomi ekor
        eksistensi eksperimen ekspor elang elektro elektronik elemen elok emas embun emosi empat empati empuk enak enam encer
        energi enggan ensiklopedi ensiklopedia erat eropa erosi erti esa esai esok etika evaluasi evolusi fabel fajar fakir
        fakta fasih fatwa fauna fiksi filsafat fisika fitnah flora foto fungsi gabung gadai gading gadis gagah gagak gagal
        gagas gairah gajah galaksi galau gali gamang gambar gambus gamelan gampang ganas ganda gandum ganggu ganja ganjal
        ganjil ganteng ganti gapai garam garang garis garuda gas gaul gaya geguritan gelandang gelap gelar gelas gelisah
        gelombang gelora gemar gembala gembira gempa gendong generasi geng genggam geografi geologi geometri gerabah gerak
        gerbang gereja gergaji gerhana gerilya gersang gesek geser giat gigi gigit gila giling gilir gitar gizi goda godok
        golong goncang gores gosok gotong goyang grafik gua gubah gubernur gudang gugah gugat gugur gula gulai guling gulung
        guna guncang guntur gunung gurah gurat gurau guru gurun guyur habis hadap hadiah hadir hadis hafal haid haji hak
        hakikat hakim halal halaman halang halus hama hamba hambat hamil hampa hampir hancur hangat hantar hantu hanya hapus
        haram harap harga hari harimau harmoni harmonis harta haru harum harus hasil hasrat hasut hati haus hayat hebat heboh
        helai hemat hendak hening henti heran herbal hewan hias hibah hibur hidang hidayah hidung hidup hijau hijrah hikayat
        hikmah hilang himpun hina hindar hindu hingga hirup hisap hitam hitung hobi hormat hotel hubung hujan hukum hulu huni
        huruf hutan ia ibadah ibarat iblis ibu ibunda ide ideal identifikasi identitas ideologi ijazah ikan ikat ikhlas iklan
        iklim ikut ilham ilmiah ilmu ilmuwan iman imbas impi impor inang indah indera india indonesia induk industri infeksi
        informasi ingat inggris ingin ingkar ini injak inovasi insan insang insinyur inspirasi instansi institusi intan
        integritas internet inti investasi irama iri iring iris isi islam istana istilah istimewa istirahat istri itu izin
        jabat jadi jadwal jaga jagat jago jagung jahat jahit jajah jajan jaka jakarta jaket jaksa jala jalan jalar jalin
        jalur jamah jaman jambu jamin jamu jamur jangan janggal jangka jangkau janji jantan jantung jarak jarang jari jaring
        jarum jasa jasad jasmani jati jatuh jauh jawa jawab jaya jejak jelajah jelang jelas jelata jelita jemari jembatan
        jemput jemur jenaka jenang jenazah jendela jendral jengkal jenis jenjang jenuh jepang jerat jerman jernih jeruk jika
        jilat jilbab jilid jinak jingga jiwa jodoh joget jual juang juara judi judul jujur julang jumlah jumpa jurang juri
        jurnal juru jurus juta kabar kabinet kabung kabupaten kabur kabut kaca kacang kacau kadang kadar kafir kagum kaisar
        kait kaji kakak kakek kaki kaku kala kalah kalam kaldu kalender kali kalian kaligrafi kalimantan kalimat kalkulus
        kalori kalung kambing kami kampung kamu kamus kanak kanan kancil kandang kandung kantong kantor kapak kapal kapan
        kapas kapital kapsul kapur karakter karam karang karantina karate karena karet karier karsa kartu karun karya
        karyawan kasar kasat kasih kasta kasur kasus kata katak katulistiwa kaum kawah kawal kawan kawat kawin kaya kayu
        kebal kebaya kebun kecewa kecil kecoh kecuali kedelai kediri kejam kejar keju kejut kelabu kelahi kelam kelamin
        kelana kelapa kelas keliling kelinci keling kelola kelompok keluar keluarga keluh kemah kemarin kemas kembali kembang
        kembar kembara kempis kemuning kenal kenang kenari kencana kencang kencing kendali kendara kendari kendi kental
        kentang kepala kepiting kepung kera kerabat kerak keram keramat keramik keran keranjang keras keraton keren kereta
        kering keringat keris kerja kerjasama kertas kerucut kerudung kesan kesatria ketat ketik ketika ketua ketuk khalifah
        khas khasiat khatulistiwa khawatir khayal khianat khidmat khotbah khusus khusyuk kiai kiamat kian kiat kijang kikis
        kilat kimia kini kipas kira kirim kisah kita kitab kitar klasik klinik kliping koala kode kolam koleksi kolong koloni
        komando komedi komik komisi komite komoditas kompeni kompetensi kompetisi kompleks komponen komposisi komputer
        komunikasi komunitas kondisi konflik kongres konsep konservasi konstitusi konsumsi konteks kontes kontrak kontrol
        koperasi kopi koran korban korosi korupsi kosa kosmos kota kotak kotor kraton kreasi kreatif kredit kriminal krisis
        kriteria kritik kritis kuah kuasa kuat kubur kubus kucing kuda kudus kue kuis kuku kukuh kukus kulak kuliah kuliner
        kulit kultur kuman kumbang kumpul kuna kunang kunci kuning kunjung kuno kunyah kunyit kupas kupu kura kurang kurban
        kurs kursi kursus kurus kutip kutub kutuk kwartal laba laboratorium labu lacak ladang lagu lahan lahir lain laki
        laksana laku lalat lalu lama lamar lambang lambat lampau lampu lampung lamun lancar landa landak langgan langgar
        langit langka langkah langsing langsung lanjut lansia lantai lantang lantas lantik lapang lapangan lapar lapis lapor
        larang larap lari larut laskar latih latin laun laut lawak lawan layak layan layang layar layu lebah lebar lebat
        lebih lebur ledak lelah lelaki lele leluasa leluhur lem lemah lemak lembaga lembah lembar lembu lembur lembut lempar
        lenggang lengkap lenong lensa lepas lereng lestari letak letus lezat liang liar libur liburan lidah lihat lilin lima
        limau limbah limpah lincah lindung lingkar lingkung lingkup lintah lintas lipat lipatganda liput lirik lisan listrik
        liter literasi logam logaritma logika logis lokal lokomotif lomba lompat longsor lontar lorong luang luap luar luas
        lubang lucu ludah luhur luka lukis lulus lumba lumpuh lumpur lumut lunak lupa lurah lurus lusa lutung maaf mabuk
        macam macan madani madrasah madu madura mahabarata mahal mahar mahasiswa mahir mahkamah mahkota main majalah majelis
        majemuk maju maka makalah makam makan makassar makhluk maklum makmur makna maksimal maksud malaikat malam malang
        malas malaysia malin malu maluku mama mamalia mampu mana manado manajemen mandi mandiri manfaat mangga manggis
        mangkuk mangrove mangsa mani manik manis manja mantan mantap mantra manual manusia marah marak mari markas marmut
        masa masak masalah masjid massa masuk masyarakat mata matahari matang matematika materi mati maulid mawar maya mayat
        medan media medis megah meja mekanik mekanika mekar melarat melati melayu melodi memang membran menang menantu menara
        mengapa mengerti meninggal menit mentah mental mentari mentawai menteri menu merah merak merauke merdeka merdu mereka
        meriah meriam merpati mertua mesin mesir meski mesra metabolisme metafora meteor meteorologi meter metode metodologi
        mewah mikrobiologi miliar milik mimpi minang minangkabau minat mineral minggu minim minta minum minyak miring misi
        miskin misteri mitos modal mode model modern modifikasi modul mohon molekul momen monyet moral motif motivasi motor
        muamalah muat muda mudah mujur muka mukjizat mula mulai mulia mulut muncul mundur mungkin murah murid murni museum
        musik musim muslim musnah musuh musyawarah mutiara mutlak mutu nabi nada nadi naga nagari naik nakal nakhoda nalar
        nama nanas nanti nasabah nasi nasib nasihat nasional naskah naung nazar negara negeri negosiasi nelayan nenek neraca
        neraka netral nganga ngeri niaga niat nikah nikmat nila nilai ninja nisan nobel noda nol nomor normal nostalgia nota
        novel nuansa nukil nuklir nurani nusa nusantara nutrisi nyai nyala nyaman nyamuk nyanyi nyata nyawa obat objek obrol
        olah olahraga oleh ombak omong ongkos operasi opini optimal orang orangutan organ organisasi orientasi otak otomotif
        otonomi otot pabrik pacar pacu pada padam padan padang padat padi padu pagar pagi pahala paham pahat pahlawan pajak
        pajang pakai pakan paket paksa pala palembang pamer panah panas pancar pancasila pancing pandai pandang pandu panen
        pangan pangeran panggang panggil panggung pangkal pangkas pangku panglima panitia panjang panjat pantai pantang
        pantau pantun papan papua para parang pariwisata parlemen partai partikel partisipasi paruh paruk pasak pasal pasang
        pasar pasien pasif pasir paspor pasti patah patih patuh patung patut paus payung pecah pecat pecel pedang pedas pedih
        pedoman peduli pegang pegas pegawai pekalongan pekan pekanbaru pekerti pelamin pelangi pelihara pelita pelopor
        peluang peluk peluru pena penat pencak pendam pendapa pendek pendeta pengantin pengaruh penggal penjara penting penuh
        penyu pepatah pepaya perahu peran perancis perang perangai perangkap perangkat perangko perawan percaya percik
        perdana perempuan peri peribahasa perih periksa perilaku perintah perintis periode periodik perisai peristiwa
        perkakas perkara perkasa perkosa perkutut perlu permaisuri permata pernah perosok persada persen persepsi perseroan
        persia persis personal personalia perspektif pertama peru perunggu perut pesan pesantren pesawat peserta pesisir
        pesona pesta peta petak petani peti petik petir petualang piagam piala piano picu pidana pidato pijar pijat pikat
        piket pikir pilah pilih pilot pimpin pinang pindah pinggir pingit pinjam pintar pintu pipa piramida piring pisah
        pisang pisau plasma plastik pohon pokok pola poligami polisi politik polusi pondok pontianak populasi portugis
        potensi potong potret praktik pramugari pramuka prasangka prasasti prasejarah presiden prestasi pribadi prinsip
        produk produksi profesi profesional profil program promosi propaganda proposal prosa proses protein proteksi provinsi
        proyek psikologi puasa puber publik pucuk pudar puisi puji pukat pukau pukul pula pulang pulau puluh punah puncak
        pungut punya pupuk pura purba puri purnama pusaka pusat pustaka pustakawan putar putih putra putri putus rabun racun
        radiasi radikal radio raga ragam ragu rahasia rahim rahmat raih raja rajin rajut raket rakit raksasa rakyat ramadan
        ramah ramai ramal ramayana rambut rambutan ramu rancang rangka rangkai rangkap rangkul rangkum rantai rantau ranting
        rapat rapi rapuh rasa rasio rasional rasul rata ratap ratu ratus raut rawa rawan rawat raya rayu realitas rebah
        reboisasi rebus rebut receh reda redaksi redup referensi reformasi regu rekam rekan rekayasa rekreasi rela relasi
        relawan religi religius remaja rempah renang rencana rendah rentan renung resah resensi resep resmi respirasi
        restoran retorika revolusi rezeki riang rias ribu rimba rinci rindu ringan ringkas rintang rintis risalah risau riset
        risiko ritual riwayat robot roda rohani rokok roman romantis romawi roti ruang rukun rumah rumpun rumput rumus
        runding runtuh rupa rupiah rusa rusak rusia rusuh rute saat sabar sabda sabuk sabun sabung sadar sadur sagu sahabat
        sahaja saham sahur saing sains sajak saji sakit saksama saksi sakti sakura salah salak salam salat saleh salep salib
        salin saling salju salur saluran sama samar sambal sambung sambut sampah sampai sampan samping sampul samudera
        samudra samurai sana sandal sandar sandi sandiwara sangat sanggar sanggup sangka sangkuriang sanksi santai santan
        santri santun sapa sapi sapu saraf saran sarana sarang sari saring sarjana sarung sasar sastra sastrawan satelit
        satria satu satwa sawah sawit sayang sayap sayat sayembara sayur sebab sebagai sebar sebelas sebut sedekah sederhana
        sedia sedih sedikit segala segar segera segi segitiga sehat sejahtera sejarah sejati sejuk sekarang sekolah
        sekretaris sekunder sel sela selalu selam selamat selandia selat selatan selenggara selera selesai selidik selimut
        selisih seluruh semangat semar semarang sembah sembahyang sembilan sembuh sembunyi semedi semen semenanjung semesta
        semi seminar semua semula semut senam senang sendi sendiri sengaja sengketa sengsara seni seniman senja senjata
        sentosa sentuh senyap senyawa senyum sepak sepatu sepeda seperti sepi sepuluh serah serai serak seram serang serangga
        serap serasi serat seratus serbu serdadu seri seribu serigala serikat serius serta seru seruling sesal sesat sesuai
        setan setia setor setuju sewa sia siaga sial siang siap siapa siar siasat sidang sidik sifat sihir sikap siklus siksa
        silam silang silat silaturahmi silsilah sinar sindir singa singapura singgah singgasana singkat singkir singkong
        sinonim sintesis siput siram sirih sisa sisi sisik sisir sistem sistematis siswa siswi situ situasi situs skripsi
        soal sofa solusi sombong sopan sore sosial sosialisasi sosiologi sosok spanyol spiritual spora sriwijaya stabil
        stasiun statistik statistika status strategi struktur studi suami suara suasana suatu subuh subur suci sudah sudut
        sufi sugesti suhu suka sukarela sukarno sukses suku sulam sulap sulawesi suling sulit suluh suluk sulung sumatra
        sumbang sumber sumpah sumur sunan sunat sunda sungai sungguh sunting sunyi supaya supir surat surau surga suri suruh
        surya susah susila susu susul susun sutera sutra swadaya swasta syair syarat syariah syiar syukur taat tabah tabel
        tabir tabu tabung tabur tadah tafsir tagih tahan tahap tahu tahun tajam tajwid takdir takluk takut takwa tali taman
        tamat tambah tambak tambang tampak tampar tampil tampung tamu tanah tanam tanda tandang tanding tandu tandur tangan
        tangga tanggal tanggap tangguh tanggung tangis tangkai tangkal tangkap tangkas tani tanpa tantang tanya tapa tapak
        tapis tari tarif tarik taring taruh tarung tarzan tas tata tatabahasa tatap tauhid taut tawa tawan tawar tebak tebal
        tebang tebar tebas teduh tegak tegal tegang tegas teguh teh teka tekad tekan teknik teknis teknologi tekstil tekun
        teladan telaga telah telanjang telapak telepon televisi telinga teliti telur telusur teman tembaga tembak tembakau
        tembang tembok tembus tempat tempel tempuh tempur temu tenaga tenang tendang tengah tenggara tenggelam tengger
        tentang tentara tentram tentu tenun tepat tepi tepuk tepung terampil terang terap terapi teras terbang terbit teri
        teriak terima terjemah terjun terlalu terminal termometer ternak terobos terompet teror terowongan tertawa tertib
        terumbu terus tetangga tetap tetas tewas thailand tiada tiang tiap tiba tidak tidur tifa tiga tiket tikus tilas
        timbang timbul timor timpang timun timur tindak tindas tinggal tinggi tingkah tingkat tinjau tinju tinta tipu tirai
        tiram tirani tiri tiru titah titik titip tiup tokoh tolak toleransi tolong tomat tombak tonggak tongkat tonton topeng
        toraja tradisi tradisional tragedi transformasi transmigrasi transportasi triliun trilogi tsunami tua tuah tualang
        tuan tubuh tuduh tugas tugu tuhan tuju tujuh tukang tukar tulang tular tuli tulis tulus tumbuh tumpah tumpang tumpas
        tumpul tunai tunas tunda tunduk tunggal tunggu tunjang tunjuk tuntas tuntun tuntut turis turki turnamen turun turut
        tutup tutur uang ubah uban ubi ucap udang udara ujar uji ujung ukir ukur ulama ulang ular ulas ulat ulet ultah umat
        umbi umum umur undang undi unggas unggul unik universitas unsur unta untai untuk untung upacara upah upaya upik urai
        urat urgensi urus urut usaha usia usir usul utama utara utuh vaksin variabel vegetasi video virus visual vokal voli
        vulkanik wabah waduk wahana wahyu wajah wajib wakaf wakil waktu wali walikota wangi wangsa wanita warga warganegara
        waris warna warta wartawan warung wasiat waspada watak wawancara wawas wayang wewenang wibawa widya wilayah
        wiraswasta wirausaha wisata wisuda wudu wujud yakin yatim yayasan yoga yogya zaitun zakat zaman zat ziarah zikir
        zodiak zona zoologi
        """
}
