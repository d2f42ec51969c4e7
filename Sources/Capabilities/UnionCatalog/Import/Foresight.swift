import Commons
import Store

/// What the library has not of the rows to come, asked in one question of each kind: nobody asks for it again row by row.
///
/// It says only what is certainly not there. What a chunk itself writes must be told to it.
struct Foresight {
    private var absentContents: Set<[UInt8]> = []
    private var absentCodes: Set<String> = []
    /// Records that will be new or changed, described already.
    private(set) var arrivals: [Int: Arrival] = [:]

    /// Nothing is foreseen: everything is asked.
    init() {}

    init(_ rows: ArraySlice<StagedRow>, of library: LibraryID, _ connection: Connection) throws(StoreError) {
        let titles = rows.filter { $0.row.kind == .title }
        let contents = Set(titles.map(\.contentHash))
        let codes = Set(rows.filter { $0.row.kind != .kept }.flatMap { $0.row.items.map(\.code) })
        absentContents = contents.subtracting(try RecordQueries.known(Array(contents), of: library, connection))
        absentCodes = codes.subtracting(try ItemQueries.known(Array(codes), of: library, connection))
        for staged in titles where absentContents.contains(staged.contentHash) {
            arrivals[staged.seq] = Arrival(staged.row.record)
        }
    }

    func lacks(content hash: [UInt8]) -> Bool { absentContents.contains(hash) }
    func lacks(code: String) -> Bool { absentCodes.contains(code) }

    mutating func wrote(content hash: [UInt8]) { absentContents.remove(hash) }
    mutating func wrote(code: String) { absentCodes.remove(code) }
}
