internal import CLibPQ

extension StoreError {
    /// An error while a statement was prepared or ran. The server's words are kept where they name tables, columns and
    /// resources; those about data quote the value, and so do some about meaning (a name given as a value).
    init(postgres state: String, _ words: String, running text: String, hasValues: Bool) {
        let code = Code(sqlState: state)
        let resources = ["23", "40", "25", "53", "55", "57", "58", "XX", "08", "3D", "3F", "0A"]
        let speaks = (state.hasPrefix("42") && !hasValues) || resources.contains(String(state.prefix(2)))
        let message = speaks && !words.isEmpty ? words : "SQLSTATE \(state)"
        self.init(code, "\(message) in: \(text.prefix(300))")
    }

    /// A failed attempt to connect; `words` holds no secret. libpq gives no code here, only its words and the server's.
    init(postgresConnecting words: String, _ location: String) {
        func says(_ parts: String...) -> Bool { parts.contains(where: words.contains) }
        // Of several servers one may be away while another says why it refuses.
        if says("certificate", "does not support SSL", "SSL error") {
            self.init(.encryption, "\(location): \(words)")
        } else if says("authentication failed", "no password supplied", "pg_hba.conf", "role \"") {
            self.init(.signInRefused, "\(location): \(words)")
        } else if says("database \""), says("does not exist") {
            self.init(.noSuchDatabase, "\(location): \(words)")
        } else if says(
            "starting up", "shutting down", "recovery", "Connection refused", "timeout expired", "closed the connection")
        {
            self.init(.serverGone, "\(location) does not answer: \(words)")
        } else if says("too many clients", "remaining connection slots", "too many connections") {
            self.init(.busy, "\(location) takes no more connections: \(words)")
        } else {
            self.init(.cannotOpen, "\(location): \(words)")
        }
    }
}

extension StoreError.Code {
    init(sqlState state: String) {
        switch state {
        case "23505": self = .constraint(.unique)
        case "23503": self = .constraint(.foreignKey)
        case "23502": self = .constraint(.notNull)
        case "23514": self = .constraint(.check)
        case "40001", "40P01", "55P03", "53300", "55006", "57014": self = .busy
        case "25006", "42501": self = .readOnly
        case "25P02": self = .transactionOver
        case "53100": self = .full
        case "25P03", "57P01", "57P02", "57P03", "57P05": self = .serverGone
        case "58030": self = .device
        case "XX001", "XX002": self = .corrupt
        case "3D000": self = .noSuchDatabase
        default:
            switch state.prefix(2) {
            case "23": self = .constraint(.other)
            case "42", "0A", "3F", "54": self = .syntax
            case "08": self = .serverGone
            case "28": self = .signInRefused
            default: self = .other
            }
        }
    }
}
