extension Connection {
    /// A setting of the installation, e.g. `hub.name`. Keys begin with the room's name.
    public func setting(_ key: String) throws(StoreError) -> String? {
        try text("SELECT value FROM setting WHERE key = \(key)")
    }

    /// Writes a setting; nil removes it.
    public func setSetting(_ key: String, _ value: String?) throws(StoreError) {
        guard let value else {
            try run("DELETE FROM setting WHERE key = \(key)")
            return
        }
        try run(
            "INSERT INTO setting (key, value) VALUES (\(key), \(value)) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
    }
}
