import Identifiers
import Testing

@Suite struct TitleStatementTests {
    @Test(arguments: [
        ("Bahasa Indonesia Kelas XI", [11], nil as Int?), ("IPA kelas 7", [7], nil), ("Kelas VII", [7], nil),
        ("IPS kls. 8", [8], nil),
        ("IPA untuk SMP/MTs Kelas IX", [9], nil), ("Kelas X/10", [10], nil), ("Tema kelas 1-3", [1, 2, 3], nil),
        ("Matematika SD kelas IV semester 2", [4], 2), ("Fisika : untuk SMU Kelas III Semester I (3A)", [12], 1),
        ("IPA Biologi Untuk SLTP Kelas 2", [8], nil), ("Fisika dan Kecakapan Hidup Kelas 1 SMA", [10], nil),
        ("Kelas X, XI, dan XII", [10, 11, 12], nil), ("English For The Third Grade of SMA", [12], nil),
        ("Kelas VII s.d. IX", [7, 8, 9], nil), ("kelas7", [7], nil), ("Kelas XI Semester Genap", [11], 2),
        ("Sosiologi SMA untuk kelas X Semester 1 dan 2", [10], nil), ("PPKn SMU, SMK, MA Kelas 2", [11], nil),
        ("MatematikarnSMA/MA/SMK/MAK Kelas XrnEd Revisi 2016", [10], nil), ("Evaluasi Kimia SMA untuk KelasXI", [11], nil),
        ("Matematika 2B Untuk Kelas 2 Caturwulan 2 SMU", [11], nil), ("Agama Islam Sekolah Menengah Umum Kelas I", [10], nil),
        ("GBPP 1994 untuk SMU Kelas 1caturwulan I", [10], nil),
    ])
    func `a grade is read`(title: String, grades: [Int], semester: Int?) throws {
        let grade = try #require(Grade.find(in: title).first)
        #expect(grade.value.grades == grades)
        #expect(grade.value.semester == semester)
    }

    @Test func `the statement can be taken out of the title`() throws {
        let title = "Matematika untuk SMP/MTs Kelas IX Semester 1 (Edisi Revisi)"
        var core = title
        core.removeSubrange(try #require(Grade.find(in: title).first).range)
        #expect(core == "Matematika  (Edisi Revisi)")
        let other = "Fisika Dasar jil. 2a: mekanika"
        core = other
        core.removeSubrange(try #require(Volume.find(in: other).first).range)
        #expect(core == "Fisika Dasar : mekanika")
    }

    @Test(arguments: [
        "Bumi", "Negeri 5 Menara", "Dilan 1990", "Penelitian Tindakan Kelas", "Kelas Dunia", "Kelas C Terbuka", "Upgrade 7",
    ])
    func `a title without a grade has none`(title: String) { #expect(Grade.find(in: title).isEmpty, "\(title)") }

    @Test(arguments: [
        ("jilid 2", "2"), ("jil. 2a", "2a"), ("Vol.13", "13"), ("Vol. XII", "12"), ("Algoritma Buku 1", "1"), ("Bagian 2", "2"),
        ("On We Go Book 2", "2"), ("Jilid Kedua", "2"), ("jilid ke-3", "3"), ("Jilid B", "b"), ("ed.6 jil.1", "1"),
        ("jil. ii", "2"),
        ("Fragmen : kisah-kisah Alquran seri 2", "2"), ("vol13", "13"), ("Buku 2 untuk kelas X", "2"), ("Juz 30", "30"),
        ("Jil.IX; Juz 25,26,27", "9"), ("Al-Qur’an juz 1-30", "1-30"), ("Ketika cinta bertasbih:buku 2 dwilogi", "2"),
        ("Buku 1 Kumpulan Soal Olimpiade", "1"),
    ])
    func `a volume is read and spelled one way`(title: String, volume: String) throws {
        #expect(try #require(Volume.find(in: title).first).value.normalized == volume)
    }

    @Test(arguments: [
        "Bumi", "Negeri 5 Menara", "Dilan 1990", "Buku 100 Tokoh Dunia", "Buku 1001 Malam", "Buku Pintar",
        "Seri Aku Ingin Menjadi", "cet. 3",
        "Edisi 9", "Part of Me", "Kimia 2A", "buku mi instan", "Buku 5 Menit Membaca",
    ])
    func `a number that is no volume is left alone`(title: String) { #expect(Volume.find(in: title).isEmpty, "\(title)") }

    @Test func `a series number is told from a volume`() {
        #expect(Volume.find(in: "Ensiklopedi seri 4").map(\.value.kind) == [.series])
        #expect(Volume.find(in: "Buku 1 jilid 2").map(\.value.kind) == [.book, .volume])
    }

    @Test(arguments: [
        ("Pendidikan Pancasila Kelas XII (Buku Guru)", Audience.teacher), ("IPA Buku Panduan Guru", .teacher),
        ("Teacher's Book", .teacher),
        ("Kimia 1 : Petunjuk Guru SMU", .teacher), ("Bahasa Inggris (Guru)", .teacher), ("Buku siswa IPS", .pupil),
        ("When English Rings a Bell: student’s book", .pupil), ("LKS Matematika", .workbook),
        ("Lembar Kerja Peserta Didik IPA", .workbook),
    ])
    func `the reader a book is made for is read`(title: String, audience: Audience) {
        #expect(Audience.find(in: title).map(\.value) == [audience])
    }

    @Test(arguments: ["Guru: Pahlawan tanpa Tanda Jasa", "Percikan Perjuangan Guru", "Kode Etik Guru", "Pengantar untuk Siswa"])
    func `a teacher in the title is not the reader`(title: String) { #expect(Audience.find(in: title).isEmpty) }

    @Test(arguments: [
        ("2005", 2005 as Int?, PublicationYear.Verdict.stated), ("c2005", 2005, .copyright), ("202", nil, .unreadable),
        ("0", nil, .absent),
        ("201/8", nil, .unreadable), ("Solo", nil, .unreadable), ("[1998?]", 1998, .uncertain), ("2005, c2003", 2005, .stated),
        ("c2003, 2005", 2005, .stated), ("MMV", 2005, .repaired), ("[199-]", nil, .incomplete), ("1420 H", 1999, .hijri),
        ("978-979-015-769-9", nil, .unreadable), ("2116", nil, .implausible), ("2O05", 2005, .repaired),
        ("2.005", 2005, .repaired),
        ("Juni 2016", 2016, .stated), ("©2011", 2011, .copyright), ("2008.0", 2008, .stated), ("", nil, .absent),
        ("209", nil, .unreadable),
        ("2013-05-01", 2013, .stated), ("[s.a.]", nil, .absent), ("ca. 1990", 1990, .uncertain), ("2014/2015", 2014, .stated),
    ])
    func `a year cell is read or judged`(raw: String, year: Int?, verdict: PublicationYear.Verdict) {
        let found = PublicationYear.parse(raw)
        #expect(found.year == year, "\(raw)")
        #expect(found.verdict == verdict, "\(raw)")
    }
}
