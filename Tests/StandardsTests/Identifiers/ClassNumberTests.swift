import Identifiers
import Testing

@Suite struct ClassNumberTests {
    @Test(arguments: [
        ("745.409 598 AGU s", "745.409 598", "AGU s", "745.409598"), ("004.2.JOG.S", "004.2", "JOG.S", "004.2"),
        ("530.07 KAM f I2", "530.07", "KAM f I2", "530.07"), ("510.LEO.A", "510", "LEO.A", "510"),
        ("343..01 MAN W", "343..01", "MAN W", "343.01"), ("526.902.462.4 WIL p", "526.902.462.4", "WIL p", "526.9024624"),
        ("370.1P BAK p1", "370.1", "P BAK p1", "370.1"), ("641.331 8 SUK b", "641.331 8", "SUK b", "641.3318"),
        ("324  PER P", "324", "PER P", "324"), ("5.74 FAJ d", "5.74", "FAJ d", "005.74"),
        ("899.221 3", "899.221 3", nil, "899.2213"),
    ])
    func `the number is parted from the rest of the call number`(raw: String, notation: String, suffix: String?, unified: String)
        throws
    {
        let number = try #require(ClassNumber.parse(raw))
        #expect(number.notation == notation)
        #expect(number.suffix == suffix)
        #expect(number.unified == unified)
        #expect(number.scheme == .dewey)
        #expect(!number.isReference)
    }

    @Test func `a shelf prefix for reference is told apart`() throws {
        for raw in ["R 030", "REF 030", "r.030", "Ref. 030 ENS"] {
            #expect(ClassNumber.parse(raw)?.isReference == true, "\(raw)")
        }
        let number = try #require(ClassNumber.parse("R327.12 BRA e"))
        #expect(number.notation == "327.12")
        #expect(number.prefix == "R")
        #expect(ClassNumber.parse("SR 2X1.3")?.isReference == false)
    }

    @Test(arguments: [
        ("2X7.13 NUR d", "297.713"), ("2x4.1", "297.41"), ("2X0", "297"), ("2X", "297"), ("2X0.07", "297.07"),
        ("2 X 5.2", "297.52"),
        ("2×6.3", "297.63"), ("2X571 AZI e", "297.571"), ("2X12 QUR tV", "297.12"),
    ])
    func `the Islamic numbers unite with 297`(raw: String, unified: String) throws {
        let number = try #require(ClassNumber.parse(raw))
        #expect(number.scheme == .islamic)
        #expect(number.unified == unified)
    }

    @Test func `Indonesian fiction comes to one place from five notations`() {
        for raw in ["813 HIR l", "899.221 3 HIR", "899.2213", "8X3 HIR l", "F HIR l", "FIK", "Fiksi", "[Fic]", "F 813 HIR"] {
            #expect(ClassNumber.parse(raw)?.unified == "899.2213", "\(raw)")
        }
        #expect(ClassNumber.parse("813")?.notation == "813")
        #expect(ClassNumber.parse("813.54")?.unified == "813.54")
        #expect(ClassNumber.parse("823")?.unified == "823")
        for raw in ["810", "8X0", "899.221"] { #expect(ClassNumber.parse(raw)?.unified == "899.221", "\(raw)") }
        #expect(ClassNumber.parse("810.9")?.unified == "899.22109")
    }

    @Test func `the Indonesian language comes to one place`() {
        for raw in ["410 SYA t", "4X0", "499.221"] { #expect(ClassNumber.parse(raw)?.unified == "499.221", "\(raw)") }
        for raw in ["410.07 DAW b", "4X0.07", "499.221 07"] { #expect(ClassNumber.parse(raw)?.unified == "499.22107", "\(raw)") }
        #expect(ClassNumber.parse("419")?.unified == "419")
    }

    @Test(arguments: [
        "", "NONE", "-", "0", "89", "n/a", "NA 0.306", "C-77/18", "TA/SKIPSI ENG D1", "Hukum", "1234", "9786024271305", "2005",
        "Fotosintesis",
    ])
    func `what is no class number is none`(raw: String) { #expect(ClassNumber.parse(raw) == nil, "\(raw)") }

    @Test func `every number lies on a path from a main class down`() throws {
        let tree = ClassTree.shared
        func path(_ raw: String) throws -> [String] { tree.path(for: try #require(ClassNumber.parse(raw))).map(\.id) }
        #expect(try path("2X7.3") == ["2", "297", "297.7"])
        #expect(try path("297.73") == ["2", "297", "297.7"])
        #expect(try path("297") == ["2", "297", "297.0"])
        #expect(try path("2X0.1") == ["2", "297", "297.0"])
        #expect(try path("294.5") == ["2", "29"])
        #expect(try path("813 AND l") == ["8", "899.221", "899.2213"])
        #expect(try path("813.54") == ["8", "81"])
        #expect(try path("410.07") == ["4", "499.221"])
        #expect(try path("005.36") == ["0", "00"])
        #expect(try path("040") == ["0"])
        let reference = try #require(ClassNumber.parse("R 030.2"))
        #expect(tree.places(for: reference).map(\.id) == ["0", "03", "referensi"])
    }

    @Test func `the tree is whole`() {
        let tree = ClassTree.shared
        #expect(tree.roots.map(\.id) == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "referensi"])
        #expect(tree.nodes.filter { $0.id.count == 2 }.count == 99)
        #expect(tree.children(of: "297").count == 10)
        #expect(Set(tree.nodes.map(\.id)).count == tree.nodes.count)
        for node in tree.nodes {
            #expect(!node.indonesian.isEmpty && !node.english.isEmpty)
            if let parent = node.parentID { #expect(tree.node(parent) != nil, "\(node.id)") }
        }
    }
}
