import Store

/// The tables of people and what they are. Every personal text of a school stands in `person` and `member` alone, whose rows can go.
enum PeopleSchema {
    static let migrations: [Migration] = [
        Migration(
            50, room: "Membership", "people and what they are where",
            [
                """
                CREATE TABLE person (
                    id {identity},
                    name TEXT NOT NULL,
                    form_of_address TEXT,
                    language TEXT,
                    sign_in_name TEXT UNIQUE,
                    is_sample SMALLINT NOT NULL,
                    made_at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE member (
                    library_id BIGINT NOT NULL,
                    person_id BIGINT NOT NULL,
                    number TEXT,
                    class_group TEXT,
                    PRIMARY KEY (library_id, person_id)
                )
                """,
                "CREATE UNIQUE INDEX member_by_number ON member (library_id, number)",
                "CREATE INDEX member_by_person ON member (person_id)",
                """
                CREATE TABLE appointment (
                    id {identity},
                    person_id BIGINT NOT NULL,
                    role TEXT NOT NULL,
                    place_kind TEXT NOT NULL,
                    place_id BIGINT NOT NULL,
                    rights TEXT NOT NULL,
                    since BIGINT NOT NULL,
                    until BIGINT,
                    given_by TEXT NOT NULL,
                    given_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX appointment_by_person ON appointment (person_id, id)",
                "CREATE INDEX appointment_by_place ON appointment (place_kind, place_id, role, id)",
            ]),
        Migration(
            51, room: "Membership", "passwords, slips, sessions, devices",
            [
                """
                CREATE TABLE credential (
                    person_id BIGINT PRIMARY KEY,
                    password TEXT,
                    pin TEXT,
                    totp {bytes},
                    totp_pending {bytes},
                    totp_step BIGINT NOT NULL,
                    changed_at BIGINT NOT NULL
                )
                """,
                "CREATE TABLE recovery_code (person_id BIGINT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (person_id, hash))",
                """
                CREATE TABLE sign_in_slip (
                    hash TEXT PRIMARY KEY,
                    person_id BIGINT NOT NULL,
                    made_by TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX sign_in_slip_by_person ON sign_in_slip (person_id)",
                """
                CREATE TABLE session (
                    id {identity},
                    hash TEXT NOT NULL UNIQUE,
                    person_id BIGINT NOT NULL,
                    kind TEXT NOT NULL,
                    desk_id BIGINT,
                    second_factor SMALLINT NOT NULL,
                    device TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    seen_at BIGINT NOT NULL,
                    ends_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX session_by_person ON session (person_id, id)",
                """
                CREATE TABLE desk (
                    id {identity},
                    hash TEXT NOT NULL UNIQUE,
                    library_id BIGINT NOT NULL,
                    name TEXT NOT NULL,
                    enrolled_by BIGINT NOT NULL,
                    enrolled_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX desk_by_library ON desk (library_id, id)",
                "CREATE TABLE known_browser (hash TEXT PRIMARY KEY, person_id BIGINT NOT NULL, seen_at BIGINT NOT NULL)",
                "CREATE INDEX known_browser_by_person ON known_browser (person_id, seen_at)",
                "CREATE TABLE sign_in_try (key TEXT PRIMARY KEY, failures BIGINT NOT NULL, at BIGINT NOT NULL)",
                "CREATE INDEX sign_in_try_by_time ON sign_in_try (at)",
            ]),
        Migration(
            52, room: "Membership", "guardians' consents",
            [
                """
                CREATE TABLE consent (
                    id {identity},
                    library_id BIGINT NOT NULL,
                    person_id BIGINT NOT NULL,
                    form_day TEXT NOT NULL,
                    scopes TEXT NOT NULL,
                    taken_by BIGINT NOT NULL,
                    recorded_at BIGINT NOT NULL,
                    withdrawn_at BIGINT
                )
                """,
                "CREATE INDEX consent_by_person ON consent (library_id, person_id, id)",
                """
                CREATE TABLE left_count (
                    library_id BIGINT NOT NULL,
                    year BIGINT NOT NULL,
                    role TEXT NOT NULL,
                    count BIGINT NOT NULL,
                    PRIMARY KEY (library_id, year, role)
                )
                """,
            ]),
    ]
}
