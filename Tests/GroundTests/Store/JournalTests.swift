import Store
import TestKit
import Testing

struct JournalTests {
    private func entry(_ verb: String, _ id: Int64, actor: String = "p-1", at: Int64 = 1000) -> JournalEntry {
        JournalEntry(actor: actor, verb: verb, subjectKind: "agreement", subjectId: id, at: at)
    }

    @Test func `entries of a subject come newest first and in pages`() throws {
        try withTemporaryDatabase { database in
            try database.write { connection in
                for verb in ["draft", "propose", "approve"] { try connection.journal(entry(verb, 1)) }
                try connection.journal(entry("draft", 2, actor: "p-2"))
            }
            let (page, rest, actor, all) = try database.read { connection in
                let page = try connection.journal(subjectKind: "agreement", subjectId: 1, limit: 2)
                return (
                    page, try connection.journal(subjectKind: "agreement", subjectId: 1, before: page[1].id, limit: 2),
                    try connection.journal(actor: "p-2", limit: 9), try connection.journal(limit: 9)
                )
            }
            #expect(page.map(\.verb) == ["approve", "propose"])
            #expect(rest.map(\.verb) == ["draft"])
            #expect(actor.map(\.subjectId) == [2])
            #expect(all.count == 4)
        }
    }

    @Test func `details come back whole and are written in one order`() throws {
        try withTemporaryDatabase { database in
            let details = ["from": "a\"/\\\n", "to": "é 😀", "clause": ""]
            var written = entry("amend", 3)
            written.details = details
            try database.write { [written] in try $0.journal(written) }
            let (read, text) = try database.read { connection in
                (try connection.journal(limit: 1)[0], try connection.text("SELECT details FROM journal"))
            }
            #expect(read.details == details)
            #expect(text == #"{"clause":"","from":"a\"/\\\n","to":"é 😀"}"#)
            #expect(read.at == 1000 && read.actor == "p-1")
        }
    }

    @Test func `settings are written, replaced and removed`() throws {
        try withTemporaryDatabase { database in
            let values = try database.write { connection in
                var values: [String?] = [try connection.setting("hub.name")]
                try connection.setSetting("hub.name", "Simpul Jepara")
                values.append(try connection.setting("hub.name"))
                try connection.setSetting("hub.name", "Simpul Kudus")
                values.append(try connection.setting("hub.name"))
                try connection.setSetting("hub.name", nil)
                values.append(try connection.setting("hub.name"))
                return values
            }
            #expect(values == [nil, "Simpul Jepara", "Simpul Kudus", nil])
        }
    }
}
