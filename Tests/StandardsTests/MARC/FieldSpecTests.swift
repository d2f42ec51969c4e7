import MARC
import Testing

@Suite struct FieldSpecTests {
    var record: MARC.Record {
        var builder = MARC.RecordBuilder()
        builder.append("001", "x1")
        builder.append("008", "800108s1899    ilu           000 0 eng  ")
        builder.append(
            "245", "1", "0", subfields: [("6", "880-01"), ("a", "Judul"), ("b", "anak"), ("c", "Penulis"), ("a", "lagi")])
        builder.append("700", "1", " ", subfields: [("a", "Satu"), ("4", "aut")])
        builder.append("700", " ", " ", subfields: [("a", "Dua")])
        builder.append("650", " ", "4", subfields: [("a", "Fisika"), ("a", ""), ("a", "Kimia")])
        builder.append("880", "1", "0", subfields: [("6", "245-01/(3/r"), ("a", "عنوان")])
        builder.append("880", "1", " ", subfields: [("6", "700-00"), ("a", "لا رابط")])
        return builder.record
    }

    @Test(arguments: [
        ("245abc", ["Judul anak Penulis lagi"]), ("245a", ["Judul", "lagi"]), ("245", ["Judul anak Penulis lagi"]),
        ("245ca", ["Judul Penulis lagi"]),
        ("700|1*|a", ["Satu"]), ("700|##|a", ["Dua"]), ("700|  |a", ["Dua"]), ("700a", ["Satu", "Dua"]),
        ("7XXa:650a", ["Satu", "Dua", "Fisika", "Kimia"]),
        ("008[35-37]", ["eng"]), ("008[0]", ["8"]), ("008[38-99]", ["  "]), ("008[90-99]", []), ("001", ["x1"]), ("001a", []),
        ("999", []), ("245[0-3]", []),
        ("6XX", ["Fisika Kimia"]), ("245z", []),
    ])
    func `a specification says what to take`(spec: String, expected: [String]) throws {
        #expect(try record.values(spec) == expected)
        #expect(record.values(try FieldSpec(spec)) == expected)
        #expect(record.values(try FieldSpec(FieldSpec(spec).description)) == expected)
    }

    @Test(arguments: [
        "", "24", "245|1|a", "245|1", "245[a]", "245[3-1]", "245[", "245A", "245a:", "245|1*|a|2*|", "245a[0]b", "|1*|245",
        "008[999999]", "008[1-2-3]",
    ])
    func `anything else is refused with the part at fault`(spec: String) {
        #expect(throws: FieldSpec.Failure.self) { try FieldSpec(spec) }
        #expect(throws: FieldSpec.Failure.self) { try record.values(spec) }
    }

    @Test func `the other script is taken when asked for`() throws {
        #expect(try record.values("245a", alternateScript: .include) == ["Judul", "lagi", "عنوان"])
        #expect(try record.values("245a", alternateScript: .only) == ["عنوان"])
        #expect(try record.values("700a", alternateScript: .only) == ["لا رابط"])
        #expect(try record.values("100a", alternateScript: .only) == [])
    }

    @Test func `counterparts find each other by tag and occurrence`() throws {
        let title = try #require(record.first("245"))
        let other = try #require(record.alternates(of: title).first)
        #expect(other.first("a") == "عنوان")
        #expect(record.alternates(of: other) == [title])
        #expect(other.linkage?.script == "(3")
        #expect(other.linkage?.isRightToLeft == true)
        #expect(title.linkage == MARC.Linkage("880-01"))
        #expect(record.alternates(of: record.fields[3]).isEmpty)
        #expect(record.alternates(of: record.fields[7]).isEmpty)
        #expect(MARC.Linkage("880") == nil && MARC.Linkage("880-xx") == nil && MARC.Linkage("") == nil)
        #expect(MARC.Linkage("245-12/$1")?.occurrence == 12)
    }
}
