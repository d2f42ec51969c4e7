public import Store

/// The tables of this room: the search index as it was last saved, and what people looked for in vain.
public enum DiscoverySchema {
    public static let migrations: [Migration] =
        [
            Migration(
                30, room: "Discovery", "saved search index and unmet needs",
                [
                    "CREATE TABLE search_snapshot (id BIGINT NOT NULL PRIMARY KEY, saved_at BIGINT NOT NULL)",
                    """
                    CREATE TABLE search_part (
                        snapshot_id BIGINT NOT NULL, part BIGINT NOT NULL, body {bytes} NOT NULL, PRIMARY KEY (snapshot_id, part)
                    )
                    """,
                    """
                    CREATE TABLE unmet_need (
                        words TEXT NOT NULL, kind TEXT NOT NULL, day BIGINT NOT NULL, count BIGINT NOT NULL, PRIMARY KEY (words, kind, day)
                    )
                    """,
                    "CREATE INDEX unmet_need_by_day ON unmet_need (day)",
                ])
        ] + NeedsSchema.migrations
}
