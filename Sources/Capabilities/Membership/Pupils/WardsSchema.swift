import Store

/// Which guardian answers for which pupil of a library: two numbers, so that a guardian sees the own child's consent and nobody else's.
enum WardsSchema {
    static let migrations: [Migration] = [
        Migration(
            120, room: "Membership", "guardians and their pupils",
            [
                """
                CREATE TABLE ward (
                    library_id BIGINT NOT NULL,
                    guardian_id BIGINT NOT NULL,
                    pupil_id BIGINT NOT NULL,
                    PRIMARY KEY (library_id, guardian_id, pupil_id)
                )
                """,
                "CREATE INDEX ward_by_pupil ON ward (library_id, pupil_id)",
            ])
    ]
}
