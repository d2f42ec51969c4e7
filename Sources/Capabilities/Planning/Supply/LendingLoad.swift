public import Commons
public import Store

/// What libraries have lent to others: nothing is lent through the program yet, so whoever builds the services gives the count.
public struct LendingLoad: Sendable, Hashable {
    /// Items sent to other libraries in the week (Monday to Sunday) of the day.
    public var thisWeek: [LibraryID: Int]
    /// Items that the borrower has from each lender.
    public var toBorrower: [LibraryID: Int]

    public init(thisWeek: [LibraryID: Int] = [:], toBorrower: [LibraryID: Int] = [:]) {
        (self.thisWeek, self.toBorrower) = (thisWeek, toBorrower)
    }
}

/// Counts what these lenders have lent, to anybody in the week of a day and to one borrower: asked once for all of them.
public typealias LendingCount =
    @Sendable (
        _ lenders: [LibraryID], _ borrower: LibraryID, _ day: CalendarDay, _ connection: Connection
    ) throws -> LendingLoad
