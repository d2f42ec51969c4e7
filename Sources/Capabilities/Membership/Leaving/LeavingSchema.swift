import Store

/// The table of libraries that leave.
enum LeavingSchema {
    static let migrations: [Migration] = [
        Migration(
            58, room: "Membership", "libraries that leave",
            [
                """
                CREATE TABLE library_leaving (
                    library_id BIGINT PRIMARY KEY,
                    last_day BIGINT NOT NULL,
                    asked_by TEXT NOT NULL,
                    asked_at BIGINT NOT NULL,
                    done_at BIGINT
                )
                """
            ])
    ]
}
