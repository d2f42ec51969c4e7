public import Store

/// The tables of this room.
public enum AgreementsSchema {
    public static let migrations: [Migration] = [
        Migration(
            60, room: "Agreements", "agreements, their parties and versions",
            [
                """
                CREATE TABLE agreement (
                    id {identity},
                    form TEXT NOT NULL,
                    state TEXT NOT NULL,
                    network_id BIGINT,
                    base_id BIGINT,
                    relation TEXT,
                    version INTEGER NOT NULL,
                    starts_day INTEGER,
                    ends_day INTEGER,
                    suspended_day INTEGER,
                    suspended_by BIGINT,
                    created_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX agreement_by_base ON agreement (base_id)",
                "CREATE INDEX agreement_by_state ON agreement (state, id)",
                """
                CREATE TABLE agreement_party (
                    agreement_id BIGINT NOT NULL,
                    library_id BIGINT NOT NULL,
                    ordinal INTEGER NOT NULL,
                    signatory BIGINT,
                    position TEXT NOT NULL,
                    needs_foundation SMALLINT NOT NULL,
                    foundation BIGINT,
                    foundation_position TEXT,
                    number TEXT,
                    from_day INTEGER,
                    until_day INTEGER,
                    PRIMARY KEY (agreement_id, library_id)
                )
                """,
                "CREATE INDEX agreement_party_by_library ON agreement_party (library_id, agreement_id)",
                """
                CREATE TABLE agreement_version (
                    agreement_id BIGINT NOT NULL,
                    version INTEGER NOT NULL,
                    revision INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    digest TEXT,
                    author TEXT NOT NULL,
                    changed_at BIGINT NOT NULL,
                    proposed_at BIGINT,
                    proposed_by BIGINT,
                    PRIMARY KEY (agreement_id, version)
                )
                """,
            ]),
        Migration(
            61, room: "Agreements", "negotiation and approval",
            [
                """
                CREATE TABLE agreement_acceptance (
                    agreement_id BIGINT NOT NULL, version INTEGER NOT NULL, library_id BIGINT NOT NULL,
                    actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (agreement_id, version, library_id)
                )
                """,
                """
                CREATE TABLE agreement_comment (
                    id {identity},
                    agreement_id BIGINT NOT NULL, version INTEGER NOT NULL, clause TEXT, library_id BIGINT,
                    actor TEXT NOT NULL, at BIGINT NOT NULL, text TEXT NOT NULL
                )
                """,
                "CREATE INDEX agreement_comment_by_agreement ON agreement_comment (agreement_id, id)",
                """
                CREATE TABLE agreement_image (
                    id {identity},
                    agreement_id BIGINT NOT NULL, version INTEGER NOT NULL, library_id BIGINT NOT NULL,
                    kind TEXT NOT NULL, bytes {bytes} NOT NULL, at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE agreement_approval (
                    agreement_id BIGINT NOT NULL, version INTEGER NOT NULL, library_id BIGINT NOT NULL, capacity TEXT NOT NULL,
                    way TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL,
                    day INTEGER NOT NULL, place TEXT, witnesses TEXT, image_id BIGINT,
                    confirmed_by TEXT, confirmed_at BIGINT,
                    PRIMARY KEY (agreement_id, version, library_id, capacity)
                )
                """,
                """
                CREATE TABLE agreement_link (
                    hash {bytes} PRIMARY KEY NOT NULL,
                    agreement_id BIGINT NOT NULL, version INTEGER NOT NULL, library_id BIGINT NOT NULL, capacity TEXT NOT NULL,
                    issued_by TEXT NOT NULL, issued_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT
                )
                """,
                "CREATE INDEX agreement_link_by_agreement ON agreement_link (agreement_id)",
            ]),
        Migration(
            62, room: "Agreements", "libraries' own rules, readiness, commitments and reviews",
            [
                """
                CREATE TABLE house_rule (
                    library_id BIGINT NOT NULL, version INTEGER NOT NULL, since_day INTEGER NOT NULL, content TEXT NOT NULL,
                    actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (library_id, version)
                )
                """,
                """
                CREATE TABLE readiness_answer (
                    library_id BIGINT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (library_id, question)
                )
                """,
                """
                CREATE TABLE commitment (
                    id {identity},
                    agreement_id BIGINT NOT NULL, library_id BIGINT NOT NULL,
                    what TEXT NOT NULL, measure TEXT NOT NULL, target BIGINT, due_day INTEGER NOT NULL,
                    outcome TEXT, stated_by TEXT, stated_at BIGINT, actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX commitment_by_agreement ON commitment (agreement_id, due_day, id)",
                """
                CREATE TABLE agreement_review (
                    id {identity},
                    agreement_id BIGINT NOT NULL, day INTEGER NOT NULL, notes TEXT NOT NULL,
                    kept INTEGER NOT NULL, missed INTEGER NOT NULL, pending INTEGER NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX agreement_review_by_agreement ON agreement_review (agreement_id, id)",
            ]),
        Migration(
            63, room: "Agreements", "the partners' pulse",
            [
                """
                CREATE TABLE agreement_pulse (
                    agreement_id BIGINT NOT NULL, library_id BIGINT NOT NULL, quarter INTEGER NOT NULL,
                    smooth INTEGER NOT NULL, worth INTEGER NOT NULL, actor TEXT NOT NULL, at BIGINT NOT NULL,
                    PRIMARY KEY (agreement_id, library_id, quarter)
                )
                """
            ]),
        // What waits at a desk is counted by library and state without opening an agreement.
        Migration(
            130, room: "Agreements", "the state beside each party, and what is late",
            [
                "ALTER TABLE agreement_party ADD COLUMN state TEXT NOT NULL DEFAULT 'draft'",
                """
                UPDATE agreement_party SET state = (SELECT a.state FROM agreement a WHERE a.id = agreement_party.agreement_id)
                WHERE EXISTS (SELECT 1 FROM agreement a WHERE a.id = agreement_party.agreement_id)
                """,
                "CREATE INDEX agreement_party_by_state ON agreement_party (library_id, state, agreement_id)",
                "CREATE INDEX commitment_unstated ON commitment (library_id, due_day) WHERE outcome IS NULL",
                """
                CREATE INDEX agreement_approval_unconfirmed ON agreement_approval (agreement_id)
                WHERE way = 'paper' AND confirmed_by IS NULL
                """,
            ]),
        Migration(
            131, room: "Agreements", "the numbers of a review",
            ["ALTER TABLE agreement_review ADD COLUMN numbers TEXT NOT NULL DEFAULT '[]'"]),
        Migration(
            146, room: "Agreements", "the days on which an agreement rested",
            [
                """
                CREATE TABLE agreement_rest (
                    agreement_id BIGINT NOT NULL, from_day INTEGER NOT NULL, until_day INTEGER NOT NULL,
                    PRIMARY KEY (agreement_id, from_day)
                )
                """
            ]),
    ]
}
