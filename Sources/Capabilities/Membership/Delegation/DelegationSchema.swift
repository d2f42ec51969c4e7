import Store

/// The table of who decides in a principal's stead. The row goes with the person.
enum DelegationSchema {
    static let migrations: [Migration] = [
        Migration(
            150, room: "Membership", "who decides in a principal's stead",
            [
                """
                CREATE TABLE delegation (
                    id {identity},
                    library_id BIGINT NOT NULL,
                    person_id BIGINT NOT NULL,
                    decisions TEXT NOT NULL,
                    position TEXT NOT NULL,
                    letter TEXT NOT NULL,
                    from_day INTEGER NOT NULL,
                    until_day INTEGER NOT NULL,
                    given_by BIGINT NOT NULL,
                    given_at BIGINT NOT NULL,
                    revoked_at BIGINT
                )
                """,
                "CREATE INDEX delegation_by_person ON delegation (person_id, until_day)",
                "CREATE INDEX delegation_by_library ON delegation (library_id, id)",
            ])
    ]
}
