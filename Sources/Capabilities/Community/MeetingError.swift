public import Commons

/// Why something about a meeting could not be done.
public enum MeetingError: Error, Sendable, Hashable {
    case unknownMeeting
    case notNow(MeetingState)
    case textMissing
    case tooLong(most: Int)
    case notInvited
    case badDay
    case badTime
    case voteOver
    case secondPersonNeeded
    case minutesMissing
    case alreadyDone
    case noMeeting
    case topicNotNow(TopicState)
    case tooManyTopics(most: Int)
    case tooManyReplies(most: Int)
    case tooManyNotes(most: Int)

    public var phrase: Phrase {
        switch self {
        case .unknownMeeting: Phrase(id: "Rapat itu tidak ada.", en: "There is no such meeting.")
        case .notNow(let state):
            Phrase(
                id: "Tidak bisa sekarang: rapat ini \(state.name.indonesian).",
                en: "Not now: this meeting is \(state.name.english).")
        case .textMissing: Phrase(id: "Isiannya masih kosong.", en: "The text is missing.")
        case .tooLong(let most):
            Phrase(id: "Terlalu panjang: paling banyak \(most) huruf.", en: "Too long: at most \(most) letters.")
        case .notInvited:
            Phrase(id: "Perpustakaan itu tidak diundang ke rapat ini.", en: "That library is not invited to this meeting.")
        case .badDay:
            Phrase(id: "Harinya belum benar; pilih hari ini atau sesudahnya.", en: "The day is wrong; choose today or later.")
        case .badTime: Phrase(id: "Jamnya belum benar; tulis misalnya 13.00.", en: "The time is wrong; write 13.00, for example.")
        case .voteOver: Phrase(id: "Pemungutan suara ini sudah ditutup.", en: "This vote is closed.")
        case .secondPersonNeeded:
            Phrase(
                id: "Notulen disahkan oleh orang lain daripada penulisnya.",
                en: "Minutes are confirmed by another than who wrote them.")
        case .minutesMissing: Phrase(id: "Tulis notulennya dulu.", en: "Write the minutes first.")
        case .noMeeting:
            Phrase(
                id: "Belum ada rapat yang direncanakan; minta koordinator membuatnya.",
                en: "No meeting is planned; ask the coordinator for one.")
        case .topicNotNow(let state):
            Phrase(
                id: "Tidak bisa: percakapan ini \(state.name.indonesian).", en: "Not now: this topic is \(state.name.english).")
        case .tooManyTopics(let most):
            Phrase(
                id: "Sudah \(most) percakapan terbuka; selesaikan satu dulu.",
                en: "\(most) topics are open already; close one first.")
        case .tooManyReplies(let most):
            Phrase(
                id: "Sudah \(most) balasan; bawalah ke rapat.", en: "There are \(most) answers already; bring it to a meeting.")
        case .tooManyNotes(let most):
            Phrase(
                id: "Sudah \(most) catatan Anda menunggu; hapus satu dulu.",
                en: "\(most) of your notes wait already; take one back first.")
        case .alreadyDone: Phrase(id: "Ini sudah dilakukan.", en: "This has been done already.")
        }
    }
}
