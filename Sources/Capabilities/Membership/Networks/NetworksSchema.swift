import Store

/// The tables of networks and who is in them.
enum NetworksSchema {
    static let migrations: [Migration] = [
        Migration(
            53, room: "Membership", "networks and their members",
            [
                """
                CREATE TABLE network (
                    id {identity},
                    name TEXT NOT NULL UNIQUE,
                    region TEXT,
                    made_at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE network_member (
                    network_id BIGINT NOT NULL,
                    library_id BIGINT NOT NULL,
                    state TEXT NOT NULL,
                    charter TEXT,
                    since BIGINT NOT NULL,
                    PRIMARY KEY (network_id, library_id)
                )
                """,
                "CREATE INDEX network_member_by_library ON network_member (library_id, network_id)",
            ]),
        Migration(
            110, room: "Membership", "networks that libraries and offices found themselves",
            [
                """
                CREATE TABLE network_about (
                    network_id BIGINT PRIMARY KEY,
                    purpose TEXT, calendar TEXT, meeting_link TEXT,
                    founder_kind TEXT, founder_id BIGINT,
                    closed_at BIGINT
                )
                """,
                """
                CREATE TABLE network_seat (
                    id {identity},
                    network_id BIGINT NOT NULL,
                    hash TEXT NOT NULL UNIQUE,
                    made_by TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    used_at BIGINT
                )
                """,
            ]),
    ]
}
