/// The stored form of a row's copies while it waits: fields between U+001F, copies between U+001E.
enum ItemCoding {
    static func encode(_ items: [CatalogItem]) -> String {
        items.map { item in
            let available = item.isAvailable.map { $0 ? "1" : "0" } ?? ""
            return [item.code, item.callNumber ?? "", item.location ?? "", item.status ?? "", item.collection ?? "", available]
                .joined(separator: "\u{1F}")
        }.joined(separator: "\u{1E}")
    }

    static func decode(_ text: String) -> [CatalogItem] {
        guard !text.isEmpty else { return [] }
        return text.split(separator: "\u{1E}").compactMap { part in
            let fields = part.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 6 else { return nil }
            func text(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
            return CatalogItem(
                code: fields[0], callNumber: text(1), location: text(2), status: text(3), collection: text(4),
                isAvailable: text(5).map { $0 == "1" })
        }
    }
}
