import Tabular
import Testing

@Suite struct TabularLayoutTests {
    private func table(_ text: String) -> Table { Table(bytes: Array(text.utf8)) }

    @Test(arguments: [
        ("Judul", Column.title), ("JUDUL  BUKU", .title), ("Pengarang", .authors), ("Penulis/Pengarang", .authors),
        ("Nama Penulis", .authors),
        ("author", .authors), ("Penerbit", .publisher), ("publish_year", .year), ("Tahun Terbit", .year), ("Th. Terbit", .year),
        ("isbn_issn", .isbn), ("ISBN/ISSN", .isbn), ("No. Panggil", .callNumber), ("call_number", .callNumber),
        ("Klasifikasi", .classification),
        ("No. Klas (DDC)", .classification), ("Eksemplar", .quantity), ("Jml. Eks", .quantity), ("Qty", .quantity),
        ("Kode Eksemplar", .itemCodes),
        ("Barcode", .itemCodes), ("No. Induk", .inventoryCode), ("Bahasa", .language), ("Kota Terbit", .place),
        ("Tempat Terbit", .place),
        ("Subjek", .subjects), ("Seri", .series), ("Edisi / Cetakan", .edition), ("Kolasi", .collation), ("Ket.", .notes),
        ("Jenis Koleksi", .collectionType),
        ("No", .rowNumber), ("No.", .rowNumber), ("PublishLocation", .place), ("NO_DDC", .classification),
        ("Nomor Induk Buku atau Barcode", .itemCodes),
        ("Kelas", .grade), ("Harga (Rp)", .price), ("Asal Buku", .source), ("Jumlah Halaman", .pages),
    ])
    func `a heading names its column`(heading: String, column: Column) {
        let match = HeaderMatch.examine(Array(TableReader(bytes: Array("Judul;Ukuran;\(heading)\na;c;b\n".utf8))))
        #expect(match.layout.columns.last == column, "\(heading)")
    }

    @Test(arguments: ["Laskar Pelangi", "Bumi", "Hukum Keuangan Negara", "Erlangga", "2015", "", "Penelitian Tindakan Kelas"])
    func `data is no heading`(text: String) { #expect(!HeaderMatch.isHeader([text, text])) }

    @Test func `a list with a title block above its header is read from the header on`() {
        let table = table(
            """
            DAFTAR BUKU PERPUSTAKAAN;;;
            MTs AL-HIKMAH;;;
            ;;;
            No;Judul;Pengarang;Jumlah
            1;Bumi;Tere Liye;3
            2;Dilan 1990;Pidi Baiq;2

            """)
        #expect(table.layout == .list([.rowNumber, .title, .authors, .quantity]))
        #expect(table.header?.line == 4)
        #expect(table.preamble.count == 3)
        #expect(table.rows().map { $0[1] } == ["Bumi", "Dilan 1990"])
    }

    @Test func `SLiMS' own headers are known`() {
        let biblio =
            "title,gmd_name,edition,isbn_issn,publisher_name,publish_year,collation,series_title,call_number,language_name,place_name,classification,notes,image,sor,authors,topics,item_code"
        #expect(table(biblio + "\nx\n").layout == .slimsBiblio(TableLayout.slimsBiblioColumns))
        let item =
            "item_code,call_number,coll_type_name,inventory_code,received_date,supplier_name,order_no,location_name,order_date,item_status_name,site,source,invoice,price,price_currency,invoice_date,input_date,last_update,title"
        #expect(table(item + ",\n").layout == .slimsItem(TableLayout.slimsItemColumns))
        #expect(table(item + "\n").layout == .slimsItem(TableLayout.slimsItemColumns))
    }

    @Test func `exports without header are known by their shape`() {
        let biblio =
            "Bumi,Text,,978-602-424-694-5,Gramedia,2014,440 hlm.,,813 TER b,Indonesia,Jakarta,NONE,,,,<Tere Liye>,,<001><002>\n"
        #expect(table(biblio + biblio).layout.name == "slims-biblio")
        #expect(table(biblio).header == nil)
        let item =
            "\"B001\",\"813 TER b\",\"Textbook\",\"\",\"2011-11-14\",\"\",\"\",\"Pusat\",\"2011-11-14\",\"\",\"\",\"1\",\"\",\"\",\"\",\"2011-11-14\",\"2011-11-14 10:37:56\",\"2011-11-14 10:37:56\",\"Bumi\"\n"
        #expect(table(item + item).layout.name == "slims-item")
        #expect(Array(table(item + item).rows()).count == 2)
    }

    @Test func `a header in words nobody knows is told from data by the rows below`() {
        let header = (1...18).map { "kolom " + String(repeating: "x", count: $0) }.joined(separator: ",") + "\n"
        let row = "Bumi,Text,,978-602-424-694-5,Gramedia,2014,,,813 TER b,Indonesia,Jakarta,NONE,,,,<Tere Liye>,,<001>\n"
        let table = table(header + row + row)
        #expect(table.layout.name == "slims-biblio")
        #expect(table.header?.line == 1)
    }

    @Test func `a member file is recognised so that it can be refused`() {
        #expect(table("member_id,member_name,gender,member_email\n1,A,0,\n").layout == .members)
        let row =
            "\"0012\",\"X\",\"1\",\"Siswa\",\"\",\"\",\"\",\"\",\"0\",\"\",\"\",\"\",\"\",\"2020-07-01\",\"2020-07-01\",\"2023-07-01\",\"2007-01-01\",\"\"\n"
        #expect(table(row + row).layout == .members)
        #expect(Column.memberName.isOwnerOnly && Column.supplier.isOwnerOnly && !Column.title.isOwnerOnly)
    }

    @Test func `unknown tables stay unknown`() {
        #expect(table("1,2,3\n4,5,6\n").layout == .unknown)
        #expect(table("").layout == .unknown)
    }

    @Test func `the columns of a list without header are guessed and said to be`() {
        let rows = [
            "1;Laskar Pelangi;Andrea Hirata;Bentang Pustaka Press;Yogyakarta;2005;979-3062-79-7;813;3",
            "2;Bumi Manusia;Pramoedya Ananta Toer;Penerbit Lentera;Jakarta;1980;979-3820-12-8;813;1",
            "3;Fisika Dasar untuk Sains dan Teknik;Halliday;Erlangga;Jakarta;2010;978-979-015-995-2;530;12",
            "4;Matematika Asyik untuk Kelas VII;Sukino;Erlangga;Jakarta;2017;978-602-434-659-1;510;40",
        ]
        let table = table(rows.joined(separator: "\n") + "\n")
        #expect(table.isGuessed)
        #expect(table.header == nil)
        #expect(
            table.layout
                == .list([.rowNumber, .title, .authors, .publisher, .place, .year, .isbn, .classification, .quantity]))
    }

    @Test func `a list of plain words is not guessed at`() {
        #expect(table("satu;dua;tiga\nempat;lima;enam\ntujuh;delapan;sembilan\n").layout == .unknown)
    }
}
