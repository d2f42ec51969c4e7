/// One match in the running for the page.
struct Hit {
    /// What it is sorted by, higher first: score, day, year, or the complement of the rank by title.
    var primary: UInt32
    var part: Int
    var title: UInt32
    var id: Int64
    /// With everything that only the best are looked at for.
    var score: Int = 0
}
