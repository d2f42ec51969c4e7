import Store

/// When something was last seen of each library, and how many signed in on which day: days and counts, nobody's name.
enum ActivitySchema {
    static let migrations: [Migration] = [
        Migration(
            190, room: "Membership", "when libraries were last seen, and sign-ins by day",
            [
                "CREATE TABLE library_activity (library_id BIGINT PRIMARY KEY, seen_day BIGINT NOT NULL)",
                "CREATE TABLE sign_in_day (day BIGINT PRIMARY KEY, count BIGINT NOT NULL)",
                // A browser is known by the day on which somebody last signed in on it.
                """
                INSERT INTO library_activity (library_id, seen_day)
                SELECT a.place_id, MAX(k.seen_at) / 86400 FROM appointment a
                JOIN known_browser k ON k.person_id = a.person_id
                WHERE a.place_kind = 'library' AND a.role IN ('librarian', 'deputy', 'principal', 'helper') GROUP BY a.place_id
                """,
            ])
    ]
}
