public import Store

/// The tables of this room. A message holds a code and opaque numbers; its words are made when somebody reads it.
public enum MessagesSchema {
    public static let migrations: [Migration] = [
        Migration(
            90, room: "Messages", "messages to people",
            [
                """
                CREATE TABLE message (
                    id {identity},
                    person_id BIGINT NOT NULL,
                    origin TEXT NOT NULL,
                    code TEXT NOT NULL,
                    subject_kind TEXT NOT NULL,
                    subject_id BIGINT NOT NULL,
                    detail TEXT NOT NULL,
                    must_act SMALLINT NOT NULL,
                    at BIGINT NOT NULL,
                    read_at BIGINT,
                    mailed_at BIGINT
                )
                """,
                "CREATE UNIQUE INDEX message_by_origin ON message (person_id, origin)",
                "CREATE INDEX message_by_person ON message (person_id, id)",
                "CREATE INDEX message_unread ON message (person_id, id) WHERE read_at IS NULL",
                "CREATE INDEX message_by_time ON message (at)",
            ])
    ]
}
