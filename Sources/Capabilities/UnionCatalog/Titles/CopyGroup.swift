public import Commons
public import Store

/// Copies of one title that stand together in one library: what a lending rule can tell apart.
public struct CopyGroup: Sendable, Hashable {
    public let library: LibraryID
    public let title: TitleID
    /// The library's own word for the collection, as its file has it.
    public let collection: String?
    public let location: String?
    public let callNumber: String?
    public let copies: Int
    /// nil where the file says nothing of it.
    public let available: Int?

    public init(
        library: LibraryID, title: TitleID, collection: String? = nil, location: String? = nil, callNumber: String? = nil,
        copies: Int, available: Int? = nil
    ) {
        (self.library, self.title, self.collection, self.location) = (library, title, collection, location)
        (self.callNumber, self.copies, self.available) = (callNumber, copies, available)
    }

    /// What a reader would call the shelf: reference works and textbooks are told by the words that libraries write on them.
    public var classes: Set<ItemClass> {
        ShelfWordData.classes(words: [collection, location].compactMap(\.self), callNumber: callNumber)
    }
}

extension UnionCatalog {
    /// The copies of some titles at some libraries, as they stand together; of libraries whose files name no copies there is none.
    public static func copyGroups(
        of titles: [TitleID], at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [CopyGroup] {
        try CopyReading.read(titles, libraries, connection)
    }

    /// The day on which a library's first title came into the catalogue: what came on that very day was not new, it was only written down.
    public static func beginnings(
        of libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [LibraryID: CalendarDay] {
        try CopyReading.beginnings(libraries, connection)
    }
}
