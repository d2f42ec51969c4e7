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
            ])
    ]
}
