import Store

/// What a library says of itself that came later: its international number, and what is taught at its school.
enum IdentitySchema {
    static let migrations: [Migration] = [
        Migration(
            192, room: "Membership", "ISIL of libraries and programmes of their schools",
            [
                "ALTER TABLE library ADD COLUMN isil TEXT",
                "CREATE UNIQUE INDEX library_by_isil ON library (isil)",
                """
                CREATE TABLE library_programme (
                    library_id BIGINT NOT NULL,
                    programme TEXT NOT NULL,
                    PRIMARY KEY (library_id, programme)
                )
                """,
                "CREATE INDEX library_programme_by_name ON library_programme (programme, library_id)",
            ])
    ]
}
