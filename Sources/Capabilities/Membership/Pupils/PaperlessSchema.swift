import Store

/// Since when a pupil stands on their school's list without a guardian's paper; nothing once it came.
enum PaperlessSchema {
    static let migrations: [Migration] = [
        Migration(
            191, room: "Membership", "pupils whose guardian's paper has not come",
            [
                "ALTER TABLE member ADD COLUMN paperless_since BIGINT",
                "CREATE INDEX member_paperless ON member (library_id, paperless_since) WHERE paperless_since IS NOT NULL",
            ])
    ]
}
