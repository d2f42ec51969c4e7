import Identifiers
import Testing

struct PublicationYearTests {
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
