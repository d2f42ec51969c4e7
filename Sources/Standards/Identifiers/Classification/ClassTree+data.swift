extension ClassTree {
    /// Id, notation, parent, Indonesian and English caption. The numbers are the Dewey Decimal Classification's ten classes and
    /// hundred divisions (040 is unassigned) and the Indonesian places of ``ClassCrosswalk``; the captions are our own, in school words.
    static let data = """
        0|000|-|Umum dan komputer|General works and computers
        00|000|0|Pengetahuan umum, informasi dan komputer|Knowledge, information and computers
        01|010|0|Daftar buku (bibliografi)|Lists of books (bibliographies)
        02|020|0|Perpustakaan dan ilmu informasi|Libraries and information science
        03|030|0|Ensiklopedia dan buku fakta|Encyclopedias and books of facts
        05|050|0|Majalah dan jurnal umum|General magazines and journals
        06|060|0|Organisasi dan museum|Organisations and museums
        07|070|0|Pers, berita dan penerbitan|News, press and publishing
        08|080|0|Kumpulan tulisan dan kutipan|Collections and quotations
        09|090|0|Naskah dan buku langka|Manuscripts and rare books
        1|100|-|Filsafat dan psikologi|Philosophy and psychology
        10|100|1|Filsafat umum|Philosophy in general
        11|110|1|Metafisika|Metaphysics
        12|120|1|Teori pengetahuan|Theory of knowledge
        13|130|1|Hal gaib dan paranormal|The paranormal and the occult
        14|140|1|Aliran filsafat|Schools of philosophy
        15|150|1|Psikologi|Psychology
        16|160|1|Logika|Logic
        17|170|1|Etika dan budi pekerti|Ethics and good conduct
        18|180|1|Filsafat kuno dan Timur|Ancient and Eastern philosophy
        19|190|1|Filsafat Barat modern|Modern Western philosophy
        2|200|-|Agama|Religion
        297|297|2|Islam|Islam
        297.0|297|297|Islam umum|Islam in general
        297.1|297.1|297|Al-Qur’an dan tafsir|The Qur’an and its exegesis
        297.2|297.2|297|Hadis|Hadith
        297.3|297.3|297|Akidah dan ilmu kalam|Creed and theology
        297.4|297.4|297|Fikih dan ibadah|Islamic law and worship
        297.5|297.5|297|Akhlak dan tasawuf|Conduct and Sufism
        297.6|297.6|297|Islam, masyarakat dan budaya|Islam, society and culture
        297.7|297.7|297|Pemikiran dan perkembangan Islam|Islamic thought and development
        297.8|297.8|297|Aliran dan mazhab|Schools and sects
        297.9|297.9|297|Sejarah Islam dan tokohnya|Islamic history and people
        20|200|2|Agama secara umum|Religion in general
        21|210|2|Filsafat agama|Philosophy of religion
        22|220|2|Alkitab|The Bible
        23|230|2|Ajaran Kristen|Christian teaching
        24|240|2|Ibadah dan hidup Kristen|Christian worship and life
        25|250|2|Jemaat dan pelayanan Kristen|Christian congregations and ministry
        26|260|2|Gereja dan masyarakat|Church and society
        27|270|2|Sejarah gereja|Church history
        28|280|2|Gereja-gereja dan aliran Kristen|Christian churches and groups
        29|290|2|Agama lain: Hindu, Buddha, Khonghucu, dan lainnya|Other religions: Hindu, Buddhist, Confucian and more
        3|300|-|Ilmu sosial|Social sciences
        30|300|3|Masyarakat dan sosiologi|Society and sociology
        31|310|3|Statistik dan kependudukan|Statistics and population
        32|320|3|Politik dan kewarganegaraan|Politics and citizenship
        33|330|3|Ekonomi|Economics
        34|340|3|Hukum|Law
        35|350|3|Pemerintahan dan pertahanan|Public administration and defence
        36|360|3|Masalah sosial dan layanan sosial|Social problems and services
        37|370|3|Pendidikan|Education
        38|380|3|Perdagangan, komunikasi dan transportasi|Trade, communication and transport
        39|390|3|Adat, tradisi dan cerita rakyat|Customs, traditions and folklore
        398.2|398.2|39|Dongeng dan cerita rakyat|Folk tales and fairy tales
        4|400|-|Bahasa|Language
        499.221|499.221|4|Bahasa Indonesia|Indonesian
        40|400|4|Bahasa secara umum|Language in general
        41|410|4|Linguistik|Linguistics
        42|420|4|Bahasa Inggris|English
        43|430|4|Bahasa Jerman dan Belanda|German and Dutch
        44|440|4|Bahasa Prancis|French
        45|450|4|Bahasa Italia|Italian
        46|460|4|Bahasa Spanyol dan Portugis|Spanish and Portuguese
        47|470|4|Bahasa Latin|Latin
        48|480|4|Bahasa Yunani|Greek
        49|490|4|Bahasa lain: daerah, Arab, Jepang, Mandarin|Other languages: regional, Arabic, Japanese, Chinese
        5|500|-|Sains dan matematika|Science and mathematics
        50|500|5|IPA secara umum|Science in general
        51|510|5|Matematika|Mathematics
        52|520|5|Astronomi dan antariksa|Astronomy and space
        53|530|5|Fisika|Physics
        54|540|5|Kimia|Chemistry
        55|550|5|Bumi, cuaca dan batuan|Earth, weather and rocks
        56|560|5|Fosil dan kehidupan purba|Fossils and ancient life
        57|570|5|Biologi|Biology
        58|580|5|Tumbuhan|Plants
        59|590|5|Hewan|Animals
        6|600|-|Teknologi dan ilmu terapan|Technology and applied science
        60|600|6|Teknologi secara umum|Technology in general
        61|610|6|Kesehatan dan kedokteran|Health and medicine
        62|620|6|Teknik dan mesin|Engineering and machines
        63|630|6|Pertanian, peternakan dan perikanan|Farming, livestock and fishing
        64|640|6|Rumah tangga, masakan dan keluarga|Home, cooking and family
        65|650|6|Manajemen, bisnis dan perkantoran|Management, business and office work
        66|660|6|Teknik kimia dan industri pangan|Chemical and food industries
        67|670|6|Pabrik dan kerajinan industri|Manufacturing
        68|680|6|Pembuatan barang tertentu|Making particular products
        69|690|6|Bangunan|Building
        7|700|-|Seni, hiburan dan olahraga|Arts, leisure and sport
        70|700|7|Seni secara umum|Arts in general
        71|710|7|Tata kota dan pertamanan|City planning and gardens
        72|720|7|Arsitektur|Architecture
        73|730|7|Patung, keramik dan logam|Sculpture, ceramics and metalwork
        74|740|7|Menggambar, kerajinan dan komik|Drawing, crafts and comics
        741.5|741.5|74|Komik|Comics
        75|750|7|Lukisan|Painting
        76|760|7|Seni cetak dan grafis|Prints and graphics
        77|770|7|Fotografi, film dan video|Photography, film and video
        78|780|7|Musik|Music
        79|790|7|Olahraga, permainan dan pertunjukan|Sports, games and performance
        8|800|-|Sastra|Literature
        899.221|899.221|8|Sastra Indonesia|Indonesian literature
        899.2211|899.221 1|899.221|Puisi dan pantun Indonesia|Indonesian poetry
        899.2212|899.221 2|899.221|Drama Indonesia|Indonesian drama
        899.2213|899.221 3|899.221|Fiksi Indonesia|Indonesian fiction
        899.2214|899.221 4|899.221|Esai Indonesia|Indonesian essays
        899.2215|899.221 5|899.221|Pidato Indonesia|Indonesian speeches
        899.2216|899.221 6|899.221|Surat-surat Indonesia|Indonesian letters
        899.2217|899.221 7|899.221|Humor Indonesia|Indonesian humour
        899.2218|899.221 8|899.221|Bunga rampai Indonesia|Indonesian miscellany
        80|800|8|Menulis dan membahas sastra|Writing and studying literature
        81|810|8|Sastra Amerika|American literature
        82|820|8|Sastra Inggris|English literature
        83|830|8|Sastra Jerman dan Belanda|German and Dutch literature
        84|840|8|Sastra Prancis|French literature
        85|850|8|Sastra Italia|Italian literature
        86|860|8|Sastra Spanyol dan Portugis|Spanish and Portuguese literature
        87|870|8|Sastra Latin|Latin literature
        88|880|8|Sastra Yunani|Greek literature
        89|890|8|Sastra lain: daerah, Arab, Jepang, Mandarin|Other literatures: regional, Arabic, Japanese, Chinese
        9|900|-|Sejarah dan geografi|History and geography
        90|900|9|Sejarah dunia|World history
        91|910|9|Geografi, peta dan perjalanan|Geography, maps and travel
        915.98|915.98|91|Geografi dan wisata Indonesia|Geography and travel in Indonesia
        92|920|9|Biografi dan silsilah|Biography and family history
        93|930|9|Zaman kuno|The ancient world
        94|940|9|Sejarah Eropa|History of Europe
        95|950|9|Sejarah Asia|History of Asia
        959.8|959.8|95|Sejarah Indonesia|History of Indonesia
        96|960|9|Sejarah Afrika|History of Africa
        97|970|9|Sejarah Amerika Utara|History of North America
        98|980|9|Sejarah Amerika Selatan|History of South America
        99|990|9|Sejarah Australia, Pasifik dan lainnya|History of Australia, the Pacific and elsewhere
        referensi|R|-|Referensi (dibaca di tempat)|Reference (read in the library)
        """
}
