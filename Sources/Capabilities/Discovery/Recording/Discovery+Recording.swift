import Commons
import Logging
import Store

extension Discovery {
    /// Counts the searches that found nothing since the last time, in one transaction. The service calls it every other second and
    /// at the end; who wants to see a count at once, such as a test, calls it before.
    public func countUnmetSearches() async {
        let texts = unmet.takeAll()
        let known = KnownWords(index)
        let needs = texts.map { known.words(in: $0).joined(separator: " ") }.filter { !$0.isEmpty }
        guard !needs.isEmpty else { return }
        let today = clock.today()
        do {
            try await database.write { connection in
                for words in needs { try UnmetNeeds.count(words, .search, today, connection) }
            }
        } catch {
            logger.warning("searches in vain are not counted", metadata: ["reason": "\(error)"])
            for text in texts { unmet.note(text) }
        }
    }
}
