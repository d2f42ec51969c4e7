extension ColumnNames {
    /// Column and the names it goes by: SLiMS 9's biblio, item and member exports, the headings INLISLite 3 and 3.3 expect, and
    /// what school librarians type. Names are compared without case and punctuation.
    static let data = """
        title: title, judul, judul buku, judul utama, judul koleksi, nama buku, book title, title proper, judul dan sub judul, nama judul
        subtitle: subtitle, sub title, anak judul, sub judul, other title
        parallel-title: parallel title, judul paralel, judul seragam
        responsibility: sor, statement of responsibility, pernyataan tanggung jawab, pernyataan tanggungjawab, penanggung jawab
        authors: authors, author, author name, pengarang, penulis, nama pengarang, nama penulis, pengarang utama, tajuk pengarang, penyusun, creator, penulis buku, pengarang tambahan, penulis tambahan, pengarang tambahan nama orang, editor, penyunting
        corporate-authors: tajuk pengarang badan, tajuk pengarang badan kooperasi, tajuk pengarang badan korporasi, pengarang tambahan nama badan, badan korporasi
        edition: edition, edisi, edisi revisi, cetakan, cetakan ke, cet, edisi cetakan, ed, jumlah revisi atau perubahan, edisi serial
        volume: volume, vol, jilid, jil, no jilid, nomor jilid, bagian
        isbn: isbn, isbn issn, nomor isbn, no isbn, isbn number, kode isbn, isbn13, isbn10, isbn 13, isbn 10, ismn
        issn: issn, nomor issn, no issn
        publisher: publisher, publisher name, penerbit, nama penerbit
        place: place, place name, publish place, publication place, place of publication, tempat terbit, kota terbit, kota, tempat, tempat penerbit, tempat penerbitan, kota penerbit, publish location
        year: year, publish year, publication year, tahun, tahun terbit, thn, thn terbit, th terbit, th, tahun penerbitan, tahun pub, date of publication, tgl terbit edisi serial
        collation: collation, kolasi, deskripsi fisik, physical description, bentuk, jumlah halaman dan dimensi, fisik
        pages: pages, halaman, jumlah halaman, jml halaman, hal, hlm, tebal, jumlah hlm, jml hlm, jml hal
        dimensions: dimensions, dimensi, ukuran, tinggi, size
        series: series, series title, seri, judul seri, seri buku, judul serial
        language: language, language name, bahasa, languages, kode bahasa
        gmd: gmd, gmd name, jenis bahan, jenis file, general material designation, material type, jenis media, media, bentuk bahan, format
        subjects: subjects, subject, topics, topic, subjek, subyek, tajuk subjek, tajuk subyek, subjek topik, topik, kata kunci, keywords
        notes: notes, note, catatan, keterangan, ket, tambahan, bahan sertaan serial, keterangan lain serial, remarks
        summary: summary, abstract, abstrak, ringkasan, sinopsis
        image: image, cover, sampul, gambar, cover url
        url: url, link, tautan, file
        call-number: call number, call no, nomor panggil, no panggil, kode panggil, nomor panggil katalog, nomor panggil eksemplar, no rak panggil, label
        classification: classification, class, klasifikasi, no klasifikasi, nomor klasifikasi, no klas, no kelas, nomor kelas, klas, ddc, no ddc, nomor ddc, dewey no, dewey, kode klasifikasi, kelas ddc, nomor klas, kode ddc, golongan
        location: location, location name, lokasi, kode lokasi, lokasi perpustakaan, kode lokasi perpustakaan, kode lokasi ruang, ruang
        site: site, rak, lokasi rak, shelf, nomor rak, no rak, kode rak, lemari, letak
        item-codes: item code, item codes, kode eksemplar, barcode, no barcode, nomor barcode, kode buku, kode barcode, nomor eksemplar, no eksemplar, kode item, nomor induk buku atau barcode, no rfid
        inventory-code: inventory code, no induk, nomor induk, kode inventaris, no inventaris, nomor inventaris, nomor induk buku, no induk buku, inventaris, accession number, no reg, nomor registrasi, no registrasi
        quantity: quantity, qty, jumlah, eksemplar, jumlah eksemplar, jml, jml eks, jumlah eks, eks, jumlah buku, jml buku, copies, stok, stock, banyaknya, exp, jumlah exp, jml eksemplar, eksp, jumlah copy
        collection-type: coll type name, collection type, jenis koleksi, tipe koleksi, kategori, category, kategori koleksi, jenis buku, kelompok
        item-status: item status name, item status, status, status eksemplar, ketersediaan, akses
        condition: kondisi, kondisi buku, condition, keadaan
        received-date: received date, tanggal terima, tgl terima, tanggal diterima, tgl pengadaan, tanggal masuk, tgl masuk, tanggal, tgl, tanggal pengadaan, tanggal perolehan
        supplier: supplier, supplier name, agen, pemasok, toko, nama sumber, rekanan, donatur, penyumbang, vendor
        source: source, sumber, asal, asal buku, perolehan, jenis sumber, cara perolehan, sumber perolehan, sumber dana, asal usul, asal perolehan, sumber buku, pengadaan, hadiah beli, beli hibah
        order-number: order no, order number, no pesanan, nomor pesanan, no order
        order-date: order date, tanggal pesan, tanggal pemesanan
        invoice: invoice, faktur, no faktur, nomor faktur, invoice no
        invoice-date: invoice date, tanggal faktur, tgl faktur
        price: price, harga, harga satuan, harga buku, harga rp, jumlah harga, total harga
        price-currency: price currency, currency, mata uang
        grade: grade, kelas, tingkat, untuk kelas, tingkat kelas
        level: level, jenjang, jenjang pendidikan
        school-subject: mapel, mata pelajaran, bidang studi, pelajaran
        curriculum: kurikulum, curriculum
        row-number: no, nomor, no urut, nomor urut, number, nr, urut
        local-id: id, biblio id, bib id, bibid, control number, id buku, id koleksi, kode, kode katalog, no katalog, record id
        input-date: input date, tanggal input, create date, tgl input, tanggal entri
        last-update: last update, update date, tanggal ubah, tanggal perubahan
        reference: publisher id, publish place id, place id, language id, gmd id, catalog id, user id, author id, worksheet id, branch id
        member-id: member id, id anggota, no anggota, nomor anggota, nis, nisn, nik
        member-name: member name, nama anggota, nama siswa, nama lengkap siswa, nama peminjam
        member-detail: member email, member phone, member address, birth date, member type name, pin, mpasswd, member image, member notes, member fax, member since date, register date, expire date, tanggal lahir, alamat siswa, no hp
        """
}
