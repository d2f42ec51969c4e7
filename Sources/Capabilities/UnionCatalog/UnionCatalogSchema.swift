public import Store

/// The tables of this room. Those that grow with libraries lead their keys with the library.
public enum UnionCatalogSchema {
    public static let migrations: [Migration] = [batches, records, titles]

    /// An import is a batch: its files, what is staged, what was found, and what it changed, so that it can be undone.
    private static let batches = Migration(
        20, room: "UnionCatalog", "import batches",
        [
            """
            CREATE TABLE batch (
                id {identity}, library_id BIGINT NOT NULL, source TEXT NOT NULL, format TEXT NOT NULL, state TEXT NOT NULL,
                files TEXT NOT NULL, as_of TEXT NOT NULL, complete BIGINT NOT NULL, actor TEXT NOT NULL, lease TEXT NOT NULL,
                started_at BIGINT NOT NULL, ended_at BIGINT, staged BIGINT NOT NULL, applied BIGINT NOT NULL,
                accepted BIGINT NOT NULL, repaired BIGINT NOT NULL, refused BIGINT NOT NULL, unchanged BIGINT NOT NULL,
                updated BIGINT NOT NULL, created BIGINT NOT NULL, gone BIGINT NOT NULL, titles_created BIGINT NOT NULL
            )
            """,
            "CREATE INDEX batch_by_library ON batch (library_id, id)",
            "CREATE INDEX batch_by_state ON batch (state)",
            """
            CREATE TABLE staged_row (
                batch_id BIGINT NOT NULL, seq BIGINT NOT NULL, file BIGINT NOT NULL, line BIGINT NOT NULL, kind TEXT NOT NULL,
                local_id TEXT, raw {bytes} NOT NULL, record {bytes} NOT NULL, items TEXT NOT NULL, copies BIGINT NOT NULL,
                PRIMARY KEY (batch_id, seq)
            )
            """,
            """
            CREATE TABLE batch_finding (
                batch_id BIGINT NOT NULL, seq BIGINT NOT NULL, file BIGINT NOT NULL, line BIGINT NOT NULL, local_id TEXT,
                field TEXT, code TEXT NOT NULL, grade TEXT NOT NULL, problem TEXT NOT NULL, action TEXT NOT NULL,
                before_text TEXT, after_text TEXT,
                PRIMARY KEY (batch_id, seq)
            )
            """,
            """
            CREATE TABLE batch_effect (
                batch_id BIGINT NOT NULL, seq BIGINT NOT NULL, library_id BIGINT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
                before_image {bytes},
                PRIMARY KEY (batch_id, seq)
            )
            """,
        ])

    /// What each library sent, whole, and the copies it counts.
    private static let records = Migration(
        21, room: "UnionCatalog", "source records, items and holdings",
        [
            """
            CREATE TABLE source_record (
                library_id BIGINT NOT NULL, id BIGINT NOT NULL, source TEXT NOT NULL, format TEXT NOT NULL, local_id TEXT,
                public_id TEXT NOT NULL, content_hash {bytes} NOT NULL, key_isbn TEXT, key_text TEXT NOT NULL, title_key TEXT NOT NULL,
                raw {bytes} NOT NULL, record {bytes} NOT NULL, copies BIGINT NOT NULL, variant_id BIGINT NOT NULL,
                title_id BIGINT NOT NULL, as_of TEXT NOT NULL, batch_id BIGINT NOT NULL, seen_batch BIGINT NOT NULL,
                gone BIGINT NOT NULL,
                PRIMARY KEY (library_id, id)
            )
            """,
            "CREATE INDEX source_record_by_hash ON source_record (library_id, content_hash)",
            "CREATE INDEX source_record_by_local ON source_record (library_id, local_id)",
            "CREATE INDEX source_record_by_isbn ON source_record (library_id, key_isbn)",
            "CREATE INDEX source_record_by_text ON source_record (library_id, key_text)",
            "CREATE INDEX source_record_by_title_key ON source_record (library_id, title_key)",
            "CREATE INDEX source_record_by_title ON source_record (library_id, title_id)",
            "CREATE INDEX source_record_by_batch ON source_record (library_id, batch_id)",
            "CREATE INDEX source_record_by_variant ON source_record (variant_id)",
            """
            CREATE TABLE item (
                library_id BIGINT NOT NULL, code TEXT NOT NULL, record_id BIGINT NOT NULL, call_number TEXT, location TEXT,
                status TEXT, collection TEXT, available BIGINT, raw {bytes}, batch_id BIGINT NOT NULL, seen_batch BIGINT NOT NULL,
                PRIMARY KEY (library_id, code)
            )
            """,
            "CREATE INDEX item_by_batch ON item (library_id, batch_id)",
            "CREATE INDEX item_by_record ON item (library_id, record_id)",
            """
            CREATE TABLE holding (
                library_id BIGINT NOT NULL, title_id BIGINT NOT NULL, call_number TEXT, location TEXT, copies BIGINT NOT NULL,
                available BIGINT, as_of TEXT NOT NULL, records BIGINT NOT NULL, since_day BIGINT NOT NULL,
                PRIMARY KEY (library_id, title_id)
            )
            """,
            "CREATE INDEX holding_by_title ON holding (title_id, library_id)",
            "CREATE INDEX holding_by_day ON holding (library_id, since_day)",
        ]
    ).partitioned(["source_record", "item", "holding"], by: "library_id")

    /// Titles are clusters of variants; a variant stands for all records that say the same of their title.
    private static let titles = Migration(
        22, room: "UnionCatalog", "variants and titles",
        [
            """
            CREATE TABLE variant (
                id {identity}, fingerprint {bytes} NOT NULL UNIQUE, features {bytes} NOT NULL, title_id BIGINT NOT NULL,
                quality BIGINT NOT NULL, record {bytes} NOT NULL, records BIGINT NOT NULL
            )
            """,
            "CREATE INDEX variant_by_title ON variant (title_id)",
            "CREATE TABLE match_key (hash BIGINT NOT NULL, variant_id BIGINT NOT NULL, PRIMARY KEY (hash, variant_id))",
            "CREATE INDEX match_key_by_variant ON match_key (variant_id)",
            """
            CREATE TABLE variant_edge (
                a BIGINT NOT NULL, b BIGINT NOT NULL, score BIGINT NOT NULL, decision TEXT NOT NULL, reasons TEXT NOT NULL,
                PRIMARY KEY (a, b)
            )
            """,
            "CREATE INDEX variant_edge_by_b ON variant_edge (b)",
            """
            CREATE TABLE title (
                id {identity}, merged_into BIGINT, split_from BIGINT, name TEXT NOT NULL, subtitle TEXT, responsibility TEXT,
                creators TEXT NOT NULL, contributors TEXT NOT NULL, edition TEXT, publisher TEXT, place TEXT, year BIGINT,
                extent TEXT, series TEXT, class_number TEXT, class_unified TEXT, language TEXT, subjects TEXT NOT NULL,
                isbns TEXT NOT NULL, issns TEXT NOT NULL, material TEXT NOT NULL, summary TEXT, links TEXT NOT NULL,
                brief BIGINT NOT NULL, quality BIGINT NOT NULL, sort_key {bytes} NOT NULL, libraries BIGINT NOT NULL,
                copies BIGINT NOT NULL, created_day BIGINT NOT NULL, created_batch BIGINT NOT NULL
            )
            """,
            "CREATE INDEX title_by_day ON title (created_day, id)",
            "CREATE INDEX title_by_merge ON title (merged_into)",
            "CREATE INDEX title_by_batch ON title (created_batch)",
        ])
}
