public import Commons
import Membership
import Store
import UnionCatalog

/// Wishes and their answers (S2, S45).
extension Discovery {
    /// Keeps what somebody asks for (*Minta*), as far as the catalogue knows its words, and gives it a receipt.
    ///
    /// - Returns: nil when the catalogue knows none of the words: nothing is kept then.
    public func ask(_ form: WishForm, by actor: Actor) async throws -> Wish? {
        try actor.must(.ask)
        let words = KnownWords(index).words(in: form.text)
        guard !words.isEmpty else { return nil }
        let library = form.library.flatMap { directory[$0] }
        let named = NamedReaders(in: form.text)
        let digest = WishCode.Digest.of(form.id)
        let today = clock.today()
        let wish = Wish(
            code: WishCode(form: digest, attempt: 0), words: words, library: library?.id,
            stage: form.stage ?? named.stage ?? library.flatMap { SchoolStage($0.level) },
            grade: form.stage == nil || form.stage == named.stage ? named.grade : nil, asked: today, state: .open)
        return try await database.write { connection in
            let (wish, isNew) = try WishQueries.insert(wish, form: digest, connection)
            if isNew { try UnmetNeeds.count(wish.text, .request, today, connection) }
            return wish
        }
    }

    /// A wish and what can be said of it today. Without an answer from a person the catalogue is searched again.
    ///
    /// - Parameter found: most titles to show when the catalogue has them.
    public func receipt(_ code: WishCode, titles found: Int = 5, by actor: Actor) async throws -> WishReceipt? {
        try actor.must(.look)
        guard let wish = try await database.read({ try WishQueries.find(code, $0)?.wish }) else { return nil }
        return WishReceipt(wish: wish, answer: try await answer(to: wish, titles: found))
    }

    /// Answers a wish with words, a title, or both; an answer given before is replaced.
    @discardableResult
    public func answer(_ code: WishCode, text: String? = nil, title: TitleID? = nil, by actor: Actor) throws -> Wish {
        guard actor != .visitor else { throw NotAllowed(verb: "needs.answer") }
        let text = Self.tidy(text)
        guard text != nil || title != nil else { throw NeedsError.nothingSaid }
        return try change(code, .answer, by: actor) { wish, connection in
            if let title, try !Self.isThere(title, connection) { throw NeedsError.unknownTitle(title.rawValue) }
            (wish.answer, wish.answerTitle) = (text, title)
        }
    }

    /// Ends a wish without the book; the words, if any, say why.
    @discardableResult
    public func close(_ code: WishCode, text: String? = nil, by actor: Actor) throws -> Wish {
        return try change(code, .close, by: actor) { wish, _ in (wish.answer, wish.answerTitle) = (Self.tidy(text), nil) }
    }

    /// What is asked of one library and still open, the oldest first: for who keeps it.
    public func openWishes(of library: LibraryID, by actor: Actor) throws -> [Wish] {
        try actor.must(.list, for: library)
        return try database.read { try WishQueries.open(of: library, $0) }
    }

    /// How many titles have all these words.
    func titlesHolding(_ words: [String]) -> Int {
        let answer = index.search(SearchQuery(text: words.joined(separator: " "), size: 1, facetLimit: 0))
        return answer.relaxed == nil ? answer.total : 0
    }

    private func answer(to wish: Wish, titles limit: Int) async throws -> WishReceipt.Answer {
        let day = wish.answered ?? wish.asked
        switch wish.state {
        case .closed: return .closed(text: wish.answer, on: day)
        case .answered:
            guard let id = wish.answerTitle else { return .given(text: wish.answer, title: nil, on: day) }
            return .given(text: wish.answer, title: try await entry(of: id, near: place(of: wish)), on: day)
        case .open:
            let found = try await titles(holding: wish, limit)
            return found.total > 0 ? .found(found) : .unmet
        }
    }

    private func titles(holding wish: Wish, _ limit: Int) async throws -> CatalogResults {
        var search = CatalogSearch(wish.text)
        (search.near, search.size) = (place(of: wish), limit)
        var results = CatalogResults()
        guard let query = QueryTranslation(search, directory).query else { return results }
        let answer = index.search(query)
        guard answer.relaxed == nil, answer.total > 0 else { return results }
        let ids = answer.ids.map { TitleID($0) }
        let found = try await database.read { try UnionCatalog.titles(ids, $0) }
        results.total = answer.total
        results.entries = found.map { entry($0.title, $0.holdings, near: search.near) }
        return results
    }

    private func entry(of id: TitleID, near: CatalogSearch.Place?) async throws -> CatalogEntry? {
        let catalog = UnionCatalog(database: database, clock: clock)
        var id = id
        // A title that was merged twice has two steps to go.
        for _ in 0..<8 {
            switch try await catalog.fate(of: id) {
            case .here(let title, let holdings): return entry(title, holdings, near: near)
            case .movedTo(let survivor): id = survivor
            case .unknown: return nil
            }
        }
        return nil
    }

    private func place(of wish: Wish) -> CatalogSearch.Place? {
        wish.library.flatMap { directory[$0] }.map { .library(code: $0.code) }
    }

    private func change(
        _ code: WishCode, _ action: WishState.Action, by actor: Actor, _ edit: (inout Wish, Connection) throws -> Void
    ) throws -> Wish {
        try database.write { connection in
            let found = try WishQueries.find(code, connection)
            // Whoever may not answer it is not told whether there is such a wish.
            try actor.must(action == .answer ? .answer : .close, for: found?.wish.library)
            guard let found else { throw NeedsError.unknownWish(code.text) }
            var wish = found.wish
            guard let next = wish.state.after(action) else { throw NeedsError.alreadyClosed(code.text) }
            try edit(&wish, connection)
            (wish.state, wish.answered) = (next, clock.today())
            try WishQueries.update(found.id, wish, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "wish.\(action.rawValue)", subjectKind: "wish", subjectId: found.id,
                    at: clock.now()))
            return wish
        }
    }

    private static func isThere(_ title: TitleID, _ connection: Connection) throws(StoreError) -> Bool {
        try UnionCatalog.titles([title], connection).contains { $0.title.libraries > 0 }
    }

    /// One paragraph of at most 600 characters; nil when there are no words.
    private static func tidy(_ text: String?) -> String? {
        let words = (text ?? "").split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }
        let tidy = String(words.joined(separator: " ").prefix(600))
        return tidy.isEmpty ? nil : tidy
    }
}
