import Store

/// The tables of offices and their mandates.
enum OfficesSchema {
    static let migrations: [Migration] = [
        Migration(
            57, room: "Membership", "offices that oversee libraries by mandate",
            [
                """
                CREATE TABLE office (
                    id {identity},
                    name TEXT NOT NULL UNIQUE,
                    kind TEXT NOT NULL,
                    made_at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE mandate (
                    id {identity},
                    office_id BIGINT NOT NULL,
                    document TEXT NOT NULL,
                    from_day BIGINT NOT NULL,
                    until_day BIGINT,
                    region TEXT,
                    regency TEXT,
                    levels TEXT NOT NULL,
                    given_by TEXT NOT NULL,
                    given_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX mandate_by_office ON mandate (office_id, id)",
                """
                CREATE TABLE mandate_library (
                    mandate_id BIGINT NOT NULL,
                    library_id BIGINT NOT NULL,
                    PRIMARY KEY (mandate_id, library_id)
                )
                """,
            ])
    ]
}
