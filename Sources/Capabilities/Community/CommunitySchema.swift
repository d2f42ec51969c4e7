public import Store

/// The tables of this room: meetings of a circle, what was handed in, said, voted and decided.
public enum CommunitySchema {
    public static let migrations: [Migration] = [
        Migration(
            73, room: "Community", "series of meetings, and meetings",
            [
                """
                CREATE TABLE meeting_series (
                    id {identity}, circle TEXT NOT NULL, circle_id BIGINT NOT NULL, title TEXT NOT NULL, week INTEGER NOT NULL,
                    weekday INTEGER NOT NULL, minute INTEGER NOT NULL, place TEXT NOT NULL, ended_at BIGINT, made_at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE meeting (
                    id {identity}, series_id BIGINT, circle TEXT NOT NULL, circle_id BIGINT NOT NULL, title TEXT NOT NULL,
                    day INTEGER NOT NULL, minute INTEGER NOT NULL, place TEXT NOT NULL, state TEXT NOT NULL, minutes TEXT NOT NULL,
                    minutes_by TEXT, confirmed_by TEXT, made_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX meeting_by_circle ON meeting (circle, circle_id, day)",
                "CREATE INDEX meeting_by_state ON meeting (state, day)",
            ]),
        Migration(
            74, room: "Community", "agendas, notes handed in, attendance",
            [
                """
                CREATE TABLE meeting_point (
                    id {identity}, meeting_id BIGINT NOT NULL, kind TEXT NOT NULL, library_id BIGINT, number BIGINT, due_day INTEGER,
                    text TEXT, actor TEXT NOT NULL
                )
                """,
                "CREATE INDEX meeting_point_by_meeting ON meeting_point (meeting_id, id)",
                """
                CREATE TABLE meeting_library (
                    meeting_id BIGINT NOT NULL, library_id BIGINT NOT NULL, presence TEXT, PRIMARY KEY (meeting_id, library_id)
                )
                """,
                "CREATE INDEX meeting_library_by_library ON meeting_library (library_id, meeting_id)",
                """
                CREATE TABLE meeting_note (
                    meeting_id BIGINT NOT NULL, library_id BIGINT NOT NULL, went_well TEXT NOT NULL, hard TEXT NOT NULL,
                    needed TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (meeting_id, library_id)
                )
                """,
                """
                CREATE TABLE meeting_attendance (
                    meeting_id BIGINT NOT NULL, person_id BIGINT NOT NULL, library_id BIGINT NOT NULL,
                    PRIMARY KEY (meeting_id, person_id)
                )
                """,
            ]),
        Migration(
            75, room: "Community", "votes, one library one vote",
            [
                """
                CREATE TABLE meeting_vote (
                    id {identity}, meeting_id BIGINT NOT NULL, question TEXT NOT NULL, is_secret INTEGER NOT NULL, rule TEXT NOT NULL,
                    voters BIGINT NOT NULL, outcome TEXT, yes BIGINT NOT NULL, no BIGINT NOT NULL, abstain BIGINT NOT NULL,
                    actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX meeting_vote_by_meeting ON meeting_vote (meeting_id, id)",
                """
                CREATE TABLE meeting_ballot (
                    vote_id BIGINT NOT NULL, library_id BIGINT NOT NULL, choice TEXT, actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (vote_id, library_id)
                )
                """,
            ]),
        Migration(
            76, room: "Community", "decisions and the tasks they make",
            [
                """
                CREATE TABLE meeting_decision (
                    id {identity}, meeting_id BIGINT NOT NULL, vote_id BIGINT, text TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX meeting_decision_by_meeting ON meeting_decision (meeting_id, id)",
                """
                CREATE TABLE meeting_task (
                    id {identity}, meeting_id BIGINT NOT NULL, decision_id BIGINT NOT NULL, library_id BIGINT NOT NULL,
                    what TEXT NOT NULL, due_day INTEGER NOT NULL, report TEXT, done_at BIGINT, done_by TEXT
                )
                """,
                "CREATE INDEX meeting_task_by_meeting ON meeting_task (meeting_id, id)",
                "CREATE INDEX meeting_task_by_library ON meeting_task (library_id, done_at)",
            ]),
        Migration(
            77, room: "Community", "topics between meetings",
            [
                """
                CREATE TABLE topic (
                    id {identity}, circle TEXT NOT NULL, circle_id BIGINT NOT NULL, library_id BIGINT, title TEXT NOT NULL,
                    text TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL, meeting_id BIGINT
                )
                """,
                "CREATE INDEX topic_by_circle ON topic (circle, circle_id, id)",
                """
                CREATE TABLE topic_reply (
                    id {identity}, topic_id BIGINT NOT NULL, library_id BIGINT, text TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX topic_reply_by_topic ON topic_reply (topic_id, id)",
            ]),
        Migration(
            140, room: "Community", "notices, and who has read them",
            [
                """
                CREATE TABLE notice (
                    id {identity}, network_id BIGINT, agreement_id BIGINT, event TEXT, library_id BIGINT, title TEXT NOT NULL,
                    text TEXT NOT NULL, roles TEXT NOT NULL, last_day BIGINT NOT NULL, at BIGINT NOT NULL, withdrawn_at BIGINT, origin TEXT
                )
                """,
                "CREATE INDEX notice_by_network ON notice (network_id, last_day)",
                "CREATE INDEX notice_by_library ON notice (library_id, last_day)",
                "CREATE UNIQUE INDEX notice_by_origin ON notice (library_id, origin)",
                """
                CREATE TABLE notice_receipt (
                    library_id BIGINT NOT NULL, notice_id BIGINT NOT NULL, person_id BIGINT NOT NULL, way TEXT NOT NULL,
                    at BIGINT NOT NULL, PRIMARY KEY (library_id, notice_id, person_id)
                )
                """,
                "CREATE INDEX notice_receipt_by_notice ON notice_receipt (notice_id, person_id)",
                "CREATE INDEX notice_receipt_by_person ON notice_receipt (person_id, notice_id)",
            ]),
        Migration(
            141, room: "Community", "notes that the units of one school hand in",
            [
                """
                CREATE TABLE unit_note (
                    id {identity}, library_id BIGINT NOT NULL, person_id BIGINT NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL,
                    text TEXT NOT NULL, at BIGINT NOT NULL, meeting_id BIGINT
                )
                """,
                "CREATE INDEX unit_note_by_library ON unit_note (library_id, meeting_id, id)",
            ]),
        Migration(
            142, room: "Community", "the first steps of a new member",
            [
                """
                CREATE TABLE first_step (
                    library_id BIGINT NOT NULL, step TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (library_id, step)
                )
                """
            ]),
        Migration(
            145, room: "Community", "the clock of a meeting",
            [
                "ALTER TABLE meeting_series ADD COLUMN zone TEXT NOT NULL DEFAULT 'WIB'",
                "ALTER TABLE meeting ADD COLUMN zone TEXT NOT NULL DEFAULT 'WIB'",
            ]),
        Migration(
            171, room: "Community", "lessons for readers",
            [
                """
                CREATE TABLE lesson (
                    id {identity}, library_id BIGINT NOT NULL, day INTEGER NOT NULL, guide TEXT, guide_version INTEGER,
                    topic TEXT NOT NULL, audience TEXT NOT NULL, class_label TEXT, took_part INTEGER NOT NULL, minutes INTEGER NOT NULL,
                    giver TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX lesson_by_library ON lesson (library_id, day)",
            ]),
    ]
}
