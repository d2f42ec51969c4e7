import Commons
import Store

/// Counting failed tries: before the dear check, so that a hundred requests at once are a hundred tries.
extension SignIn {
    struct TryKeys: Sendable {
        var account: String
        var address: String?
        /// The person, however their name was written.
        var person: String?
    }

    /// Strangers who try one account are counted together; a browser that signed in to it before is counted by itself.
    ///
    /// Counted twice: as the name was written, which is told (``SignInError/wait(seconds:)``) and is the same for a name that does not exist;
    /// and by person, so that a second way of writing the name brings no further tries, which is not told: see ``charge(_:_:_:)``.
    static func keys(account: String, _ person: PersonID?, _ browser: Browser, _ connection: Connection) throws -> TryKeys {
        let key = "a:" + Secret.digest(account).prefix(32)
        if let person, let token = browser.token.map(Secret.digest), try SessionQueries.isKnown(token, to: person, connection) {
            // By itself altogether: others behind the same address cannot keep it out.
            return TryKeys(account: "b:" + token.prefix(32), address: nil)
        }
        return TryKeys(
            account: key, address: browser.address.map { "i:" + Secret.digest($0).prefix(32) },
            person: person.map { "n:\($0.rawValue)" })
    }

    /// The library as its own code says it, so that neither its other number nor capitals make another account of one.
    static func account(_ name: String, _ libraryCode: String?, _ connection: Connection) throws -> String {
        guard let libraryCode else { return " " + name }
        let known = try Membership.library(code: libraryCode, connection)?.code
        return "\(known ?? libraryCode) \(name)"
    }

    /// Counts a try, or refuses it.
    ///
    /// - Returns: whether the password may be looked at. When the account's tries were used up under another way of writing its name, it may not;
    ///   the answer is that of a wrong password, because a wait would tell that both names are somebody's.
    @discardableResult
    static func charge(_ keys: TryKeys, _ now: Int64, _ connection: Connection) throws -> Bool {
        var counts: [(key: String, failures: Int)] = []
        for (key, rule) in [(keys.account, Throttle.account), (keys.address ?? "", Throttle.address)] where !key.isEmpty {
            let (failures, last) = try SessionQueries.tries(key, connection)
            let wait = rule.wait(failures, last: last, now: now)
            guard wait == 0 else { throw SignInError.wait(seconds: wait) }
            counts.append((key, rule.remaining(failures, last: last, now: now)))
        }
        for (key, failures) in counts { try SessionQueries.setTries(key, failures + 1, at: now, connection) }
        guard let person = keys.person else { return true }
        let (failures, last) = try SessionQueries.tries(person, connection)
        guard Throttle.account.wait(failures, last: last, now: now) == 0 else { return false }
        let remaining = Throttle.account.remaining(failures, last: last, now: now)
        try SessionQueries.setTries(person, remaining + 1, at: now, connection)
        return true
    }

    /// After a success: the account's failures are forgotten, and the address gets this try back.
    static func settle(_ keys: TryKeys, _ now: Int64, _ connection: Connection) throws {
        try SessionQueries.setTries(keys.account, 0, at: now, connection)
        if let person = keys.person { try SessionQueries.setTries(person, 0, at: now, connection) }
        guard let address = keys.address else { return }
        let (failures, last) = try SessionQueries.tries(address, connection)
        try SessionQueries.setTries(address, failures - 1, at: last, connection)
    }
}

/// Names as people type them at the door.
enum SignInName {
    /// Small letters, no space around, and only what a name may hold.
    static func folded(_ typed: String) -> String {
        let text = typed.prefix(400).lowercased().filter { !$0.isWhitespace }
        return String(text.prefix(80))
    }

    /// 3 to 40 letters, digits, dots, lines and at-signs; plain Latin letters, so that no two look alike.
    static func isFit(_ name: String) -> Bool {
        (3...40).contains(name.utf8.count)
            && name.utf8.allSatisfy {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || [0x2E, 0x2D, 0x5F, 0x40].contains($0)
            }
    }

    /// A number at a school, as the school writes it: 1 to 20 of the same signs.
    static func isFit(number: String) -> Bool { (1...20).contains(number.utf8.count) && isFit("aaa" + number) }
}
