import Store

/// The tables of invitations, and the days on which memberships changed.
enum JoiningSchema {
    static let migrations: [Migration] = [
        Migration(
            55, room: "Membership", "invitations by link; the days of memberships",
            [
                """
                CREATE TABLE join_invitation (
                    id {identity},
                    hash TEXT NOT NULL UNIQUE,
                    network_id BIGINT,
                    library_id BIGINT,
                    npsn TEXT,
                    label TEXT NOT NULL,
                    by_operator SMALLINT NOT NULL,
                    made_by TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    principal_at BIGINT,
                    librarian_at BIGINT,
                    revoked_at BIGINT
                )
                """,
                "CREATE INDEX join_invitation_by_network ON join_invitation (network_id, id)",
                """
                CREATE TABLE network_member_day (
                    id {identity},
                    network_id BIGINT NOT NULL,
                    library_id BIGINT NOT NULL,
                    state TEXT NOT NULL,
                    since BIGINT NOT NULL
                )
                """,
                "CREATE INDEX network_member_day_by_library ON network_member_day (library_id, id)",
                """
                INSERT INTO network_member_day (network_id, library_id, state, since)
                SELECT network_id, library_id, state, since FROM network_member ORDER BY library_id, network_id
                """,
            ])
    ]
}
