import Store

/// The tables of requests for a principal's approval. What is written in them is the library's own.
enum ApprovalSchema {
    static let migrations: [Migration] = [
        Migration(
            151, room: "Membership", "requests for the principal's approval",
            [
                """
                CREATE TABLE approval_request (
                    id {identity},
                    library_id BIGINT NOT NULL,
                    kind TEXT NOT NULL,
                    state TEXT NOT NULL,
                    round INTEGER NOT NULL,
                    needs_foundation SMALLINT NOT NULL,
                    reference TEXT,
                    subject TEXT NOT NULL, summary TEXT NOT NULL, benefit TEXT NOT NULL, cost TEXT NOT NULL, risk TEXT NOT NULL,
                    rupiah BIGINT,
                    until_day INTEGER NOT NULL,
                    asked_by TEXT NOT NULL,
                    asked_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX approval_request_by_library ON approval_request (library_id, state, id)",
                "CREATE INDEX approval_request_by_reference ON approval_request (library_id, kind, reference)",
                """
                CREATE TABLE approval_decision (
                    request_id BIGINT NOT NULL, round INTEGER NOT NULL, capacity TEXT NOT NULL,
                    outcome TEXT NOT NULL, way TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL, day INTEGER NOT NULL,
                    note TEXT NOT NULL, stead TEXT, image_id BIGINT, confirmed_by TEXT, confirmed_at BIGINT,
                    PRIMARY KEY (request_id, round, capacity)
                )
                """,
                """
                CREATE TABLE approval_image (
                    id {identity},
                    request_id BIGINT NOT NULL, kind TEXT NOT NULL, bytes {bytes} NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX approval_image_by_request ON approval_image (request_id)",
                """
                CREATE TABLE approval_link (
                    hash TEXT PRIMARY KEY,
                    request_id BIGINT NOT NULL, round INTEGER NOT NULL, capacity TEXT NOT NULL,
                    issued_by TEXT NOT NULL, issued_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT
                )
                """,
                "CREATE INDEX approval_link_by_request ON approval_link (request_id)",
            ])
    ]
}
