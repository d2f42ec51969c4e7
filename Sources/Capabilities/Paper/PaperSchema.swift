public import Store

/// The tables of this room.
public enum PaperSchema {
    public static let migrations: [Migration] = [
        Migration(
            80, room: "Paper", "how a library numbers its letters, and how far it is",
            [
                """
                CREATE TABLE letter_plan (
                    library_id BIGINT NOT NULL,
                    series TEXT NOT NULL,
                    pattern TEXT NOT NULL,
                    unit TEXT NOT NULL,
                    PRIMARY KEY (library_id, series)
                )
                """,
                """
                CREATE TABLE letter_counter (
                    library_id BIGINT NOT NULL,
                    series TEXT NOT NULL,
                    year INTEGER NOT NULL,
                    last_number INTEGER NOT NULL,
                    PRIMARY KEY (library_id, series, year)
                )
                """,
            ]),
        Migration(
            81, room: "Paper", "the register of letters",
            [
                """
                CREATE TABLE letter (
                    id {identity},
                    library_id BIGINT NOT NULL,
                    series TEXT NOT NULL,
                    year INTEGER NOT NULL,
                    ordinal INTEGER NOT NULL,
                    number TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    parties TEXT NOT NULL,
                    day INTEGER NOT NULL,
                    agreement_id BIGINT,
                    version INTEGER,
                    code TEXT NOT NULL UNIQUE,
                    digest TEXT,
                    content TEXT,
                    issued_at BIGINT NOT NULL,
                    issued_by TEXT NOT NULL,
                    voided_at BIGINT,
                    voided_by TEXT,
                    void_reason TEXT,
                    UNIQUE (library_id, series, year, ordinal)
                )
                """,
                "CREATE INDEX letter_by_agreement ON letter (agreement_id, library_id)",
            ]),
    ]
}
