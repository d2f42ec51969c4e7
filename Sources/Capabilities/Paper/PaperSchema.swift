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
        // "meeting/12/invitation": one number that counts for each, so that a second press finds the first.
        Migration(
            180, room: "Paper", "what a letter is about, to find it again",
            [
                "ALTER TABLE letter ADD COLUMN about TEXT",
                "CREATE UNIQUE INDEX letter_about ON letter (about) WHERE about IS NOT NULL AND voided_at IS NULL",
            ]),
        Migration(
            181, room: "Paper", "what stands above a library's name on its papers",
            [
                """
                CREATE TABLE letterhead (
                    library_id BIGINT PRIMARY KEY NOT NULL,
                    above TEXT NOT NULL
                )
                """
            ]),
    ]
}
