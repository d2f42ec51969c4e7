import Store

/// The tables of profiles. Who wants to be named publicly stands beside, by number, so that a person who is erased is gone here, too.
enum ProfileSchema {
    static let migrations: [Migration] = [
        Migration(
            56, room: "Membership", "what libraries tell of their hours, services and capacity",
            [
                "CREATE TABLE library_profile (library_id BIGINT PRIMARY KEY, content TEXT NOT NULL, changed_at BIGINT NOT NULL)",
                """
                CREATE TABLE shown_name (
                    library_id BIGINT NOT NULL,
                    person_id BIGINT NOT NULL,
                    PRIMARY KEY (library_id, person_id)
                )
                """,
                "CREATE INDEX shown_name_by_person ON shown_name (person_id)",
            ])
    ]
}
