public import Commons
public import Store

/// How often a library came to meetings that it was invited to, and what became of the tasks it was given.
public struct Attendance: Sendable, Hashable {
    public let invited: Int
    public let present: Int
    /// Tasks that fell due, and of these the ones not done by their day.
    public let tasks: Int
    public let late: Int

    public init(invited: Int, present: Int, tasks: Int, late: Int) {
        (self.invited, self.present, self.tasks, self.late) = (invited, present, tasks, late)
    }
}

extension Community {
    /// Of meetings that were held in these days, and tasks that fell due in them; inside another room's or page's read.
    public static func attendance(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Attendance] {
        let meetings = try MeetingReading.attendance(libraries, days, connection)
        let tasks = try MeetingReading.tasksDue(libraries, days, connection)
        return Set(meetings.keys).union(tasks.keys).reduce(into: [:]) { found, library in
            let (came, done) = (meetings[library] ?? (0, 0), tasks[library] ?? (0, 0))
            found[library] = Attendance(invited: came.0, present: came.1, tasks: done.0, late: done.1)
        }
    }

    /// Of meetings held in these days that a library was invited to: for how many it handed in a note before.
    public static func notesHandedIn(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: (meetings: Int, notes: Int)] {
        try MeetingReading.notesHandedIn(libraries, days, connection).mapValues { ($0.0, $0.1) }
    }

    /// Meetings of a circle held in these days, and those whose minutes are confirmed.
    public static func minutes(
        of circle: MeetingCircle, in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> (held: Int, confirmed: Int) {
        try MeetingReading.minutes(circle, days, connection)
    }
}
