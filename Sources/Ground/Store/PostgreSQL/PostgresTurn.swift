/// The turn of a write that others overtook again and again; it lasts until the connection goes back.
struct PostgresTurn {
    init(_ link: PostgresLink, _ pool: PostgresPool) throws(StoreError) {
        do throws(StoreError) {
            try link.ask(PostgresLock.turn.sql)
        } catch {
            pool.drop(link)
            throw error
        }
    }

    func end(_ link: PostgresLink) {
        do throws(PostgresFailure) {
            try link.send(PostgresLock.turn.sqlUnlock)
            link.leave()
        } catch {}
    }
}
