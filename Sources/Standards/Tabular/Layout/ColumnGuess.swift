/// Makes out the columns of a list without header by what stands in them. A guess, to be confirmed by who imports.
enum ColumnGuess {
    /// - Returns: the columns, when there is a title and at least two others that leave little doubt; else `nil`.
    static func columns(_ rows: [TableRow]) -> [Column?]? {
        guard rows.count >= 3, let width = rows.map(\.cells.count).max(), width >= 3, width <= 200 else { return nil }
        let profiles = (0..<width).map { position in ColumnProfile(rows.map { $0[position] }) }
        var columns = [Column?](repeating: nil, count: width)

        /// Gives a column to the free position that has a form most often.
        func assign(
            _ column: Column, _ form: ColumnProfile.Form, atLeast share: Int, fill: Int = 10,
            where fits: (ColumnProfile) -> Bool = { _ in true }
        ) {
            let candidates = profiles.indices.filter {
                columns[$0] == nil && profiles[$0].fill >= fill && profiles[$0].filled >= 3 && profiles[$0].share(form) >= share
                    && fits(profiles[$0])
            }
            let best = candidates.max { (profiles[$0].share(form), -$0) < (profiles[$1].share(form), -$1) }
            if let best { columns[best] = column }
        }

        if isCounting(rows) { columns[0] = .rowNumber }
        assign(.isbn, .isbn, atLeast: 60)
        assign(.year, .year, atLeast: 80, fill: 40)
        assign(.callNumber, .callNumber, atLeast: 60)
        assign(.classification, .classNumber, atLeast: 80) { $0.distinct * $0.filled >= 200 }
        assign(.language, .language, atLeast: 80)
        assign(.source, .source, atLeast: 80)
        assign(.place, .place, atLeast: 50)
        assign(.price, .price, atLeast: 80)
        assign(.quantity, .smallNumber, atLeast: 90, fill: 60) { $0.distinct < 60 || $0.filled < 30 }
        assign(.itemCodes, .code, atLeast: 90, fill: 90) { $0.distinct >= 98 && $0.meanLength <= 24 }
        guard let title = titlePosition(profiles, columns) else { return nil }
        columns[title] = .title
        assign(.publisher, .publisher, atLeast: 20, fill: 50) { $0.distinct < 80 && $0.share(.words) >= 80 }
        if !columns.contains(.publisher), let place = columns.firstIndex(of: .place), place > title + 1,
            columns[place - 1] == nil,
            profiles[place - 1].share(.words) >= 80
        {
            columns[place - 1] = .publisher
        }
        assign(.authors, .invertedName, atLeast: 50, fill: 50)
        if !columns.contains(.authors), title + 1 < width, columns[title + 1] == nil, profiles[title + 1].share(.words) >= 80,
            profiles[title + 1].distinct >= 20
        {
            columns[title + 1] = .authors
        }
        let telling: Set<Column?> = [.isbn, .year, .callNumber, .classification, .publisher, .place, .language]
        return columns.filter { telling.contains($0) }.count >= 2 ? columns : nil
    }

    /// The longest texts that hardly ever repeat.
    private static func titlePosition(_ profiles: [ColumnProfile], _ columns: [Column?]) -> Int? {
        profiles.indices
            .filter {
                columns[$0] == nil && profiles[$0].fill >= 90 && profiles[$0].share(.words) >= 80 && profiles[$0].distinct >= 40
            }
            .max { (profiles[$0].meanLength, -$0) < (profiles[$1].meanLength, -$1) }
    }

    private static func isCounting(_ rows: [TableRow]) -> Bool {
        let numbers = rows.map { Int($0[0]) }
        let steps = zip(numbers, numbers.dropFirst()).filter { pair in
            pair.0.flatMap { first in pair.1.map { $0 == first + 1 } } ?? false
        }
        return steps.count * 10 >= (rows.count - 1) * 8
    }
}
