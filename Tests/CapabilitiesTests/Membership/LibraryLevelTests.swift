import Commons
import Membership
import Testing

struct LibraryLevelTests {
    @Test(arguments: [
        ("smp", LibraryLevel.smp), ("SMP/MTs", .smp), ("MTs.", .mts), ("mts", .mts), ("Perpustakaan Umum", .publicLibrary),
        ("UMUM", .publicLibrary), ("TK", .paud), ("RA", .paud), ("SDN", .sd), ("Man", .ma), ("Perguruan Tinggi", .university),
        ("PT", .university), ("slb", .slb), ("TBM", .readingGarden), ("taman bacaan masyarakat", .readingGarden),
        ("Perpustakaan Desa", .village), ("khusus", .special), ("SKB", .pkbm),
    ])
    func `a level is read as people write it`(typed: String, level: LibraryLevel) {
        #expect(LibraryLevel(typed: typed) == level)
    }

    @Test(arguments: ["", "/", "XYZ", "sekolah", "123"])
    func `a word that is no level is not guessed`(typed: String) {
        #expect(LibraryLevel(typed: typed) == nil)
    }

    @Test func `every level comes back from its word and its number`() {
        for level in LibraryLevel.allCases {
            #expect(LibraryLevel(typed: level.rawValue) == level)
            #expect(LibraryLevel(number: level.number) == level)
            #expect(!level.name.indonesian.isEmpty)
        }
        #expect(LibraryLevel(number: UInt8(LibraryLevel.allCases.count)) == nil)
        #expect(Set(LibraryLevel.allCases.map(\.number)).count == LibraryLevel.allCases.count)
    }
}
