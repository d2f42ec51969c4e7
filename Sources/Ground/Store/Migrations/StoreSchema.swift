/// The tables of this room. Number 1 is the first of the whole schema.
public enum StoreSchema {
    public static let migrations: [Migration] = [
        Migration(
            1, room: "Store", "changes, journal, jobs and settings",
            [
                """
                CREATE TABLE change (
                    seq {identity},
                    kind SMALLINT NOT NULL,
                    id BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE journal (
                    id {identity},
                    actor {text} NOT NULL,
                    verb {text} NOT NULL,
                    subject_kind {text} NOT NULL,
                    subject_id BIGINT NOT NULL,
                    at BIGINT NOT NULL,
                    details {text} NOT NULL
                )
                """,
                "CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id, id)",
                "CREATE INDEX journal_by_actor ON journal (actor, id)",
                """
                CREATE TABLE job (
                    id {identity},
                    kind {text} NOT NULL,
                    payload {bytes} NOT NULL,
                    dedupe_key {text},
                    state SMALLINT NOT NULL,
                    run_at BIGINT NOT NULL,
                    attempts INTEGER NOT NULL,
                    attempts_allowed INTEGER NOT NULL,
                    fence BIGINT NOT NULL,
                    lease_until BIGINT,
                    problem {text},
                    enqueued_at BIGINT NOT NULL,
                    finished_at BIGINT
                )
                """,
                "CREATE INDEX job_by_turn ON job (kind, state, run_at, id)",
                "CREATE INDEX job_by_state ON job (state, id)",
                // Only a waiting job stands for another: one that already runs may have read older data.
                "CREATE UNIQUE INDEX job_waiting_once ON job (kind, dedupe_key) WHERE state = 0 AND dedupe_key IS NOT NULL",
                "CREATE TABLE setting (key {text} PRIMARY KEY NOT NULL, value {text} NOT NULL)",
            ])
    ]
}
