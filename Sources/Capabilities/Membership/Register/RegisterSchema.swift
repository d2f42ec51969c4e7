import Store

/// The school list for looking things up: no members, nobody's personal data.
enum RegisterSchema {
    static let migrations: [Migration] = [
        Migration(
            54, room: "Membership", "a register of schools to look up by NPSN",
            [
                """
                CREATE TABLE school_register (
                    npsn TEXT PRIMARY KEY,
                    name TEXT NOT NULL,
                    name_key TEXT NOT NULL,
                    level TEXT,
                    is_private SMALLINT,
                    address TEXT, district TEXT, regency TEXT, province TEXT, region TEXT,
                    latitude DOUBLE PRECISION, longitude DOUBLE PRECISION
                )
                """
            ]),
        // A hint where to look, not the truth: words of names that have changed since may still stand here.
        Migration(
            132, room: "Membership", "the register of schools by the words of its names",
            [
                "CREATE TABLE school_word (word TEXT NOT NULL, npsn TEXT NOT NULL)",
                "CREATE INDEX school_word_by_word ON school_word (word, npsn)",
            ]),
    ]
}
