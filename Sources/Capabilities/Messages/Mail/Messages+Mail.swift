public import Commons
public import Membership
import Store

/// Mail: ordered in the transaction of what it tells, sent by a job, tried again when the command refuses.
extension Messages {
    static let sendKind = "mail.send"
    /// Seconds for which what happens is gathered into one mail.
    static let gathering: Int64 = 120
    static let confirmationHolds: Int64 = 7 * 86_400

    /// A mail for somebody who wants one for each thing.
    func order(for person: PersonID, _ connection: Connection) throws {
        guard mail != nil, let known = try People.reachable(person, connection), known.contact.isConfirmed,
            known.contact.rhythm == .each
        else { return }
        let now = clock.now()
        try connection.jobs.enqueue(
            Self.sendKind, Array("news \(person.rawValue)".utf8), now: now, runAt: now + Self.gathering,
            dedupeKey: "news:\(person.rawValue)")
    }

    func orderDigests(_ connection: Connection) throws {
        guard mail != nil else { return }
        let now = clock.now()
        for person in try People.confirmed(.daily, connection) {
            guard try !MessageQueries.unmailed(person, limit: 1, connection).isEmpty else { continue }
            try connection.jobs.enqueue(
                Self.sendKind, Array("news \(person.rawValue)".utf8), now: now, dedupeKey: "news:\(person.rawValue)")
        }
    }

    /// Sends somebody the question whether an address is theirs.
    public func askToConfirm(_ person: ActingPerson) throws {
        guard mail != nil else { return }
        let now = clock.now()
        _ = try database.write { connection in
            try connection.jobs.enqueue(
                Self.sendKind, Array("confirm \(person.id.rawValue) \(now + Self.confirmationHolds)".utf8), now: now,
                dedupeKey: "confirm:\(person.id.rawValue)")
        }
    }

    /// Whose address a link confirms, to be shown before it is pressed; nil when it is void.
    public func confirmation(_ word: String) throws -> (person: PersonID, mail: MailAddress)? {
        guard let link = ConfirmationLink(word), link.expiresAt > clock.now() else { return nil }
        let known = try database.read { try People.reachable(link.person, $0) }
        guard let mail = known?.contact.mail, link.proves(word, mail, secret) else { return nil }
        return (link.person, mail)
    }

    /// Sends what is due.
    ///
    /// - Returns: how many jobs were done or failed.
    @discardableResult
    public func sendDue(limit: Int = 20) async throws -> Int {
        guard let mail else { return 0 }
        let now = clock.now()
        let jobs = try await database.write { try $0.jobs.lease([Self.sendKind], now: now, until: now + 300, limit: limit) }
        for job in jobs {
            let words = String(decoding: job.payload, as: UTF8.self).split(separator: " ").map(String.init)
            let written = try await database.read { try self.write(words, job: job.id, mail, $0) }
            var problem: String?
            if let written {
                do {
                    try await mail.transport(written.text.bytes)
                } catch {
                    problem = "the mail command did not take it: \(type(of: error))"
                }
            }
            let outcome = problem
            try await database.write { connection in
                if let outcome { return try connection.jobs.fail(job.id, fence: job.fence, problem: outcome, now: clock.now()) }
                if let written, let last = written.last {
                    try MessageQueries.markMailed(written.person, upTo: last, at: clock.now(), connection)
                }
                try connection.jobs.complete(job.id, fence: job.fence, now: clock.now())
            }
        }
        return jobs.count
    }

    struct Written {
        let person: PersonID
        let text: MailText
        /// The newest message it tells of.
        let last: Int64?
    }

    /// The mail that a job asks for, as things stand now; nil when there is nothing to send any more.
    func write(_ words: [String], job: Int64, _ mail: MailSettings, _ connection: Connection) throws -> Written? {
        guard words.count >= 2, let id = Int64(words[1]), let known = try People.reachable(PersonID(id), connection),
            let address = known.contact.mail
        else { return nil }
        let language = known.person.language ?? .indonesian
        func written(_ subject: Phrase, _ lines: [String], _ last: Int64?) -> Written {
            let greeting = Phrase(id: "Yth. \(known.person.spokenName),", en: "Dear \(known.person.spokenName),").text(language)
            let body = ([greeting, ""] + lines).joined(separator: "\n") + "\n"
            return Written(
                person: known.person.id,
                text: MailText(
                    from: mail.from, to: address, sender: mail.name, subject: subject.text(language), body: body, key: "job\(job)"
                ),
                last: last)
        }
        switch words[0] {
        case "confirm":
            guard !known.contact.isConfirmed, words.count == 3, let expires = Int64(words[2]), expires > clock.now() else {
                return nil
            }
            let word = ConfirmationLink(known.person.id, expiresAt: expires).word(for: address, secret)
            return written(
                MailPhrases.confirmSubject,
                [
                    MailPhrases.confirm.text(language), "", "\(mail.baseURL ?? "")/pesan/alamat/\(word)", "",
                    MailPhrases.notYou.text(language),
                ],
                nil)
        case "news":
            guard known.contact.isConfirmed, known.contact.rhythm != .never else { return nil }
            let messages = try MessageQueries.unmailed(known.person.id, limit: 50, connection)
            guard let last = messages.map(\.id).max() else { return nil }
            return written(MailPhrases.subject(messages.count), Self.lines(messages, mail.baseURL, language), last)
        default: return nil
        }
    }

    private static func lines(_ messages: [Message], _ base: String?, _ language: Language) -> [String] {
        let items = messages.flatMap { message -> [String] in
            let line = "- \(message.news.about.text(language)): \(message.news.phrase.text(language))"
            return base.map { [line, "  \($0)\(message.news.path)"] } ?? [line]
        }
        return items + ["", MailPhrases.footer.text(language)]
    }
}

enum MailPhrases {
    static func subject(_ count: Int) -> Phrase {
        Phrase(
            id: "\(count) kabar dari jaringan perpustakaan Anda",
            en: count == 1 ? "News from your library network" : "\(count) pieces of news from your library network")
    }
    static let footer = Phrase(
        id: "Seberapa sering surel ini datang, Anda atur di halaman Pesan. Nama siswa tidak pernah ditulis di surel.",
        en: "How often this mail comes you set on the page Messages. No pupil’s name is ever written in mail.")
    static let confirmSubject = Phrase(id: "Benarkah ini alamat Anda?", en: "Is this your address?")
    static let confirm = Phrase(
        id: "Seseorang mencatat alamat ini untuk menerima kabar perpustakaan. Bila itu Anda, tekan tautan ini dalam tujuh hari:",
        en: "Somebody gave this address to receive library news. If it was you, press this link within seven days:")
    static let notYou = Phrase(
        id: "Bila bukan Anda, abaikan saja: tidak ada surel lain yang akan datang.",
        en: "If it was not you, do nothing: no other mail will come.")
}
