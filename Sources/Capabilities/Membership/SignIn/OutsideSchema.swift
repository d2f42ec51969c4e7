import Store

/// The tables of outside accounts: whose they are, and who is on the way to one.
enum OutsideSchema {
    static let migrations: [Migration] = [
        Migration(
            100, room: "Membership", "accounts elsewhere that somebody linked",
            [
                // Known by a digest alone: whoever has the data has nobody's number at the provider.
                """
                CREATE TABLE outside_link (
                    id {identity},
                    hash TEXT NOT NULL UNIQUE,
                    person_id BIGINT NOT NULL,
                    label TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    used_at BIGINT
                )
                """,
                "CREATE UNIQUE INDEX outside_link_by_person ON outside_link (person_id)",
                """
                CREATE TABLE outside_attempt (
                    hash TEXT PRIMARY KEY,
                    purpose TEXT NOT NULL,
                    person_id BIGINT,
                    session_id BIGINT,
                    slip TEXT,
                    kept SMALLINT NOT NULL,
                    expires_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX outside_attempt_by_person ON outside_attempt (person_id)",
                "CREATE INDEX outside_attempt_by_end ON outside_attempt (expires_at)",
            ])
    ]
}
