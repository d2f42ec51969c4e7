import Store

/// Where people can be reached. The row goes with the person.
enum ContactSchema {
    static let migrations: [Migration] = [
        Migration(
            59, room: "Membership", "where people can be reached",
            [
                """
                CREATE TABLE person_contact (
                    person_id BIGINT PRIMARY KEY,
                    mail TEXT,
                    is_confirmed SMALLINT NOT NULL,
                    phone TEXT,
                    rhythm TEXT NOT NULL
                )
                """
            ])
    ]
}
