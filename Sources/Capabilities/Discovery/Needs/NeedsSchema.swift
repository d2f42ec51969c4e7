import Store

/// The tables of needs beside `unmet_need`.
enum NeedsSchema {
    static let migrations: [Migration] = [
        // A wish is looked up by the code on its receipt, never through its library, so the code leads.
        Migration(
            40, room: "Discovery", "wishes with receipts, and where searches found something",
            [
                """
                CREATE TABLE wish (
                    id {identity}, code TEXT NOT NULL UNIQUE, form BIGINT NOT NULL, words TEXT NOT NULL, library_id BIGINT,
                    stage TEXT, grade BIGINT, asked_day BIGINT NOT NULL, state TEXT NOT NULL, answer TEXT, answer_title BIGINT,
                    answered_day BIGINT
                )
                """,
                "CREATE INDEX wish_by_state ON wish (state, asked_day)",
                "CREATE INDEX wish_by_day ON wish (asked_day)",
                """
                CREATE TABLE search_reach (
                    day BIGINT NOT NULL, place TEXT NOT NULL, count BIGINT NOT NULL, PRIMARY KEY (day, place)
                )
                """,
            ]),
        // The desk counts a library's own open wishes.
        Migration(
            121, room: "Discovery", "open wishes by library",
            ["CREATE INDEX wish_by_library ON wish (library_id, state, asked_day)"]),
        // Asked by word of mouth: by which way, for which readers, by which library, and when it was written down.
        Migration(
            160, room: "Discovery", "wishes by word of mouth",
            [
                "ALTER TABLE wish ADD COLUMN channel TEXT", "ALTER TABLE wish ADD COLUMN patrons TEXT",
                "ALTER TABLE wish ADD COLUMN partner_id BIGINT", "ALTER TABLE wish ADD COLUMN noted_day BIGINT",
            ]),
    ]
}
