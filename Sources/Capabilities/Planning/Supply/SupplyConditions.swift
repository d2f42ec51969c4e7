public import Agreements
public import Commons
public import Membership

/// What is known of one library that holds a title, for one service on one day: everything that decides whether it can help.
public struct SupplyConditions: Sendable {
    public var service: CooperationService
    public var day: CalendarDay
    /// Of the copies that fit best.
    public var terms: Terms
    /// Whether its membership rests.
    public var isResting: Bool
    public var closure: Closure?
    /// Items a week that it lends to others at most; nil where it set no ceiling.
    public var ceiling: Int?
    /// Items lent to others in the week of the day.
    public var lentThisWeek: Int
    /// Items that the borrower has from it.
    public var lentToBorrower: Int
    /// Empty where its profile names none: that is not taken for "no".
    public var equipment: Set<Equipment>

    public init(
        service: CooperationService, day: CalendarDay, terms: Terms, isResting: Bool = false, closure: Closure? = nil,
        ceiling: Int? = nil, lentThisWeek: Int = 0, lentToBorrower: Int = 0, equipment: Set<Equipment> = []
    ) {
        (self.service, self.day, self.terms, self.isResting, self.closure) = (service, day, terms, isResting, closure)
        (self.ceiling, self.lentThisWeek, self.lentToBorrower) = (ceiling, lentThisWeek, lentToBorrower)
        self.equipment = equipment
    }

    /// What may still be lent this week; nil for no limit.
    public var roomLeft: Int? { ceiling.map { max(0, $0 - lentThisWeek) } }
}
