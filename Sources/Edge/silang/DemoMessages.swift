import Commons
import Membership
import Messages

/// Brings the made-up people's inboxes up to today: what is older than a week was read, as by people who look in now and then.
enum DemoMessages {
    static func make(in installation: Installation) throws {
        let messages = Messages(database: installation.database, clock: installation.clock, secret: [])
        try messages.follow(limit: 20_000)
        let week = installation.clock.now() - 7 * 86_400
        for (person, grants) in try installation.people.samples() {
            try messages.read(before: week, of: ActingPerson(id: person.id, grants: Set(grants)))
        }
    }
}
