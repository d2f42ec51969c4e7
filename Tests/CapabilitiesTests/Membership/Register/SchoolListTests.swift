import Commons
import Foundation
import Store
import TestKit
import Testing

@testable import Membership

@Suite struct SchoolListTests {
    static func list(_ text: String) throws -> SchoolList { try #require(SchoolList(Array(text.utf8))) }

    @Test func `a title block above the header, semicolons and shouted names are read`() throws {
        let list = try Self.list(
            """
            DATA SEKOLAH;;;
            Per 1 Juli 2026;;;
            No;Nama Satuan Pendidikan;NPSN;Kec
            1;SD Contoh Satu;D0000101;Kec. Benang
            """)
        #expect(list.schools.map(\.npsn) == ["D0000101"] && list.schools.first?.name == "SD Contoh Satu")
        #expect(list.schools.first?.district == "Benang" && list.findings.isEmpty && list.rows == 1)
    }

    @Test func `wrong numbers, empty names and second rows are refused with their lines; the rest is taken`() throws {
        let list = try Self.list(
            """
            npsn,nama,bentuk,lintang,bujur
            123,SD Salah,SD,,
            D0000102,,SD,,
            D0000103,SD Tiga,SD,-7.1,113.4
            d0000103,SD Tiga Lagi,SD,,
            D0000104,Sanggar Empat,SANGGAR,113.4,-7.1
            D0000105,SD Lima,SD,0,0
            D0000106,SD Enam,SD,-7.1,11.3
            """)
        #expect(list.schools.map(\.npsn) == ["D0000103", "D0000104", "D0000105", "D0000106"])
        #expect(list.findings.filter { $0.kind == .refused }.map(\.line) == [2, 3, 5] && list.refused == 3)
        let repaired = list.findings.filter { $0.kind == .repaired }
        #expect(repaired.map(\.line) == [6, 6, 8])
        #expect(list.schools[1].level == nil && list.schools[1].place == list.schools[0].place)
        #expect(list.schools[2].place == nil && list.schools[3].place == nil)
        #expect(list.rows == list.schools.count + list.refused)
    }

    @Test func `JSON by region, numbers as numbers, and what is neither is no list`() throws {
        let list = try Self.list(#"{"052600": [{"npsn": 20527307, "sekolah": "SD Contoh", "bentuk": "SMLB"}], "total": 1}"#)
        #expect(list.schools.first?.npsn == "20527307" && list.schools.first?.level == .slb)
        for text in ["", "{}", "[]", "{\"a\": 1}", "judul,pengarang\nA,B", "\u{0}\u{1}", "[{\"npsn\""] {
            #expect(SchoolList(Array(text.utf8)) == nil, "\(text)")
        }
    }

    @Test func `bytes of Windows-1252 are read and told`() throws {
        let list = try #require(SchoolList(Array("npsn,nama\nD0000107,SD Caf".utf8) + [0xE9] + Array("\n".utf8)))
        #expect(list.schools.first?.name == "SD Café")
    }

    @Test(
        .enabled(if: sharedData("schools") != nil),
        arguments: [("sekolah_sample_7kab.csv", 3_806), ("raw_kab_pamekasan.json", 815)])
    func `real lists are read whole`(name: String, rows: Int) throws {
        let path = try #require(sharedData("schools/" + name))
        let list = try #require(SchoolList([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
        #expect(list.rows == rows && list.schools.count == rows && list.refused == 0)
        #expect(list.schools.allSatisfy { $0.level != nil && $0.isPrivate != nil && $0.district?.hasPrefix("Kec.") == false })
        // Where the list puts a school into the sea off Africa it has no place here.
        let findings = list.findings.prefix(3).map { $0.problem.indonesian }
        #expect(list.schools.count { $0.place != nil } > rows * 9 / 10, "\(findings)")
    }

    @Test func `the register finds by number and by words, and a second list replaces`() throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations) { database in
            let register = SchoolRegister(database: database, clock: .fixed(1_795_399_200))
            let list = try Self.list(
                "npsn,nama,bentuk,kecamatan,kabupaten\nD0000108,SMP 3 Larangan,SMP,Larangan,Kab. Layang\nD0000109,SMP 30 Benang,SMP,Benang,Kab. Layang"
            )
            #expect(throws: NotAllowed.self) { try register.take(list, by: .visitor) }
            #expect(try register.take(list, by: .operatorAtConsole) == (2, 0))
            #expect(try register.take(list, by: .operatorAtConsole) == (0, 2))
            #expect(try register.count() == 2)
            #expect(try register.school(" d0000108 ")?.level == .smp)
            #expect(try register.school("D0000199") == nil && register.school("x") == nil)
            #expect(try register.search("smp lar").map(\.npsn) == ["D0000108"])
            #expect(try register.search("SMP 3").count == 2)
            for text in ["", "%", "_", "' OR 1=1 --", "zzz"] { #expect(try register.search(text).isEmpty, "\(text)") }
        }
    }

    @Test func `many more schools than one step takes all arrive`() throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations) { database in
            let register = SchoolRegister(database: database, clock: .fixed(0))
            let rows = (0..<4500).map { "D\(String(String(10_000_000 + $0).dropFirst())),SD Nomor \($0)" }
            let list = try Self.list("npsn,nama\n" + rows.joined(separator: "\n"))
            #expect(try register.take(list, by: .operatorAtConsole) == (4500, 0))
            #expect(try register.count() == 4500)
        }
    }

    @Test func `searching by the rarest word finds what going through all names finds`() throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations) { database in
            let register = SchoolRegister(database: database, clock: .fixed(0))
            let (forms, names) = (["SD", "SMP", "SMA"], ["Melati", "Melur", "Anggrek", "Negeri 3", "Harapan Bunda"])
            var lines = (0..<300).map { number in
                "D\(String(String(20_000_000 + number).dropFirst())),\(forms[number % 3]) \(names[number % 5]),Kec. \(["Benang", "Layar"][number % 2]),Kab. Layang"
            }
            func take() throws -> [RegisteredSchool] {
                let list = try Self.list("npsn,nama,kecamatan,kabupaten\n" + lines.joined(separator: "\n"))
                _ = try register.take(list, by: .operatorAtConsole)
                return list.schools
            }
            func check(_ schools: [RegisteredSchool]) throws {
                let asked = [
                    "melati", "mel", "sd", "sd negeri 3", "smp harapan benang", "s", "m", "layang", "melati zzz", "bunda layar",
                    "negeri", "me la", "sma anggrek kab", "mawar",
                ]
                for text in asked {
                    let words = text.split(separator: " ").map(String.init)
                    let right = schools.filter { school in words.allSatisfy { school.nameKey.contains(" " + $0) } }.sorted {
                        (Array($0.name.utf8), $0.npsn) < (Array($1.name.utf8), $1.npsn)
                    }
                    #expect(try register.search(text, limit: 20).map(\.npsn) == right.prefix(20).map(\.npsn), "\(text)")
                }
            }
            try check(take())
            // Schools that were named anew are found by the new name and no longer by the old.
            for index in stride(from: 0, to: 300, by: 7) {
                lines[index] = lines[index].replacing("Melati", with: "Mawar").replacing("Anggrek", with: "Melati")
            }
            try check(take())
            try check(take())
            // A register from before its words were kept is gone through.
            try database.write { _ = try $0.run("DELETE FROM school_word") }
            try check(take())
        }
    }
}

private func < (one: ([UInt8], String), other: ([UInt8], String)) -> Bool {
    one.0 == other.0 ? one.1 < other.1 : one.0.lexicographicallyPrecedes(other.0)
}
